import { assertFinite } from './assert-finite.ts';
import { interval, type Interval, type IntervalOptions } from './interval.ts';
import { normalPValue } from './normal-p-value.ts';
import { scoreInterval } from './wilson-interval.ts';

/** A share that was counted. */
export interface Proportion {
  readonly successes: number;
  /** How many were asked or counted. Of a weighted survey, the effective sample size: it need not be whole. */
  readonly trials: number;
}

/** Two shares held against each other. */
export interface TwoProportionTest {
  readonly method: 'pooled-score';
  /** The first share minus the second, as a fraction. */
  readonly difference: number;
  /** Where the difference may lie. */
  readonly interval: Interval<'newcombe'>;
  /** The difference in standard errors, were both shares the same. */
  readonly z: number;
  /** How often chance alone gives a difference at least this large, in either direction. */
  readonly p: number;
}

/**
 * Whether two shares, counted in two independent samples, differ more than by chance: the score test with
 * the pooled share, and the hybrid score interval of the difference. Judge by the interval: the
 * difference is significant when it leaves out 0.
 *
 * Formula: z = (p₁ − p₂) ÷ √(p(1 − p)(1 ÷ n₁ + 1 ÷ n₂)), with p the share of both together; lower = d −
 * √((p₁ − l₁)² + (u₂ − p₂)²) and upper = d + √((u₁ − p₁)² + (p₂ − l₂)²), with d = p₁ − p₂ and l and u the
 * limits of `wilsonInterval`.
 * Source of the rule: Newcombe 1998, Statistics in Medicine 17, method 10.
 * Units: the difference and its limits are fractions.
 * Absent cells: it takes none. Two shares that are both none or both all do not differ: z is 0 and p is
 * 1.
 * Limits: not for the same people asked twice, nor for a part against its whole. Near the border z and
 * the interval may disagree.
 *
 * @throws {StadspeilError} `ARGUMENT_INVALID` for fewer than 0 successes, more successes than trials, no
 * trials, or a level outside 0 to 1; `NUMBER_INVALID` when z is too large for a number.
 *
 * @example
 * ```ts
 * const { p, interval } = twoProportionTest({ successes: 56, trials: 70 }, { successes: 48, trials: 80 });
 * [roundTo(p, 3), roundTo(interval.lower, 4), roundTo(interval.upper, 4)]; //=> [0.008, 0.0524, 0.3339]
 * ```
 */
export function twoProportionTest(
  a: Proportion,
  b: Proportion,
  { level = 0.95 }: IntervalOptions = {},
): TwoProportionTest {
  const at = 'twoProportionTest';
  const ofA = scoreInterval(at, a.successes, a.trials, level);
  const ofB = scoreInterval(at, b.successes, b.trials, level);
  const [shareA, shareB] = [a.successes / a.trials, b.successes / b.trials];
  const difference = shareA - shareB + 0;
  const limits = [
    difference - Math.sqrt((shareA - ofA.lower) ** 2 + (ofB.upper - shareB) ** 2),
    difference + Math.sqrt((ofA.upper - shareA) ** 2 + (shareB - ofB.lower) ** 2),
  ] as const;
  const together = a.trials + b.trials;
  const pooled = (a.successes + b.successes) / together;
  const pooledRest = (a.trials - a.successes + (b.trials - b.successes)) / together;
  const error = Math.sqrt(pooled * pooledRest * (1 / a.trials + 1 / b.trials));
  const z = difference === 0 ? 0 : difference / error + 0;
  assertFinite(at, z);
  return {
    method: 'pooled-score',
    difference,
    interval: interval(at, 'newcombe', level, limits),
    z,
    p: normalPValue(z),
  };
}
