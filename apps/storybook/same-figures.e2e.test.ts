/// <reference lib="dom" />
import { renderWidget } from '@stadspeil/widgets/static';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '@stadspeil/config/launch-browser.js';
import { openStorybook, stories, type StoryPage } from './accessibility/stories.ts';
import { readStaticTable, readStory, type ShownStory, type ShownTable } from './read-story.ts';
import { scenarioFigures, type Figure } from './scenario-figures.ts';
import { datasetOf, staticRequest } from './static-request.ts';
import { downloadCsv, faultsOfCsv, readCsv } from './tool-csv.ts';

const built = new URL('storybook-static/', import.meta.url);
const storybook = new URL('storybook/', inject('siteUrl'));

/** Parts that do not make a whole are not drawn: the cursor says why, and the table has the figures. */
const withoutPoints = ['secret-part', 'more-than-the-whole'];

let browser: Browser;
let shown: StoryPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  shown = await openStorybook(browser, storybook);
  ({ page } = shown);
});

afterAll(async () => {
  await browser?.close();
});

/** Reads a story in Dutch once it shows its figures; `null` for one that is about having none. */
async function openStory(id: string): Promise<ShownStory | null> {
  await shown.open(id, { language: 'nl', houseStyle: 'none' });
  // A drawing, and so its cursor, comes with the first measured width.
  await page.waitForTimeout(50);
  const story = await readStory(page);
  return story?.state === 'ready' ? story : null;
}

const staticTableOf = async (story: ShownStory): Promise<ShownTable | null> =>
  readStaticTable(page, renderWidget(await staticRequest(story, storybook)));

async function figuresOf({ tag, attributes, data }: ShownStory): Promise<readonly Figure[]> {
  if (tag === 'stadspeil-recovery-scenario') return scenarioFigures(attributes['route']);
  if (data !== null) {
    const { observations } = data as { observations: readonly (Figure & { value: number | null })[] };
    return observations.filter(({ value }) => value !== null);
  }
  const text = await readFile(new URL(`${datasetOf(attributes)}observations.csv`, built), 'utf8');
  const [names = [], ...lines] = readCsv(text);
  return lines.flatMap((cells) => {
    const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
    const [indicator, region, period, value] = ['indicator', 'region', 'period', 'value'].map(cell);
    return value ? [{ indicator, region, period, value: Number(value) } as Figure] : [];
  });
}

const figureKey = ({
  indicator = '',
  region = '',
  period = '',
  value,
}: Partial<Record<'indicator' | 'region' | 'period', string>> & {
  readonly value?: number | string;
}): string => [indicator, region, period, Number(value)].join();

const number = /[-−]?\d{1,3}(?:\.\d{3})+(?:,\d+)?|[-−]?\d+(?:,\d+)?/;

/** A number as it is printed in Dutch, and how far from it the figure may be for having been rounded. */
interface Printed {
  readonly value: number;
  readonly rounding: number;
}

function printedIn(text: string): Printed | null {
  const [found] = number.exec(text) ?? [];
  if (found === undefined) return null;
  const decimals = found.split(',')[1]?.length ?? 0;
  return {
    value: Number(found.replace('−', '-').replaceAll('.', '').replace(',', '.')),
    rounding: 0.5 * 10 ** -decimals + 1e-9,
  };
}

/** A cell of a table, by its place. */
interface FigureCell {
  readonly row: number;
  readonly column: number;
  readonly cell: string;
}

/** Cells that hold a figure of the dataset, not one that was made from two of them, nor words. */
function figureCells({ columns, rows }: ShownTable): readonly FigureCell[] {
  const isFigure = columns.map(
    (label) => !/^(Verschil|Verandering(?! sinds)|Oordeel|Opmerking|Periode|Klasse)/.test(label),
  );
  return rows.flatMap(([, ...cells], row) =>
    cells.flatMap((cell, i) => (isFigure[i + 1] && cell ? [{ row, column: i + 1, cell }] : [])),
  );
}

