import { assertArgument, assertArguments } from './assert-argument.ts';
import { byarLimits } from './byar-interval.ts';
import { interval, type Interval, type IntervalOptions, type TooLittleData } from './interval.ts';
import { sumOf } from './sum-of.ts';

/** One stratum, such as an age group, of a directly standardised rate. */
export interface RateStratum {
  /** How many events, whole. */
  readonly count: number;
  /** How many people they happened among. */
  readonly denominator: number;
  /** How many people, or which share, the standard population has here. */
  readonly standard: number;
}

/** How a standardised figure is expressed. */
export interface StandardisedOptions extends IntervalOptions {
  /** What it is expressed per, such as 100,000. Default: 1. */
  readonly per?: number;
}

/** A directly standardised rate; no events leave nothing to take an interval from. */
export interface StandardisedRate {
  readonly value: number;
  readonly interval: Interval<'dobson-byar'> | TooLittleData<'dobson-byar', 'no-events'>;
}

/**
 * The rate that a region would have with the make-up of a standard population (direct standardisation),
 * with its interval.
 *
 * Formula: value = per × Σ w × count ÷ denominator, with w the share of a stratum in the standard
 * population; limits = value + √(variance ÷ O) × (Byar's limit of O − O), with O all events and variance
 * = per² × Σ w² × count ÷ denominator².
 * Source of the rule: Dobson et al. 1991, Statistics in Medicine 10, on Byar's interval of the count.
 * Absent cells: it takes none: merge a stratum without a figure with the next. Without strata there is a
 * reason in place of a rate; no events at all give a rate of 0 with a reason in place of its interval.
 * Limits: rough on few events; OHID publishes none on fewer than 10. Rates compare only when they are
 * standardised to the same population.
 *
 * @throws {StadspeilError} `ARGUMENT_INVALID` for a count below 0 or not whole, a denominator of 0 or less,
 * a standard below 0 or 0 in all, a `per` of 0 or less, or a level outside 0 to 1; `NUMBER_INVALID` when a
 * limit is too large for a number.
 *
 * @example
 * ```ts
 * const strata = [
 *   { count: 10, denominator: 4000, standard: 60 },
 *   { count: 30, denominator: 2000, standard: 40 },
 * ];
 * const { value, interval } = standardisedRate(strata, { per: 1000 });
 * [value, roundTo(interval.lower, 2), roundTo(interval.upper, 2)]; //=> [7.5, 5.34, 10.23]
 * ```
 */
export function standardisedRate(
  strata: readonly RateStratum[],
  { level = 0.95, per = 1 }: StandardisedOptions = {},
): StandardisedRate | TooLittleData<'dobson-byar', 'no-strata'> {
  const at = 'standardisedRate';
  const method = 'dobson-byar';
  assertArgument(at, 'per', per, 'positive');
  for (const each of strata) {
    assertArguments(at, each, { count: 'whole', denominator: 'positive', standard: 'not-negative' });
  }
  const events = sumOf(strata, ({ count }) => count);
  const [lower, upper] = byarLimits(at, events, level);
  if (strata.length === 0) return { method, reason: 'no-strata' };
  const population = sumOf(strata, ({ standard }) => standard);
  assertArgument(at, 'the sum of standard', population, 'positive');
  if (events === 0) return { value: 0, interval: { method, reason: 'no-events' } };
  const weightOf = ({ denominator, standard }: RateStratum) => ((standard / population) * per) / denominator;
  const value = sumOf(strata, (stratum) => stratum.count * weightOf(stratum));
  const variance = sumOf(strata, (stratum) => stratum.count * weightOf(stratum) ** 2);
  const perEvent = Math.sqrt(variance / events);
  const limits = [value - perEvent * (events - lower), value + perEvent * (upper - events)] as const;
  return { value, interval: interval(at, method, level, limits) };
}
