import { assertFinite } from '../statistics/assert-finite.ts';
import { roundTo } from '../statistics/round-to.ts';
import type { FormatLanguage } from './format-language.ts';

/** How a bare number is written. */
export interface NumberOptions {
  /** Also write the sign of a number above zero. Default: false. */
  readonly signed?: boolean;
  /** Group the thousands. Default: true. */
  readonly grouped?: boolean;
}

// Shared and made late: the first one costs tens of milliseconds, each next one is not free either.
const formatters = new Map<string, Intl.NumberFormat>();

/**
 * Writes a number in the notation of a language: `1.234,5` in Dutch, `1,234.5` in English.
 *
 * Rounds as `roundTo` does, halves away from zero. A number that rounds to zero has no sign.
 * The sign is the one of `Intl` in both languages: a hyphen.
 *
 * @throws {StadspeilError} `NUMBER_INVALID` for NaN and infinity: a missing figure is an absent
 * observation, never a number.
 *
 * @example
 * ```ts
 * formatNumber(1234.5, 1, nl); //=> '1.234,5'
 * formatNumber(-0.04, 1, en); //=> '0.0'
 * formatNumber(3, 0, nl, { signed: true }); //=> '+3'
 * ```
 */
export function formatNumber(
  value: number,
  decimals: number,
  { locale }: Pick<FormatLanguage, 'locale'>,
  { signed = false, grouped = true }: NumberOptions = {},
): string {
  assertFinite('formatNumber', value);
  const key = `${locale} ${decimals} ${signed} ${grouped}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: signed ? 'exceptZero' : 'auto',
      useGrouping: grouped,
    });
    formatters.set(key, formatter);
  }
  return formatter.format(roundTo(value, decimals));
}

/**
 * Writes a percentage.
 *
 * Units: `value` is in percent, so 14.2 is 14.2%. `decimals` by default 1.
 *
 * @example
 * ```ts
 * formatPercent(14.16, nl); //=> '14,2%'
 * ```
 */
export function formatPercent(
  value: number,
  language: Pick<FormatLanguage, 'locale'>,
  decimals: number = 1,
): string {
  return `${formatNumber(value, decimals, language)}%`;
}
