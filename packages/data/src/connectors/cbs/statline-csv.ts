import type { CbsMeasure, CbsRow, CbsTable } from './cbs-table.ts';
import { parseDelimited } from './parse-delimited.ts';
import { printedValue } from './printed-value.ts';
import { sourceInvalid } from './source-invalid.ts';

const at = 'readStatlineCsv';

/** Columns that hold codes, not figures. */
const dimensions: readonly string[] = ['RegioS', 'WijkenEnBuurten', 'Perioden'];

/**
 * Reads the CSV that StatLine gives for a whole table (`<table>_UntypedDataSet_<date>.csv`) into the long
 * form of OData v4: with a mark of byte order, semicolons, and texts that are quoted and padded.
 *
 * Such a file says nothing of units or the status of periods: a measure goes by its column
 * (`TotaleBevolking_1`), with an empty unit and the decimals that are printed. The number behind a column
 * differs between downloads. `columns` names the columns to read; the others may hold words.
 *
 * Absent cells: `.` is unknown and empty is impossible, as for `readCbsV3Table`.
 *
 * @throws {StadspeilError} `SOURCE_INVALID` that names the line and the column: for a column that is not
 * there, a line of another length, and a figure that is none.
 *
 * @example
 * ```ts
 * readStatlineCsv(text, ['TotaleBevolking_1']).rows[0]?.value; //=> 16900726
 * ```
 */
export function readStatlineCsv(text: string, columns: readonly string[]): CbsTable {
  const [head = [], ...lines] = parseDelimited(text.replace(/^\uFEFF/, ''), ';');
  const missing = columns.find((column) => !head.includes(column));
  if (missing !== undefined) throw sourceInvalid(at, `a column ${missing}`, head.slice(0, 5).join(';'));
  const placesOf = (names: readonly string[]): readonly (readonly [name: string, place: number])[] =>
    names.map((name) => [name, head.indexOf(name)] as const).filter(([, place]) => place >= 0);
  const [coded, measured] = [placesOf(dimensions), placesOf(columns)];
  const decimals = new Map<string, number>();
  const rows = lines.flatMap((line, i) => {
    if (line.length !== head.length) {
      throw sourceInvalid(at, `${head.length} fields in line ${i + 2}`, line.length);
    }
    const codes = Object.fromEntries(coded.map(([name, place]) => [name, (line[place] ?? '').trim()]));
    return measured.map(([measure, place]): CbsRow => {
      const printed = (line[place] ?? '').trim();
      const figure = printedValue(printed);
      if (!figure)
        throw sourceInvalid(at, `a number, "." or nothing in "${measure}" of line ${i + 2}`, printed);
      const fraction = /\d\.(\d+)$/.exec(printed)?.[1] ?? '';
      decimals.set(measure, Math.max(decimals.get(measure) ?? 0, fraction.length));
      return { measure, ...figure, codes };
    });
  });
  const measureOf = (column: string): CbsMeasure => ({
    title: column,
    unit: '',
    decimals: decimals.get(column) ?? 0,
  });
  return {
    measures: new Map(columns.map((column) => [column, measureOf(column)])),
    periodStatus: new Map(),
    rows,
  };
}
