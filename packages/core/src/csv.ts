// `@stadspeil/core/csv`: figures as rows of a table, for those who write files of them. Readers of CSV lie in `@stadspeil/data`.

export { csvColumns, kindTokens, numberColumns, type CsvColumn, type CsvRow } from './dataset/csv-columns.ts';
export { csvRows, type CsvDataset } from './dataset/csv-rows.ts';
export { plainNumber } from './dataset/plain-number.ts';
export { toCellFacts } from './dataset/to-cell-facts.ts';
export { unguarded, writeCsv } from './dataset/write-csv.ts';
