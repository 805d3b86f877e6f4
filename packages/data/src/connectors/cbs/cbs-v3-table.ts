import { isObject, numberOf, rowsOf, textOf, type Fields } from './answer-rows.ts';
import type { CbsMeasure, CbsRow, CbsTable } from './cbs-table.ts';
import { printedValue } from './printed-value.ts';
import { sourceInvalid } from './source-invalid.ts';

const at = 'readCbsV3Table';

/** The parsed answers of `DataProperties`, all pages of a data set, and `Perioden` where the table has them. */
export interface CbsV3Answers {
  readonly dataProperties: unknown;
  /** Pages of `TypedDataSet` or `UntypedDataSet`; only the latter says why a figure is absent. */
  readonly rows: readonly unknown[];
  readonly periods?: unknown;
}

/**
 * Reads a wide table of CBS from the answers of its OData v3 service, parsed, into the long form of v4:
 * one row for each figure.
 *
 * A measure goes by its column (`AantalInwoners_5`). Its title is the path of titles above it, because one
 * title can stand in a table twice, and the number behind a column changes between years. Codes come
 * without their padding. Columns of words are left out.
 *
 * Absent cells: `.` is unknown and empty is impossible in an untyped set; a typed set gives `null` for
 * both, which is unknown here.
 *
 * @throws {StadspeilError} `SOURCE_INVALID` that names the answer, the row and the field, and when the
 * last page is missing.
 *
 * @example
 * ```ts
 * const table = readCbsV3Table({ dataProperties, rows: [page1] });
 * table.measures.get('AantalInwoners_5'); //=> { title: 'Bevolking › Aantal inwoners', unit: 'aantal', decimals: 0 }
 * ```
 */
export function readCbsV3Table({ dataProperties, rows, periods }: CbsV3Answers): CbsTable {
  const last = rows.at(-1);
  if (isObject(last) && 'odata.nextLink' in last) throw sourceInvalid(at, 'all pages', `only ${rows.length}`);
  const properties = rowsOf(at, dataProperties, 'DataProperties');
  const measures = measuresOf(properties);
  const dimensions = properties
    .filter(([row, place]) => /^(Geo|Time)?(Dimension|Detail)$/.test(textOf(at, row, 'Type', place)))
    .map(([row, place]) => textOf(at, row, 'Key', place));
  const status = periods === undefined ? [] : rowsOf(at, periods, 'Perioden');
  return {
    measures,
    periodStatus: new Map(
      status.map(([row, place]) => [textOf(at, row, 'Key', place), textOf(at, row, 'Status', place)]),
    ),
    rows: rows.flatMap((page, i) =>
      rowsOf(at, page, `the data set, page ${i + 1}`).flatMap(([row, place]) => {
        const codes = Object.fromEntries(dimensions.map((name) => [name, textOf(at, row, name, place)]));
        return [...measures.keys()].map((measure): CbsRow => ({
          measure,
          ...figureOf(row, measure, place),
          codes,
        }));
      }),
    ),
  };
}

/** Columns with numbers, each with its path of titles. */
function measuresOf(
  properties: readonly (readonly [row: Fields, place: string])[],
): ReadonlyMap<string, CbsMeasure> {
  const byId = new Map(properties.map((each) => [each[0]['ID'], each]));
  const pathOf = (row: Fields, place: string): string => {
    const title = textOf(at, row, 'Title', place);
    const parent = byId.get(row['ParentID']);
    return parent ? `${pathOf(...parent)} › ${title}` : title;
  };
  return new Map(
    properties
      .filter(([row]) => row['Type'] === 'Topic' && row['Datatype'] !== 'String')
      .map(([row, place]) => [
        textOf(at, row, 'Key', place),
        {
          title: pathOf(row, place),
          unit: textOf(at, row, 'Unit', place),
          decimals: numberOf(at, row, 'Decimals', place),
        },
      ]),
  );
}

function figureOf(row: Fields, measure: string, place: string): Pick<CbsRow, 'value' | 'valueAttribute'> {
  const value = row[measure];
  if (typeof value === 'number') return { value, valueAttribute: 'None' };
  if (value === null) return { value, valueAttribute: 'Unknown' };
  const figure = typeof value === 'string' ? printedValue(value) : null;
  if (!figure) throw sourceInvalid(at, `a number, "." or nothing in "${measure}" of ${place}`, value);
  return figure;
}
