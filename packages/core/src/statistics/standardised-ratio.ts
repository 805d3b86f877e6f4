import { assertArgument, assertArguments } from './assert-argument.ts';
import { byarLimits } from './byar-interval.ts';
import { interval, type TooLittleData } from './interval.ts';
import type { Rate } from './rate.ts';
import type { StandardisedOptions } from './standardised-rate.ts';
import { sumOf } from './sum-of.ts';

/** One stratum, such as an age group, of an indirectly standardised ratio. */
export interface RatioStratum {
  /** How many events, whole. */
  readonly count: number;
  /** How many people they happened among. */
  readonly denominator: number;
  /** Events per person in the standard population: a fraction, not per 1,000. */
  readonly standardRate: number;
}

/** Events against what the standard population would lead one to expect. */
export interface StandardisedRatio extends Rate<'byar'> {
  /** How many events the rates of the standard population give here. */
  readonly expected: number;
}

/**
 * Events divided by the events expected at the rates of a standard population (indirect standardisation,
 * the SMR). 1 is as expected; `per: 100` makes that 100.
 *
 * Formula: per × O ÷ E, with O all events and E = Σ denominator × standard rate; the limits are Byar's of
 * O, divided likewise.
 * Source of the rule: Breslow & Day 1987, p. 69.
 * Absent cells: it takes none. Without any expected event there is a reason in place of a ratio; no
 * events give a ratio of 0.
 * Limits: it holds a region against the standard. Ratios of regions of unlike make-up do not compare with
 * each other.
 *
 * @throws {StadspeilError} `ARGUMENT_INVALID` for a count below 0 or not whole, a denominator of 0 or less,
 * a standard rate below 0, a `per` of 0 or less, or a level outside 0 to 1; `NUMBER_INVALID` when a limit is
 * too large for a number.
 *
 * @example
 * ```ts
 * const strata = [
 *   { count: 10, denominator: 4000, standardRate: 0.002 },
 *   { count: 30, denominator: 2000, standardRate: 0.016 },
 * ];
 * const { value, expected, interval } = standardisedRatio(strata);
 * [value, expected, roundTo(interval.lower, 2), roundTo(interval.upper, 2)]; //=> [1, 40, 0.71, 1.36]
 * ```
 */
export function standardisedRatio(
  strata: readonly RatioStratum[],
  { level = 0.95, per = 1 }: StandardisedOptions = {},
): StandardisedRatio | TooLittleData<'byar', 'nothing-expected'> {
  const at = 'standardisedRatio';
  assertArgument(at, 'per', per, 'positive');
  for (const each of strata) {
    assertArguments(at, each, { count: 'whole', denominator: 'positive', standardRate: 'not-negative' });
  }
  const count = sumOf(strata, (stratum) => stratum.count);
  const expected = sumOf(strata, ({ denominator, standardRate }) => denominator * standardRate);
  const [lower, upper] = byarLimits(at, count, level);
  if (expected === 0) return { method: 'byar', reason: 'nothing-expected' };
  assertArgument(at, 'the expected events', expected, 'finite');
  const toRatio = (events: number) => (events / expected) * per;
  const limits = [toRatio(lower), toRatio(upper)] as const;
  return { value: toRatio(count), expected, interval: interval(at, 'byar', level, limits) };
}
