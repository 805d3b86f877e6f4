import { isObject, numberOf, rowsOf, textOf, type Fields } from './answer-rows.ts';
import { sourceInvalid } from './source-invalid.ts';

const at = 'readCbsTable';

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
  /** `None`, or why there is no value: `Impossible`, `Confidential`; `Unknown` where the table does not say. */
  readonly valueAttribute: string;
  /** Dimension → code: `{ RegioS: 'NL01', Perioden: '2020KW01' }`. */
  readonly codes: Readonly<Record<string, string>>;
}

/** A table of CBS, read and checked. */
export interface CbsTable {
  readonly measures: ReadonlyMap<string, CbsMeasure>;
  /** Code of a period → `Definitief`, `NaderVoorlopig` or `Voorlopig`. Empty where the table does not say. */
  readonly periodStatus: ReadonlyMap<string, string>;
  readonly rows: readonly CbsRow[];
}

/** The parsed answers of `MeasureCodes`, `PeriodenCodes` and all pages of `Observations`. */
export interface CbsAnswers {
  readonly measureCodes: unknown;
  readonly periodCodes: unknown;
  readonly observations: readonly unknown[];
}

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
    throw sourceInvalid(at, 'all pages of Observations', `only ${observations.length}`);
  }
  return {
    measures: new Map(
      rowsOf(at, measureCodes, 'MeasureCodes').map(([row, place]) => [
        textOf(at, row, 'Identifier', place),
        measureOf(row, place),
      ]),
    ),
    periodStatus: new Map(
      rowsOf(at, periodCodes, 'PeriodenCodes').map(([row, place]) => [
        textOf(at, row, 'Identifier', place),
        textOf(at, row, 'Status', place),
      ]),
    ),
    rows: observations.flatMap((page, i) =>
      rowsOf(at, page, `Observations, page ${i + 1}`).map(([row, place]) => rowOf(row, place)),
    ),
  };
}

function measureOf(row: Fields, place: string): CbsMeasure {
  return {
    title: textOf(at, row, 'Title', place),
    unit: textOf(at, row, 'Unit', place),
    decimals: numberOf(at, row, 'Decimals', place),
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
    measure: textOf(at, row, 'Measure', place),
    value: Value === null ? null : numberOf(at, row, 'Value', place),
    valueAttribute: textOf(at, row, 'ValueAttribute', place),
    codes: Object.fromEntries(
      Object.keys(codes).map((dimension) => [dimension, textOf(at, row, dimension, place)]),
    ),
  };
}
