import { parseDelimited } from '../connectors/cbs/parse-delimited.ts';
import { isObject, rowsOf, textOf, type Fields } from '../connectors/cbs/answer-rows.ts';
import type { CbsTable } from '../connectors/cbs/cbs-table.ts';

const at = 'deriveDivisions';

/** What the divisions are read from. */
export interface DivisionRecordings {
  /** Parsed `RegioSCodes` of table 03759ned: names, provinces and what became of each municipality. */
  readonly regionCodes: unknown;
  /** Table 03759ned: population on 1 January, 2019–2026. */
  readonly population: CbsTable;
  /** Table 83625NED: mean sale prices, for the years between. */
  readonly prices: CbsTable;
  /** The text of the download of 70072ned for 2015. */
  readonly keyFigures: string;
  /** Parsed `WijkenEnBuurten` of table 84799NED. */
  readonly districts: unknown;
}

/** Codes and names of regions, as they are kept in this package. */
export interface Divisions {
  readonly provinces: Readonly<Record<string, string>>;
  /** Code → name and province. */
  readonly corops: Readonly<Record<string, readonly [name: string, province: string]>>;
  /**
   * Code → name, province, first and last year in which it is in the recordings (2015–2026), and its
   * COROP region in the division of 2015, where it was there then.
   */
  readonly municipalities: Readonly<
    Record<string, readonly [name: string, province: string, from: number, to: number, corop: string | null]>
  >;
  /** The neighbourhoods (wijken) of Almelo in the division of 2020. */
  readonly districts: Readonly<Record<string, string>>;
}

/**
 * Takes the codes and names of regions out of recorded answers of CBS, with the years in which each
 * municipality has figures: population on 1 January for 2015 and 2019–2026, sale prices for 2016–2018.
 *
 * A name keeps what tells it from another of the same year: `Bergen (NH.)`, but `Hengelo`.
 *
 * @throws {StadspeilError} `SOURCE_INVALID` for an answer that is not what its documentation says.
 */
export function deriveDivisions(recordings: DivisionRecordings): Divisions {
  const { names, groups } = namesAndGroups(recordings.regionCodes);
  const corops = coropsOf2015(recordings.keyFigures);
  const years = yearsOf(recordings, corops);
  const codes = [...years.keys()].sort();
  const bare = codes.map((code) => withoutSuffix(names.get(code) ?? ''));
  return {
    provinces: named(names, /^PV/),
    corops: Object.fromEntries(
      Object.entries(named(names, /^CR/)).map(([code, name]) => [
        code,
        [name, (groups.get(code) ?? '').slice(2)],
      ]),
    ),
    municipalities: Object.fromEntries(
      codes.map((code, i) => {
        const full = names.get(code) ?? '';
        const isUnique = bare.filter((name) => name === bare[i]).length === 1 && !isProvince(bare[i], names);
        const present = years.get(code) ?? [];
        return [
          code,
          [
            isUnique ? (bare[i] ?? full) : full,
            (groups.get(code) ?? '').slice(2),
            Math.min(...present),
            Math.max(...present),
            corops.get(code) ?? null,
          ],
        ];
      }),
    ),
    districts: Object.fromEntries(
      rowsOf(at, recordings.districts, 'WijkenEnBuurten')
        .map(([row, place]) => [textOf(at, row, 'Key', place), textOf(at, row, 'Title', place)] as const)
        .filter(([code]) => code.startsWith('WK'))
        .map(([code, title]) => [code, title.replace(/^Wijk \d+ /, '')]),
    ),
  };
}

/** Rows of `RegioSCodes` by code. */
export function regionRows(regionCodes: unknown): ReadonlyMap<string, Fields> {
  return new Map(
    rowsOf(at, regionCodes, 'RegioSCodes').map(([row, place]) => [textOf(at, row, 'Identifier', place), row]),
  );
}

function namesAndGroups(regionCodes: unknown): {
  readonly names: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
} {
  const rows = [...regionRows(regionCodes)].filter(([, row]) => isObject(row));
  return {
    names: new Map(rows.map(([code, row]) => [code, textOf(at, row, 'Title', code)])),
    groups: new Map(rows.map(([code, row]) => [code, textOf(at, row, 'DimensionGroupId', code)])),
  };
}

/** Municipality → COROP region. The column of a code is found by what it holds: its number changes. */
function coropsOf2015(text: string): ReadonlyMap<string, string> {
  const [head = [], ...lines] = parseDelimited(text.replace(/^\uFEFF/, ''), ';');
  const region = head.indexOf('RegioS');
  const column = head.findIndex((_name, i) =>
    lines.some((line) => /^CR\d{2} *$/.test(line[i] ?? '') && i !== region),
  );
  return new Map(
    lines
      .map((line) => [(line[region] ?? '').trim(), (line[column] ?? '').trim()] as const)
      .filter(([code, corop]) => code.startsWith('GM') && corop.startsWith('CR')),
  );
}

function yearsOf(
  { population, prices }: DivisionRecordings,
  corops: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly number[]> {
  const years = new Map([...corops.keys()].map((code) => [code, [2015]]));
  const add = (table: CbsTable, from: number, to: number): void => {
    for (const { value, codes } of table.rows) {
      const { RegioS: code = '', Perioden = '' } = codes;
      const year = Number(Perioden.slice(0, 4));
      if (value === null || !code.startsWith('GM') || year < from || year > to) continue;
      years.set(code, [...(years.get(code) ?? []), year]);
    }
  };
  add(prices, 2016, 2018);
  add(population, 2019, 2026);
  return years;
}

function named(names: ReadonlyMap<string, string>, kind: RegExp): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...names].filter(([code]) => kind.test(code)).map(([code, name]) => [code, withoutSuffix(name)]),
  );
}

function isProvince(name: string | undefined, names: ReadonlyMap<string, string>): boolean {
  return [...names].some(([code, each]) => code.startsWith('PV') && withoutSuffix(each) === name);
}

function withoutSuffix(name: string): string {
  return name.replace(/ \([^)]*\)$/, '');
}
