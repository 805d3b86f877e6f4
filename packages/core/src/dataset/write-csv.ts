import { csvColumns, numberColumns, type CsvRow } from './csv-columns.ts';

// How a spreadsheet recognises a formula, also behind apostrophes that were put there before.
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Rows as CSV by RFC 4180: UTF-8 without a mark of byte order, commas, lines that end in CRLF, quotes
 * only where a field needs them.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe before it, which `unguarded` takes
 * away again. Numbers are never touched: −12 stays a number. `more` are further columns of text, behind ours.
 *
 * @example
 * ```ts
 * writeCsv([]).slice(0, 26); //=> 'indicator,dimension,region'
 * ```
 */
export function writeCsv<More extends string = never>(
  rows: readonly (CsvRow & Readonly<Record<More, string>>)[],
  more: readonly More[] = [],
): string {
  const lines = rows.map((row) => [
    ...csvColumns.map((column) =>
      quoted(numberColumns.includes(column) ? row[column] : guarded(row[column])),
    ),
    ...more.map((column) => quoted(guarded(row[column]))),
  ]);
  return [[...csvColumns, ...more], ...lines].map((fields) => `${fields.join(',')}\r\n`).join('');
}

function guarded(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/**
 * A text of our CSV without the apostrophe that keeps spreadsheets from running it.
 *
 * @example
 * ```ts
 * unguarded("'=1+1"); //=> '=1+1'
 * ```
 */
export function unguarded(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
