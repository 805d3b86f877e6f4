/// <reference lib="dom" />
import type { StoryCheck } from './story-check.ts';

/** A sheet of A4 with margins of a centimetre, in CSS pixels. */
const sheet = { width: 718, height: 1047 };

/** On paper: nothing beyond the sheet, no controls (a header that sorts is a header there, a name in a legend a name), the table, the source, and ink that a grey printer shows. */
export const print: StoryCheck = {
  item: 'P1-6 Print',
  emulatesMedia: true,
  faults: async ({ page }) => {
    const screen = page.viewportSize();
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: 'print' });
    // Drawings take the width of the sheet in the frames that follow.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60)));
    const faults = await page.evaluate(() => {
      const { probe } = window;
      const found = new Set<string>();
      if (document.documentElement.scrollWidth > window.innerWidth) found.add('it is wider than the sheet');
      const isPrinted = (element: Element | null): boolean =>
        element !== null &&
        // The table opens by the layout, so that is asked for first.
        element.getBoundingClientRect().height > 0 &&
        element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
      for (const element of probe.elements()) {
        const isWord =
          element.matches('.stadspeil-legend button') && getComputedStyle(element).borderStyle === 'none';
        if (
          element.matches('button:not(th > button), input, select, summary') &&
          !isWord &&
          isPrinted(element)
        )
          found.add(`${probe.nameOf(element)} is printed`);
        if (element.matches('figure')) {
          // A theme may have a story and no figures.
          const hasFigures = !element.matches('[role=article]') || element.querySelector('.stadspeil-card');
          if (hasFigures && !isPrinted(element.querySelector('td'))) found.add('the table is not printed');
          if (!isPrinted(element.querySelector('.stadspeil-footer'))) found.add('the source is not printed');
          if (!isPrinted(element.querySelector('.stadspeil-summary')))
            found.add('the summary is not printed');
        }
        if (element.matches('.stadspeil-plot-view') && !isPrinted(element.querySelector('svg')))
          found.add('the drawing is not printed');
      }
      return [...found];
    });
    await page.emulateMedia({ media: null });
    if (screen) await page.setViewportSize(screen);
    return faults;
  },
};
