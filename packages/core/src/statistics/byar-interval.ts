import { assertArgument } from './assert-argument.ts';
import { criticalValue } from './critical-value.ts';
import { interval, type Interval, type IntervalOptions } from './interval.ts';

/**
 * How far a count of events may be from what was counted, by Byar's approximation of the Poisson
 * distribution. It is within a per cent of `poissonInterval` from 10 events on.
 *
 * Formula: lower = O × (1 − 1 ÷ 9O − z ÷ 3√O)³ and upper = O₁ × (1 − 1 ÷ 9O₁ + z ÷ 3√O₁)³, with O the
 * count, O₁ = O + 1 and z the quantile of the normal distribution for the level.
 * Source of the rule: Breslow & Day 1987, p. 69.
 * Absent cells: it takes none; a count of 0 is a figure, with 0 as its lower limit.
 * Limits: rough below 10 events, where `poissonInterval` is exact; the lower limit of few events is 0
 * where the formula falls below it. Events that come together, as of one person, make it too narrow.
 *
 * @throws {StadspeilError} `ARGUMENT_INVALID` for a count below 0 or not whole, or a level outside 0 to 1.
 *
 * @example
 * ```ts
 * const { lower, upper, level, method } = byarInterval(10);
 * [roundTo(lower, 3), roundTo(upper, 3), level, method]; //=> [4.787, 18.391, 0.95, 'byar']
 * ```
 */
export function byarInterval(count: number, { level = 0.95 }: IntervalOptions = {}): Interval<'byar'> {
  const at = 'byarInterval';
  return interval(at, 'byar', level, byarLimits(at, count, level));
}

/** The two limits, for the public function `at`, which checks its count and level by it. */
export function byarLimits(
  at: string,
  count: number,
  level: number,
): readonly [lower: number, upper: number] {
  assertArgument(at, 'count', count, 'whole');
  const z = criticalValue(at, level);
  return [count === 0 ? 0 : Math.max(0, byarLimit(count, -z)), byarLimit(count + 1, z)];
}

function byarLimit(count: number, z: number): number {
  return count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3;
}
