/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** Reads the numbers of a dataset's JSON and those of a widget's table, so that a test can hold them together. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';

/** One cell of a shard, read as plain JSON-stat. */
export interface Cell {
  readonly region: string;
  /** Name of the region, in Dutch. */
  readonly name: string;
  readonly period: string;
  readonly value: number | null;
}

interface JsonStat {
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly role: { readonly geo: readonly string[]; readonly time: readonly string[] };
  readonly value: readonly (number | null)[];
  readonly dimension: Readonly<
    Record<
      string,
      { readonly category: { readonly index: unknown; readonly label: Readonly<Record<string, string>> } }
    >
  >;
}

const datasets = fileURLToPath(new URL('dist/datasets/', import.meta.url));

/** The cells of one shard of the served dataset, in the order of its file. */
export async function readCells(dataset: string, indicator: string, scope: string): Promise<readonly Cell[]> {
  const read = async (path: string) => JSON.parse(await readFile(`${datasets}${dataset}/${path}`, 'utf8'));
  const { path } = (await read('edition.json')) as { path: string };
  const shard = (await read(`${path}observations/${indicator}/${scope}.json`)) as JsonStat;
  const codes = shard.id.map((id) => codesOf(shard.dimension[id]?.category.index));
  const [geo = '', time = ''] = [shard.role.geo[0], shard.role.time[0]];
  return shard.value.map((value, index) => {
    let rest = index;
    const at: Record<string, string> = {};
    for (let axis = shard.id.length - 1; axis >= 0; axis -= 1) {
      const size = shard.size[axis] ?? 1;
      at[shard.id[axis] ?? ''] = codes[axis]?.[rest % size] ?? '';
      rest = Math.floor(rest / size);
    }
    const region = at[geo] ?? '';
    return {
      region,
      name: shard.dimension[geo]?.category.label[region] ?? '',
      period: at[time] ?? '',
      value,
    };
  });
}

/** JSON-stat lists its categories in order, or gives each its place. */
function codesOf(index: unknown): readonly string[] {
  if (Array.isArray(index)) return index;
  return Object.entries(index as Record<string, number>)
    .sort(([, a], [, b]) => a - b)
    .map(([code]) => code);
}

/** The table of a widget: its row headers and its cells as the numbers that a Dutch reader sees. */
export async function readPrintedTable(
  page: Page,
  selector: string,
): Promise<{
  readonly rows: readonly { readonly header: string; readonly numbers: readonly (number | null)[] }[];
}> {
  const rows = await page
    .locator(selector)
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => ({
        header: row.querySelector('th')?.textContent?.trim() ?? '',
        cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim() ?? ''),
      })),
    );
  return { rows: rows.map(({ header, cells }) => ({ header, numbers: cells.map(dutchNumber) })) };
}

/** `−1.234,5 (raming)` → −1234.5; a cell that does not begin with a number gives `null`. */
function dutchNumber(text: string): number | null {
  const [number] = /^[−-]?\d[\d.]*(,\d+)?/.exec(text) ?? [];
  return number === undefined ? null : Number(number.replaceAll('.', '').replace(',', '.').replace('−', '-'));
}
