import { assertArgument } from './assert-argument.ts';
import { byarLimits } from './byar-interval.ts';
import { interval, type Interval, type IntervalOptions } from './interval.ts';
import { poissonLimits } from './poisson-interval.ts';

/** Events in a population. */
export interface Events {
  /** How many events, whole. */
  readonly count: number;
  /** How many people, households or years of persons they happened among. */
  readonly denominator: number;
  /** What the rate is expressed per, such as 1,000. Default: 1. */
  readonly per?: number;
}

/** A rate, per whatever was asked for, with how far it may be off. */
export interface Rate<Method extends string = string> {
  readonly value: number;
  readonly interval: Interval<Method>;
}

/**
 * Events per so many people, with its interval. The interval names its method.
 *
 * Formula: count ÷ denominator × per; the limits are those of the count, divided likewise: Byar's from 10
 * events on, the exact Poisson limits below.
 * Source of the rule: Breslow & Day 1987, p. 69; Garwood 1936; the step at 10 events as OHID has it.
 * Absent cells: it takes none. No events give a rate of 0 with an upper limit: zero is a figure.
 * Limits: the denominator is taken to be known. Events that come together, as of one person, make the
 * interval too narrow.
 *
 * @throws {StadspeilError} `ARGUMENT_INVALID` for a count below 0 or not whole, a denominator or `per` of 0
 * or less, or a level outside 0 to 1; `NUMBER_INVALID` when a limit is too large for a number.
 *
 * @example
 * ```ts
 * const { value, interval } = rate({ count: 0, denominator: 4000, per: 1000 });
 * [value, interval.lower, roundTo(interval.upper, 2), interval.method]; //=> [0, 0, 0.92, 'exact-poisson']
 * ```
 */
export function rate(
  { count, denominator, per = 1 }: Events,
  { level = 0.95 }: IntervalOptions = {},
): Rate<'byar' | 'exact-poisson'> {
  assertArgument('rate', 'denominator', denominator, 'positive');
  assertArgument('rate', 'per', per, 'positive');
  const [method, limits] =
    count < 10 ? (['exact-poisson', poissonLimits] as const) : (['byar', byarLimits] as const);
  const [lower, upper] = limits('rate', count, level);
  const toRate = (events: number) => (events / denominator) * per;
  return {
    value: toRate(count) + 0,
    interval: interval('rate', method, level, [toRate(lower), toRate(upper)]),
  };
}
