import type { Indicator } from '../definition/indicator.ts';
import type { Unit } from '../definition/unit.ts';
import type { Observation } from '../observation/observation.ts';
import { fill } from './fill.ts';
import type { NumberLanguage } from './format-language.ts';
import { formatNumber, type NumberOptions } from './format-number.ts';

/** How much of the unit is written: nothing, what an axis has room for, or all of it. */
export type UnitForm = 'none' | 'short' | 'full';

type Measured = Pick<Indicator, 'unit' | 'decimals' | 'valueType'>;

/**
 * Writes the figure of a cell, whatever its state, with the words of its qualifier.
 *
 * Absent cells: the words for the reason, never a number and never nothing. A range is written with
 * both ends, a figure in words with the words of the catalogue.
 *
 * @example
 * ```ts
 * formatValue(jobs, almelo, nl); //=> '844,9 banen per 1.000 inwoners'
 * formatValue(jobs, { ...almelo, qualifier: 'more-than' }, nl, { unit: 'none' }); //=> 'ruim 844,9'
 * ```
 */
export function formatValue(
  indicator: Measured,
  observation: Observation,
  language: NumberLanguage,
  { unit = 'full' }: { readonly unit?: UnitForm } = {},
): string {
  switch (observation.state) {
    case 'measured':
      return fill(language.qualified[observation.qualifier], {
        n: formatAmount(indicator, observation.value, language, unit),
      });
    case 'range': {
      const low = number(indicator, observation.low, language);
      const high = number(indicator, observation.high, language);
      return withUnit(indicator, fill(language.range, { low, high }), language, unit);
    }
    case 'words': {
      const { words } = language;
      const known = Object.hasOwn(words, observation.words) ? words[observation.words] : undefined;
      return known === undefined ? words.other : withUnit(indicator, known, language, unit);
    }
    case 'absent':
      return language.absent[observation.reason];
  }
}

/**
 * Writes a number that is no observation, such as a tick of an axis, in the decimals and the unit of
 * an indicator. A year is not grouped.
 *
 * @example
 * ```ts
 * formatAmount(jobs, 1000, en, 'none'); //=> '1,000.0'
 * ```
 */
export function formatAmount(
  indicator: Measured,
  value: number,
  language: NumberLanguage,
  unit: UnitForm = 'full',
): string {
  return withUnit(indicator, number(indicator, value, language), language, unit);
}

/**
 * Writes a difference between two figures of an indicator, rounded to its decimals.
 *
 * Units: in the unit's own word for a difference; between percentages in percentage points.
 *
 * @example
 * ```ts
 * formatDifference(jobs, 104.8, nl); //=> '104,8 banen per 1.000 inwoners'
 * formatDifference(jobs, 104.8, nl, { signed: true, unit: 'none' }); //=> '+104,8'
 * ```
 */
export function formatDifference(
  indicator: Measured,
  difference: number,
  language: NumberLanguage,
  { signed = false, unit = 'full' }: { readonly signed?: boolean; readonly unit?: 'none' | 'full' } = {},
): string {
  const n = number(indicator, difference, language, { signed });
  const { code, pattern, differencePattern } = patternsFor(n, indicator);
  if (unit === 'none') return n;
  if (!differencePattern && code === '%') {
    const [one, other] = language.percentagePoints;
    return fill(isOne(n) ? one : other, { n });
  }
  return placeNumber(n, (differencePattern ?? pattern)[language.code]);
}

function number(
  { decimals, valueType }: Measured,
  value: number,
  language: NumberLanguage,
  options: NumberOptions = {},
): string {
  return formatNumber(value, decimals, language, { ...options, grouped: valueType !== 'year' });
}

function withUnit(indicator: Measured, n: string, language: NumberLanguage, form: UnitForm): string {
  const { pattern, shortPattern } = patternsFor(n, indicator);
  const written = form === 'full' ? pattern : form === 'short' ? shortPattern : undefined;
  return written ? placeNumber(n, written[language.code]) : n;
}

function patternsFor(n: string, { unit }: Measured): Unit {
  return isOne(n) ? { ...unit, ...unit.one } : unit;
}

/** In Dutch and English 1 has a form of its own; 1.0 has the one of all other numbers. */
function isOne(n: string): boolean {
  return /^[+-]?1$/.test(n);
}

/** Puts a number in a pattern, with the sign in front of a currency that stands against the digits. */
export function placeNumber(n: string, pattern: string): string {
  return fill(pattern, { n }).replace(/(\p{Sc})([-+])/u, '$2$1');
}
