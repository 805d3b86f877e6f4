import { assertArgument } from './assert-argument.ts';
import { criticalValue } from './critical-value.ts';
import { interval, type Interval, type IntervalOptions } from './interval.ts';

/**
 * How far a share may be from what was counted: the score interval of Wilson (1927), which stays between
 * 0 and 1 and keeps its meaning at none and at all.
 *
 * Formula: (p + z² ÷ 2n ± z × √(p(1 − p) ÷ n + z² ÷ 4n²)) ÷ (1 + z² ÷ n), with p the share, n the trials
 * and z the quantile of the normal distribution for the level.
 * Source of the rule: Wilson 1927, Journal of the American Statistical Association 22.
 * Units: limits are fractions. The two numbers need not be whole: of a weighted survey, pass the
 * effective sample size, and the share times it.
 * Absent cells: it takes none; a share that nobody counted has no interval.
 * Limits: every trial counts alike and on its own. A sample that is a large part of all gets an interval
 * that is too wide.
 *
 * @throws {StadspeilError} `ARGUMENT_INVALID` for fewer than 0 successes, more successes than trials, no
 * trials, or a level outside 0 to 1.
 *
 * @example
 * ```ts
 * const { lower, upper, level, method } = wilsonInterval(0, 20);
 * [lower, roundTo(upper, 4), level, method]; //=> [0, 0.1611, 0.95, 'wilson']
 * ```
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  { level = 0.95 }: IntervalOptions = {},
): Interval<'wilson'> {
  return scoreInterval('wilsonInterval', successes, trials, level);
}

/** The same for the public function `at`, which checks its arguments by it. */
export function scoreInterval(
  at: string,
  successes: number,
  trials: number,
  level: number,
): Interval<'wilson'> {
  assertArgument(at, 'trials', trials, 'positive');
  assertArgument(at, 'successes', successes, 'not-negative');
  assertArgument(at, 'trials − successes', trials - successes, 'not-negative');
  const z = criticalValue(at, level);
  const half = z ** 2 / 2;
  const root = z * Math.sqrt(successes * (1 - successes / trials) + half / 2);
  // The product of both limits is known: dividing by the upper one keeps the digits that subtracting loses.
  const sum = successes + (half + root);
  const lower = sum === 0 ? 0 : (successes / trials) * (successes / sum);
  return interval(at, 'wilson', level, [lower, Math.min(1, sum / (trials + 2 * half))]);
}
