import type { Indicator } from '../definition/indicator.ts';
import { decimalDifference } from '../statistics/decimal-difference.ts';

/** Two figures in proportion: their ratio, and the difference as a percentage of the base. */
export interface Relative {
  readonly ratio: number | null;
  readonly percentDifference: number | null;
}

/**
 * A figure in proportion to a base, both `null` where that would say nothing: a base of zero or
 * below, a figure below zero, a result that no number can hold, and quantities without a natural
 * zero (index, balance, difference, year, the mean score of a survey).
 *
 * @example
 * ```ts
 * relative(jobs, 150, 100); //=> { ratio: 1.5, percentDifference: 50 }
 * ```
 */
export function relative(
  { valueType, basis }: Pick<Indicator, 'valueType' | 'basis'>,
  value: number,
  base: number,
): Relative {
  const isScore = valueType === 'mean' && basis === 'survey';
  const hasZero = !isScore && !['index', 'balance', 'difference', 'year'].includes(valueType);
  const ratio = value / base + 0;
  const percentDifference = (decimalDifference(value, base) / base) * 100 + 0;
  return hasZero && base > 0 && value >= 0 && Number.isFinite(ratio) && Number.isFinite(percentDifference)
    ? { ratio, percentDifference }
    : { ratio: null, percentDifference: null };
}
