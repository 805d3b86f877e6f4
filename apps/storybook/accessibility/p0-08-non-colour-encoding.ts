/// <reference lib="dom" />
import type { StoryCheck } from './story-check.ts';

/** Two series of a drawing differ by dash, marker or texture as well, and each has its name in words. */
export const nonColourEncoding: StoryCheck = {
  item: 'P0-8 Non-colour encoding',
  faults: ({ page }) =>
    page.evaluate(() => {
      const { probe } = window;
      const found: string[] = [];
      for (const plot of probe.elements().filter((each) => each.matches('.stadspeil-plot-view'))) {
        const legend = (plot.getRootNode() as ShadowRoot).querySelector('.stadspeil-legend');
        const slots = new Map<string, string>();
        for (const mark of plot.querySelectorAll('[class*="slot-"]')) {
          const slot = /slot-\d+/.exec(mark.getAttribute('class') ?? '')?.[0] ?? '';
          const { strokeDasharray } = getComputedStyle(mark);
          const isLine = mark.matches('.stadspeil-mark-line');
          const isMarker = mark.matches('.stadspeil-mark-marker, .stadspeil-mark-marker-forecast');
          const look = isLine
            ? ` dash ${strokeDasharray}`
            : isMarker
              ? ` shape ${mark.getAttribute('d')}`
              : '';
          const known = slots.get(slot) ?? '';
          if (!known.includes(look)) slots.set(slot, known + look);
        }
        const named = legend?.querySelectorAll('li').length ?? 0;
        const drawn = new Set(plot.querySelectorAll('text.stadspeil-mark-series-label')).size;
        const lines = [...slots].filter(([slot, look]) => look && Number(slot.slice(5)) <= 6);
        lines.forEach(([slot, look], i) => {
          for (const [other, otherLook] of lines.slice(0, i))
            if (look === otherLook) found.push(`${slot} and ${other} differ by colour only`);
        });
        if (slots.size > 1 && named + drawn === 0) found.push('several series, and no names');
      }
      for (const mark of probe
        .elements()
        .filter((each) => /variant-(higher|lower)/.test(each.className.toString())))
        if (!mark.closest('svg')?.textContent?.trim())
          found.push('a verdict by colour and shape, without words');
      return [...new Set(found)];
    }),
};
