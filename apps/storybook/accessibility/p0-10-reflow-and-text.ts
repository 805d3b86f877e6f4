/// <reference lib="dom" />
import type { Page } from 'playwright';
import type { StoryCheck } from './story-check.ts';

/** As a reader sets it on a page: widgets inherit it. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-block-end: 2em !important; }`;

/** At 320 × 256, with text twice as large and with text spaced out, nothing is cut off or scrolls sideways. */
export const reflowAndText: StoryCheck = {
  item: 'P0-10 Reflow and text',
  faults: async (shown, id, globals) => {
    const { page } = shown;
    const faults: string[] = [];
    const tell = (when: string, found: readonly string[]): void => {
      faults.push(...found.map((fault) => `${when}: ${fault}`));
    };
    await page.setViewportSize({ width: 320, height: 256 });
    await settleDrawings(page);
    tell('320 × 256', await faultsOfRoom(page));

    await page.setViewportSize({ width: 1024, height: 768 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await settleDrawings(page);
    tell('text of 200 %', await faultsOfRoom(page));
    await page.evaluate(() => (document.documentElement.style.fontSize = ''));

    const spaced = await page.addStyleTag({ content: spacing });
    await shown.open(id, globals);
    await settleDrawings(page);
    tell('text spaced out', await faultsOfRoom(page));
    await spaced.evaluate((sheet) => (sheet as HTMLStyleElement).remove());
    await shown.open(id, globals);
    return faults;
  },
};

/** A chart measures its room again in the frame after next. */
function settleDrawings(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }),
  );
}

function faultsOfRoom(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { probe } = window;
    const found = new Set<string>();
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.add(`the page is ${scrollWidth} wide in ${clientWidth}`);
    for (const element of probe.elements().filter(probe.isVisible)) {
      const { left, right } = element.getBoundingClientRect();
      // What lies in a box that scrolls can be reached there.
      const box = element.closest('.stadspeil-scroll');
      if (box && box !== element) continue;
      const isText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
      if ((isText || element.matches('button, input, select, a')) && (right > clientWidth + 1 || left < -1))
        found.add(`${probe.nameOf(element)} reaches from ${left.toFixed(0)} to ${right.toFixed(0)}`);
      const { overflowX, overflowY, fontSize } = getComputedStyle(element);
      const isCut =
        (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
      if (isText && isCut) found.add(`${probe.nameOf(element)} is cut off`);
      if (isText && parseFloat(fontSize) < 12) found.add(`${probe.nameOf(element)} is of ${fontSize}`);
    }
    return [...found];
  });
}
