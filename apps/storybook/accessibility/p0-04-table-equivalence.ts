/// <reference lib="dom" />
import type { StoryCheck } from './story-check.ts';

/** A table has a caption and scopes, and holds every figure that the drawing's cursor speaks. */
export const tableEquivalence: StoryCheck = {
  item: 'P0-4 Table equivalence',
  faults: ({ page }) =>
    page.evaluate(async () => {
      const { probe } = window;
      const found = new Set<string>();
      const settle = () => new Promise((resolve) => setTimeout(resolve));
      for (const table of probe.elements().filter((each) => each.matches('table'))) {
        if (!table.querySelector('caption')?.textContent?.trim()) found.add('a table without caption');
        for (const header of table.querySelectorAll('th'))
          if (!/^(col|row)(group)?$/.test(header.scope)) found.add(`${probe.nameOf(header)} has no scope`);
        for (const row of table.querySelectorAll('tbody tr'))
          if (!row.querySelector('th')) found.add(`${probe.nameOf(row)} has no header`);
      }
      /** Each number of a text, as it is written. */
      const numbersIn = (text: string): string[] =>
        text.replaceAll('-€', '-').match(/[-−]?\d+(?:[.,]\d+)*/g) ?? [];
      for (const element of probe.elements().filter((each) => each.matches('.stadspeil-range'))) {
        const slider = element as HTMLInputElement;
        const cells = [
          ...(slider.closest('figure')?.querySelectorAll('td, tbody th, thead th, caption') ?? []),
        ].map((cell) => cell.textContent ?? '');
        const held = new Set(cells.flatMap(numbersIn));
        const spoken = new Set<string>();
        for (let series = 0; series < 40; series += 1) {
          for (let number = Number(slider.min); number <= Number(slider.max); number += 1) {
            slider.value = String(number);
            slider.dispatchEvent(new Event('input', { bubbles: true }));
            await settle();
            const text = slider.getAttribute('aria-valuetext') ?? '';
            spoken.add(text);
            // “2018: € -0,30 miljoen, Almelo”: the figure comes after the period.
            const [, figure = ''] = /^[^.%]{1,40}: (.*)$/.exec(text) ?? [];
            const [first] = numbersIn(figure.split(', ')[0] ?? '');
            if (first && !held.has(first)) found.add(`“${text}” is spoken and not in the table`);
          }
          const before = slider.getAttribute('aria-valuetext');
          slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
          await settle();
          if (slider.getAttribute('aria-valuetext') === before) break;
        }
        if (spoken.has('')) found.add('a point of the cursor says nothing');
      }
      return [...found];
    }),
};
