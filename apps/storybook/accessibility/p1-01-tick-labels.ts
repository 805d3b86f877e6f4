/// <reference lib="dom" />
import type { StoryCheck } from './story-check.ts';

/** The labels of axes are text of the page, also over a canvas: they follow its size and can be translated. */
export const tickLabels: StoryCheck = {
  item: 'P1-1 DOM tick labels',
  faults: ({ page }) =>
    page.evaluate(() => {
      const { probe } = window;
      const found: string[] = [];
      for (const plot of probe.elements().filter((each) => each.matches('.stadspeil-plot-view'))) {
        const isAxes = plot.querySelector('.stadspeil-mark-grid, .stadspeil-mark-axis') !== null;
        const labels = [...plot.querySelectorAll('text')];
        if (isAxes && labels.length === 0) found.push('axes without labels');
        for (const label of labels) {
          const { userSelect, fontSize } = getComputedStyle(label);
          if (userSelect === 'none') found.push(`${probe.nameOf(label)} cannot be selected`);
          if (fontSize !== getComputedStyle(plot).fontSize)
            found.push(`${probe.nameOf(label)} does not follow the size of the text`);
          if (label.closest('[translate=no]')) found.push(`${probe.nameOf(label)} cannot be translated`);
        }
      }
      return found;
    }),
};
