/// <reference lib="dom" />
import { downloadCsv, faultsOfCsv } from '../tool-csv.ts';
import type { StoryCheck } from './story-check.ts';

/** What a figure needs to be understood away from its page. */
const metadata = ['indicator', 'region', 'period', 'title', 'unitLabel', 'sourceTitle', 'licence'];

/** The CSV of a figure holds what its table holds, and says what it is; a table that sorts says how it is sorted. */
export const csvDownload: StoryCheck = {
  item: 'P1-10 CSV download',
  faults: async ({ page }, _, { language }) => {
    const faults: string[] = [];
    for (const csv of await downloadCsv(page)) {
      if (!/^[\w-]+\.csv$/.test(csv.file)) faults.push(`a file is called “${csv.file}”`);
      for (const name of metadata)
        if (csv.rows.some((row) => !row[name])) faults.push(`${csv.file} has rows without ${name}`);
      faults.push(...faultsOfCsv(csv, language));
    }
    return [...faults, ...(await faultsOfSorting(page))];
  },
};

function faultsOfSorting(page: Parameters<StoryCheck['faults']>[0]['page']): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { probe } = window;
    const found: string[] = [];
    const settle = () => new Promise((resolve) => setTimeout(resolve));
    for (const table of probe.elements().filter((each) => each.matches('table'))) {
      const textsOf = () =>
        [...table.querySelectorAll('tbody tr')].map(({ textContent }) => textContent).join('\n');
      const order = () => [...table.querySelectorAll('th')].map((header) => header.getAttribute('aria-sort'));
      const before = textsOf();
      for (const button of table.querySelectorAll<HTMLButtonElement>('.stadspeil-sort')) {
        const header = button.closest('th');
        const states: (string | null | undefined)[] = [];
        for (let press = 0; press < 2; press += 1) {
          button.click();
          await settle();
          states.push(header?.getAttribute('aria-sort'));
          if (order().filter(Boolean).length !== 1)
            found.push('not one header says that the table is sorted by it');
        }
        if ([...states].sort().join() !== 'ascending,descending')
          found.push(`${probe.nameOf(button)} sorts ${states.join(', then ')}`);
        const sorted = textsOf().split('\n').sort().join('\n');
        if (sorted !== before.split('\n').sort().join('\n'))
          found.push(`${probe.nameOf(button)} changes rows`);
      }
    }
    return found;
  });
}