/** The cells that a drawing may have its points from; of a spine, one set for each area that it may be of. */
function drawnCells(
  { tag, attributes }: ShownStory,
  { columns, rows }: ShownTable,
  cells: readonly FigureCell[],
) {
  // The amounts of a year lead to the path that is drawn, and are not drawn themselves.
  if (tag === 'stadspeil-recovery-scenario') {
    const isPath = columns.map((label) =>
      /^(Reserve eind|Reserve at the end|Verandering sinds|Nodige reserve|Reserve needed)/.test(label),
    );
    return [cells.filter(({ column }) => isPath[column])];
  }
  // The figures of one area that stand beside one of the whole region.
  if (attributes['layout'] === 'spine')
    return columns.map((_, i) =>
      cells.filter(({ column, row }) => column === i && printedIn(rows[row]?.[1] ?? '')),
    );
  return [cells];
}

describe('one set of figures in table, dataset, CSV, static HTML and speech', () => {
  test.each(stories)('$title: $name', { timeout: 120_000 }, async ({ id }) => {
    const story = await openStory(id);
    // The states without figures are the matter of another test.
    if (!story) return;
    const { tag, attributes, table, spoken, text } = story;
    const figures = await figuresOf(story);
    const asked = new Set(attributes['indicator']?.split(' '));
    const candidates = figures.filter(
      ({ indicator }) => story.data !== null || !asked.size || asked.has(indicator),
    );
    const isOfDataset = ({ value, rounding }: Printed): boolean =>
      candidates.some((each) => Math.abs(each.value - value) <= rounding);

    // A theme may have a story and no figures.
    if (!table && tag === 'stadspeil-theme-page') {
      expect(await staticTableOf(story)).toBeNull();
      return;
    }

    if (!table) {
      expect(tag).toBe('stadspeil-value');
      // The period stands behind it.
      const shown = printedIn(text.replace(/ \([^)]*\)$/, ''));
      expect(shown === null || isOfDataset(shown), text).toBe(true);
      return;
    }

    const cells = figureCells(table);
    const printed = cells.map(({ cell }) => printedIn(cell)).filter((each) => each !== null);
    expect(cells.length).toBeGreaterThan(0);
    expect(printed.filter((each) => !isOfDataset(each))).toEqual([]);

    expect(await staticTableOf(story)).toEqual(table);

    const ofDataset = new Set(figures.map(figureKey));
    for (const csv of await downloadCsv(page)) {
      expect(faultsOfCsv(csv, 'nl')).toEqual([]);
      const rows = csv.rows.filter(({ value }) => value);
      // Figures that a story hands in have no file to be held against.
      if (story.data === null) expect(rows.map(figureKey).filter((key) => !ofDataset.has(key))).toEqual([]);
    }

    if (tag === 'stadspeil-trend-chart') {
      const { region = '', benchmark = '', from = '', to = '9999' } = attributes;
      const regions = `${region} ${benchmark}`.split(' ');
      const inWindow = candidates.filter(
        (each) =>
          regions.includes(each.region) && each.period >= from && each.period.slice(0, to.length) <= to,
      );
      expect(printed).toHaveLength(inWindow.length);
    }

    if (spoken.length && !withoutPoints.some((each) => id.endsWith(each))) {
      const said = spoken.flatMap((each) =>
        // A remark on a period may have numbers, and they are no figures.
        [
          ...each.replace(/\. Toelichting \d+: .*/, '').matchAll(/(?:^|, )[^:,]*: (.*?)(?=, [^,:]*: |$)/g),
        ].flatMap(([, words = '']) => printedIn(words)?.value ?? []),
      );
      const benchmark = attributes['benchmark']?.split(' ').length ?? 0;
      const drawn = drawnCells(story, table, cells);
      const left = drawn.map((each) => {
        const values = each.flatMap(({ cell }) => printedIn(cell)?.value ?? []);
        for (const value of said) {
          if (!values.includes(value)) return null;
          values.splice(values.indexOf(value), 1);
        }
        return values;
      });
      // A reference line has its figure in the table and in the sentence, and is no point of its own.
      const most = ['stadspeil-bar-chart', 'stadspeil-area-map'].includes(tag) ? benchmark : 0;
      expect(
        left.some((values) => values && values.length <= most),
        `${said.join(' ')} is spoken; in the table beside it: ${JSON.stringify(left)}`,
      ).toBe(true);
    }
  });
});
