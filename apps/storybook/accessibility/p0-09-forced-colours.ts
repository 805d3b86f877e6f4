/// <reference lib="dom" />
import type { StoryCheck } from './story-check.ts';
import { faultsOfColours } from './p0-07-contrast.ts';

/** In forced colours, light and dark and without a reload, all ink is seen and of the system's palette. */
export const forcedColours: StoryCheck = {
  item: 'P0-9 Forced colours',
  emulatesMedia: true,
  faults: async ({ page }) => {
    const faults: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      const told = (fault: string) => faults.push(`${colorScheme}: ${fault}`);
      (await faultsOfColours(page)).forEach(told);
      const found = await page.evaluate(() => {
        const { probe } = window;
        const found: string[] = [];
        const is = (text: string, system: string) =>
          probe.colourOf(text).join() === probe.colourOf(system).join();
        for (const text of probe.elements().filter((each) => each.matches('svg text'))) {
          const { fill } = getComputedStyle(text);
          const isSystem = ['CanvasText', 'HighlightText', 'Canvas'].some((system) => is(fill, system));
          if (!isSystem) found.push(`${probe.nameOf(text)} has a colour of its own`);
        }
        for (const plot of probe.elements().filter((each) => each.matches('.stadspeil-plot-view'))) {
          const lines = [...plot.querySelectorAll('.stadspeil-mark-line')];
          const named = lines.filter((line) => /slot-[1-6]$/.test(line.getAttribute('class') ?? ''));
          const looks = named.map((line) => getComputedStyle(line));
          const slots = new Set(named.map((line) => line.getAttribute('class')));
          const differ = new Set(looks.map(({ stroke, strokeDasharray }) => stroke + strokeDasharray));
          if (differ.size < slots.size) found.push('two lines look the same');
          // Highlight is promised to be seen on HighlightText, and on nothing else.
          const onPaper = ['CanvasText', 'LinkText', 'GrayText'];
          if (looks.some(({ stroke }) => !onPaper.some((system) => is(stroke, system))))
            found.push('a line has a colour that no theme promises on its paper');
          if (slots.size > 1 && new Set(looks.map(({ stroke }) => stroke)).size < 2)
            found.push('all lines have one colour');
        }
        return found;
      });
      found.forEach(told);
    }
    await page.emulateMedia({ forcedColors: null, colorScheme: null });
    return faults;
  },
};
