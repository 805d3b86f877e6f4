/// <reference lib="dom" />
import type { StoryCheck } from './story-check.ts';

/** From right to left the words are mirrored, and time still runs from left to right. */
export const rightToLeft: StoryCheck = {
  item: 'P1-8 RTL',
  faults: async ({ page }) => {
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    const faults = await page.evaluate(async () => {
      const { probe } = window;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const found = new Set<string>();
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth) found.add(`the page is ${scrollWidth} wide in ${clientWidth}`);
      for (const element of probe.elements().filter(probe.isVisible)) {
        const { direction, unicodeBidi } = getComputedStyle(element);
        const isDrawn = element.closest('.stadspeil-plot-view') !== null;
        if (isDrawn && direction !== 'ltr') found.add(`${probe.nameOf(element)}: the drawing is mirrored`);
        if (
          element.matches('.stadspeil-title, .stadspeil-summary, table, .stadspeil-footer') &&
          direction !== 'rtl'
        )
          found.add(`${probe.nameOf(element)} is not mirrored`);
        const isBlockOfWords =
          element.getRootNode() instanceof ShadowRoot &&
          !element.closest('.stadspeil-state') &&
          element.matches('p, li, td, strong, dd, data');
        // “-0,22” stays what it is: the words are from left to right, whatever the page is.
        if (isBlockOfWords && unicodeBidi !== 'plaintext')
          found.add(`${probe.nameOf(element)} is turned round`);
        const { left, right } = element.getBoundingClientRect();
        const isScrolled = element.closest('.stadspeil-scroll') !== null;
        const isText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
        if (isText && !isScrolled && (left < -1 || right > clientWidth + 1))
          found.add(`${probe.nameOf(element)} reaches from ${left.toFixed(0)} to ${right.toFixed(0)}`);
      }
      return [...found];
    });
    await page.evaluate(() => document.documentElement.removeAttribute('dir'));
    return faults;
  },
};
