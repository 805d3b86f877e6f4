/// <reference lib="dom" />
import type { Page } from 'playwright';
import type { StoryCheck } from './story-check.ts';

/** Text has 4.5:1 and marks have 3:1 on what they stand on, in every house style. */
export const contrast: StoryCheck = {
  item: 'P0-7 Contrast',
  faults: ({ page }) => faultsOfColours(page),
};

/** What is too faint in the story that is shown. */
export function faultsOfColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { probe } = window;
    const found = new Set<string>();
    const opaque = (text: string): number[] | null => {
      const colour = text === 'none' ? null : probe.colourOf(text);
      return colour && colour[3] > 0 ? colour : null;
    };

    /** The colour of a shape of the same drawing that a text stands on, else what the drawing stands on. */
    const underText = (text: SVGTextElement): number[] => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      let paper: number[] = probe.paperOf(text);
      const { paintOrder, stroke, strokeWidth } = getComputedStyle(text);
      const halo = paintOrder.startsWith('stroke') && parseFloat(strokeWidth) >= 3 && opaque(stroke);
      if (halo) return halo;
      for (const shape of text.ownerSVGElement?.querySelectorAll('rect, polygon, path') ?? []) {
        if (shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING) break;
        const box = shape.getBoundingClientRect();
        const isUnder = box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
        const fill = isUnder && opaque(getComputedStyle(shape).fill);
        if (fill) paper = fill;
      }
      return paper;
    };

    const decoration = /stadspeil-mark-(grid|reference-halo|cursor-halo|share-texture)\b/;
    for (const element of probe.elements().filter(probe.isVisible)) {
      const style = getComputedStyle(element);
      if (element instanceof SVGElement) {
        const looks = element.getAttribute('class') ?? '';
        if (element instanceof SVGTextElement) {
          const ratio = probe.contrast(probe.colourOf(style.fill), underText(element));
          if (ratio < 4.5) found.add(`${probe.nameOf(element)} has ${ratio.toFixed(2)}:1`);
        } else if (looks.includes('stadspeil-mark-') && !decoration.test(looks)) {
          const paper = probe.paperOf(element);
          const inks = [style.fill, style.stroke].map(opaque).filter((ink) => ink !== null);
          const ratio = Math.max(...inks.map((ink) => probe.contrast(ink, paper)));
          if (ratio < 3) found.add(`mark ${looks} has ${ratio.toFixed(2)}:1`);
        }
        continue;
      }
      const isText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      if (!isText || (element as HTMLButtonElement).disabled) continue;
      const ratio = probe.contrast(probe.colourOf(style.color), probe.paperOf(element));
      if (ratio < 4.5) found.add(`${probe.nameOf(element)} has ${ratio.toFixed(2)}:1`);
    }
    return [...found];
  });
}
