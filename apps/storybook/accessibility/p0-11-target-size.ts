/// <reference lib="dom" />
import type { StoryCheck } from './story-check.ts';

/** What can be pressed is at least 24 by 24 pixels; links in running text are exempt (WCAG 2.5.8). */
export const targetSize: StoryCheck = {
  item: 'P0-11 Target size',
  faults: async ({ page }) => {
    await page.evaluate(() => {
      for (const element of window.probe.elements())
        if (element instanceof HTMLDetailsElement) element.open = true;
    });
    return page.evaluate(() => {
      const { probe } = window;
      return probe
        .focusables()
        .filter((element) => !element.matches('.stadspeil-range, [role=region], p a'))
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width < 24 || height < 24;
        })
        .map((element) => {
          const { width, height } = element.getBoundingClientRect();
          return `${probe.nameOf(element)} is ${width.toFixed(0)} by ${height.toFixed(0)}`;
        });
    });
  },
};
