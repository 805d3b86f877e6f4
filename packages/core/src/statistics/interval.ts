import { assertFinite } from './assert-finite.ts';

/** How sure an interval is. */
export interface IntervalOptions {
  /** The share of such intervals that hold the true figure, as a fraction: 0.998 for 99.8 %. Default: 0.95. */
  readonly level?: number;
}

/** A confidence interval, in the unit of the figure that it belongs to. */
export interface Interval<Method extends string = string> {
  readonly lower: number;
  readonly upper: number;
  /** A fraction, such as 0.95. */
  readonly level: number;
  /** The formula that gave it. */
  readonly method: Method;
}

/** What stands in the place of a result when the data are too few for it. `'reason' in result` tells the two apart. */
export interface TooLittleData<Method extends string = string, Reason extends string = string> {
  readonly method: Method;
  readonly reason: Reason;
}

/** The interval that the public function `at` gives: finite, or refused. */
export function interval<Method extends string>(
  at: string,
  method: Method,
  level: number,
  [lower, upper]: readonly [lower: number, upper: number],
): Interval<Method> {
  assertFinite(at, lower);
  assertFinite(at, upper);
  return { lower: lower + 0, upper: upper + 0, level, method };
}
