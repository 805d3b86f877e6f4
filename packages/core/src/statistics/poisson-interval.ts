import { assertArgument } from './assert-argument.ts';
import { gammaQuantile } from './gamma-quantile.ts';
import { interval, type Interval, type IntervalOptions } from './interval.ts';

/**
 * How far a count of events may be from what was counted: the exact limits of the Poisson distribution,
 * also for very few events.
 *
 * Formula: lower = ½ χ²(α ÷ 2; 2O) and upper = ½ χ²(1 − α ÷ 2; 2O + 2), with O the count, α = 1 − level
 * and χ²(p; f) the quantile of chi-square with f degrees of freedom.
 * Source of the rule: Garwood 1936, Biometrika 28.
 * Absent cells: it takes none; a count of 0 is a figure, with 0 as its lower limit.
 * Limits: exact limits are never too narrow, so a little wide for few events. Events that come together,
 * as of one person, make them too narrow.
 *
 * @throws {StadspeilError} `ARGUMENT_INVALID` for a count below 0 or not whole, or a level outside 0 to 1.
 *
 * @example
 * ```ts
 * const { lower, upper, level, method } = poissonInterval(0);
 * [lower, roundTo(upper, 3), level, method]; //=> [0, 3.689, 0.95, 'exact-poisson']
 * ```
 */
export function poissonInterval(
  count: number,
  { level = 0.95 }: IntervalOptions = {},
): Interval<'exact-poisson'> {
  const at = 'poissonInterval';
  return interval(at, 'exact-poisson', level, poissonLimits(at, count, level));
}

/** The two limits, for the public function `at`, which checks its count and level by it. */
export function poissonLimits(
  at: string,
  count: number,
  level: number,
): readonly [lower: number, upper: number] {
  assertArgument(at, 'count', count, 'whole');
  assertArgument(at, 'level', level, 'level');
  const tail = (1 - level) / 2;
  return [count === 0 ? 0 : gammaQuantile('below', tail, count), gammaQuantile('above', tail, count + 1)];
}
