import type { ObservationKind } from '../observation/observation.ts';

/** The columns of our CSV, in order. Readers let further columns be. */
export const csvColumns = [
  'indicator',
  'dimension',
  'region',
  'period',
  'value',
  'unit',
  'status',
  'qualifier',
  'kind',
  'certainty',
  'edition',
  'source',
  'lines',
  'inferred',
  'printing',
  'significance',
  'lower',
  'upper',
  'level',
  'n',
  'numerator',
  'denominator',
  'publishedIn',
  'note',
] as const;

/** The name of a column. */
export type CsvColumn = (typeof csvColumns)[number];

/** One printed number, or one cell that says why it has none. Empty where there is nothing to say. */
export type CsvRow = Readonly<Record<CsvColumn, string>>;

/** Columns that hold numbers, with a decimal point. */
export const numberColumns: readonly CsvColumn[] = [
  'value',
  'lower',
  'upper',
  'level',
  'n',
  'numerator',
  'denominator',
  'publishedIn',
];

/** What the column `kind` says. */
export const kindTokens: Readonly<Record<ObservationKind, string>> = {
  observed: 'obs',
  approximate: 'est',
  forecast: 'fcst',
  target: 'tgt',
  plan: 'plan',
};
