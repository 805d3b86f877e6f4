import { period, type Period } from '@stadspeil/core';
import { sourceInvalid } from './source-invalid.ts';

const code = /^(\d{4})(?:JJ00|KW0([1-4])|MM(0[1-9]|1[0-2]))$/;

/**
 * The period of a code of CBS. The code decides, never the title.
 *
 * @throws {StadspeilError} `SOURCE_INVALID` for weeks, days and school years, which no table of ours has.
 *
 * @example
 * ```ts
 * cbsPeriod('2020KW01'); //=> '2020-Q1'
 * cbsPeriod('2020JJ00'); //=> '2020'
 * ```
 */
export function cbsPeriod(text: string): Period {
  const match = code.exec(text.trim());
  if (!match) throw sourceInvalid('cbsPeriod', 'a code such as "2020JJ00", "2020KW01" or "2020MM12"', text);
  const [, year, quarter, month] = match;
  return period(quarter ? `${year}-Q${quarter}` : month ? `${year}-${month}` : `${year}`);
}
