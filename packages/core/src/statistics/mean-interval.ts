import { assertArgument } from './assert-argument.ts';
import { interval, type Interval, type IntervalOptions, type TooLittleData } from './interval.ts';
import { studentQuantile } from './student-quantile.ts';

/** A mean of a sample. */
export interface SampleMean {
  readonly mean: number;
  /** Of the sample (divided by n − 1), in the unit of the mean. */
  readonly standardDeviation: number;
  /** How many were asked or measured. Of a weighted survey, the effective sample size: it need not be whole. */
  readonly n: number;
}

/**
 * How far the mean of a sample may be from the mean of all, by Student's t distribution.
 *
 * Formula: mean ± t(1 − α ÷ 2; n − 1) × standard deviation ÷ √n, with α = 1 − level.
 * Source of the rule: Student 1908, Biometrika 6.
 * Units: limits in the unit of the mean.
 * Absent cells: it takes none. Fewer than two observations have no spread: they give a reason in place of
 * an interval.
 * Limits: of few observations it holds when they are spread like a normal distribution, and it may run
 * past the ends of a scale.
 *
 * @throws {StadspeilError} `ARGUMENT_INVALID` for a standard deviation below 0, an n of 0 or less, a number
 * that is not finite, or a level outside 0 to 1; `NUMBER_INVALID` when a limit is too large for a number.
 *
 * @example
 * ```ts
 * const { lower, upper } = meanInterval({ mean: 7.2, standardDeviation: 1.5, n: 10 });
 * [roundTo(lower, 2), roundTo(upper, 2)]; //=> [6.13, 8.27]
 * meanInterval({ mean: 7.2, standardDeviation: 1.5, n: 1 }); //=> { method: 'student-t', reason: 'too-few-observations' }
 * ```
 */
export function meanInterval(
  { mean, standardDeviation, n }: SampleMean,
  { level = 0.95 }: IntervalOptions = {},
): Interval<'student-t'> | TooLittleData<'student-t', 'too-few-observations'> {
  const at = 'meanInterval';
  assertArgument(at, 'mean', mean, 'finite');
  assertArgument(at, 'standardDeviation', standardDeviation, 'not-negative');
  assertArgument(at, 'n', n, 'positive');
  assertArgument(at, 'level', level, 'level');
  if (n < 2) return { method: 'student-t', reason: 'too-few-observations' };
  const margin = (studentQuantile(1 - level, n - 1) * standardDeviation) / Math.sqrt(n);
  return interval(at, 'student-t', level, [mean - margin, mean + margin]);
}
