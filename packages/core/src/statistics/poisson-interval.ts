import { assertArgument } from './assert-argument.ts';
import { gammaQuantile } from './gamma-quantile.ts';
import { interval, type Interval, type IntervalOptions } from './interval.ts';

/**
 * How far a count of events may be from what was counted: the exact limits of the Poisson distribution
 * (Garwood 1936), also for very few events.
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
  return interval('poissonInterval', 'exact-poisson', level, poissonLimits('poissonInterval', count, level));
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
