import { sourceInvalid } from './source-invalid.ts';

/** A quantity of a table, by the code that stays the same over the years. */
export interface CbsMeasure {
  readonly title: string;
  /** As CBS writes it: `%`, `x 1 000`, `2020=100`. */
  readonly unit: string;
  readonly decimals: number;
}

/** One row of a long table. */
export interface CbsRow {
  readonly measure: string;
  readonly value: number | null;
  /** `None`, or why there is no value: `Impossible`, `Confidential`. */
  readonly valueAttribute: string;
  /** Dimension → code: `{ RegioS: 'NL01', Perioden: '2020KW01' }`. */
  readonly codes: Readonly<Record<string, string>>;
}

/** A table of CBS, read and checked. */
export interface CbsTable {
  readonly measures: ReadonlyMap<string, CbsMeasure>;
  /** Code of a period → `Definitief`, `NaderVoorlopig` or `Voorlopig`. */
  readonly periodStatus: ReadonlyMap<string, string>;
  readonly rows: readonly CbsRow[];
}

/** The parsed answers of `MeasureCodes`, `PeriodenCodes` and all pages of `Observations`. */
export interface CbsAnswers {
  readonly measureCodes: unknown;
  readonly periodCodes: unknown;
  readonly observations: readonly unknown[];
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a table of CBS from the answers of its OData v4 service, parsed.
 *
 * @throws {StadspeilError} `SOURCE_INVALID` that names the answer, the row and the field, and when the
 * last page of observations is missing.
 *
 * @example
 * ```ts
 * const table = readCbsTable({ measureCodes, periodCodes, observations: [page1] });
 * table.measures.get('M001505_2'); //=> { title: 'Prijsindex verkoopprijzen', unit: '2020=100', decimals: 1 }
 * ```
 */
export function readCbsTable({ measureCodes, periodCodes, observations }: CbsAnswers): CbsTable {
  const last = observations.at(-1);
  if (isObject(last) && '@odata.nextLink' in last) {
    throw sourceInvalid('readCbsTable', 'all pages of Observations', `only ${observations.length}`);
  }
  return {
    measures: new Map(
      rowsOf(measureCodes, 'MeasureCodes').map(([row, place]) => [
        text(row, 'Identifier', place),
        measureOf(row, place),
      ]),
    ),
    periodStatus: new Map(
      rowsOf(periodCodes, 'PeriodenCodes').map(([row, place]) => [
        text(row, 'Identifier', place),
        text(row, 'Status', place),
      ]),
    ),
    rows: observations.flatMap((page, i) =>
      rowsOf(page, `Observations, page ${i + 1}`).map(([row, place]) => rowOf(row, place)),
    ),
  };
}

function rowsOf(answer: unknown, name: string): readonly (readonly [row: Fields, place: string])[] {
  const rows = isObject(answer) ? answer['value'] : undefined;
  if (!Array.isArray(rows)) throw sourceInvalid('readCbsTable', `a list in "value" of ${name}`, rows);
  return rows.map((row: unknown, i) => {
    const place = `row ${i} of ${name}`;
    if (!isObject(row)) throw sourceInvalid('readCbsTable', `an object in ${place}`, row);
    return [row, place];
  });
}

function measureOf(row: Fields, place: string): CbsMeasure {
  return {
    title: text(row, 'Title', place),
    unit: text(row, 'Unit', place),
    decimals: number(row, 'Decimals', place),
  };
}

function rowOf(row: Fields, place: string): CbsRow {
  const {
    Id: _id,
    Measure: _measure,
    Value,
    ValueAttribute: _attribute,
    StringValue: _string,
    ...codes
  } = row;
  return {
    measure: text(row, 'Measure', place),
    value: Value === null ? null : number(row, 'Value', place),
    valueAttribute: text(row, 'ValueAttribute', place),
    codes: Object.fromEntries(
      Object.keys(codes).map((dimension) => [dimension, text(row, dimension, place)]),
    ),
  };
}

function text(row: Fields, field: string, place: string): string {
  const value = row[field];
  if (typeof value !== 'string')
    throw sourceInvalid('readCbsTable', `a text in "${field}" of ${place}`, value);
  return value.trim();
}

function number(row: Fields, field: string, place: string): number {
  const value = row[field];
  if (typeof value !== 'number')
    throw sourceInvalid('readCbsTable', `a number in "${field}" of ${place}`, value);
  return value;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
