import { StadspeilError, type Observation } from '@stadspeil/core';
import type { DatasetFault } from '../checker/dataset-fault.ts';
import { parseDelimited } from '../connectors/cbs/parse-delimited.ts';
import { groupBy } from '../group-by.ts';
import { type CsvRow, csvColumns, numberColumns, unguarded } from '@stadspeil/core/csv';
import { csvCellName, readCsvCell, type CsvLine, type DescribedDataset } from './read-csv-cell.ts';

/** What a CSV says: its figures, and all that is wrong in it. */
export interface CsvReading {
  readonly observations: readonly Observation[];
  /** Empty when every row was read. A row with a fault gives no observation. */
  readonly faults: readonly DatasetFault[];
}

/**
 * Reads the CSV of a dataset, `observations.csv` or that of one indicator, back into observations, in the
 * order of its rows. The two ends of a range become one observation again, and so do two printings.
 *
 * `file` is its name, for the faults. Columns that we do not know are let be.
 * Absent cells: a row without a number must say why, by its letter or in words.
 *
 * Errors: none is thrown. Each cell that cannot be read is a fault that names line, column, what was
 * expected and the cure; use the observations only when there are none.
 *
 * @example
 * ```ts
 * const { faults } = readObservationsCsv(text, 'observations.csv', almelo2018);
 * faults.map(faultLine); //=> ['observations.csv, jobs, line 12, value: expected a number in digits …, received "844,9". …']
 * ```
 */
export function readObservationsCsv(text: string, file: string, dataset: DescribedDataset): CsvReading {
  const faults: DatasetFault[] = [];
  const [header = [], ...records] = attempt(faults, file, undefined, () =>
    parseDelimited(text.replace(/^\uFEFF/, ''), ','),
  ) ?? [csvColumns];
  const missing = csvColumns.filter((column) => !header.includes(column));
  if (missing.length || new Set(header).size < header.length) {
    const problem = missing.length ? `it has no column ${missing.join(', ')}` : 'a column is there twice';
    const cure = 'Give every column once, under its name.';
    return { observations: [], faults: [{ file, cell: 'line 1', problem, cure }] };
  }
  const lines: CsvLine[] = [];
  let line = 1 + linesOf(header);
  for (const fields of records) {
    if (fields.length === header.length) lines.push({ line, row: toRow(header, fields) });
    else faults.push(wrongLength(file, line, fields.length, header.length));
    line += linesOf(fields);
  }
  const cells = groupBy(lines, (each) => csvCellName(each, dataset)).values();
  const observations = [...cells].flatMap((rows) => {
    const [first, ...others] = rows as readonly [CsvLine, ...CsvLine[]];
    return attempt(faults, file, first.row.indicator, () => readCsvCell([first, ...others], dataset)) ?? [];
  });
  return { observations, faults };
}

function attempt<Result>(
  faults: DatasetFault[],
  file: string,
  indicator: string | undefined,
  read: () => Result,
): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof StadspeilError)) throw error;
    const { at, expected, received, fix } = error.detail;
    const problem = `expected ${expected}, received ${received}`;
    faults.push({ file, ...(indicator && { indicator }), cell: at, problem, cure: fix });
    return undefined;
  }
}

function wrongLength(file: string, line: number, found: number, expected: number): DatasetFault {
  return {
    file,
    cell: `line ${line}`,
    problem: `it has ${found} fields where the header has ${expected}`,
    cure: 'Give every field, and quote one that holds a comma.',
  };
}

function toRow(header: readonly string[], fields: readonly string[]): CsvRow {
  const byName = new Map(header.map((column, i) => [column, fields[i] ?? '']));
  return Object.fromEntries(
    csvColumns.map((column) => {
      const text = byName.get(column) ?? '';
      return [column, numberColumns.includes(column) ? text : unguarded(text)];
    }),
  ) as CsvRow;
}

/** A field in quotes may run over several lines. */
function linesOf(fields: readonly string[]): number {
  return fields.reduce((count, field) => count + (field.match(/\n/g)?.length ?? 0), 1);
}
