import { assertArgument } from './assert-argument.ts';
import { assertOneOf } from './assert-one-of.ts';
import { criticalValue } from './critical-value.ts';
import { interval, type Interval } from './interval.ts';

/** What a funnel plot is drawn around, and where. */
export interface FunnelOptions {
  /** What is compared: parts of a whole, events in a population, or events against expected ones. */
  readonly measure: 'proportion' | 'rate' | 'ratio';
  /** The figure that all are held against, such as the country's. */
  readonly target: number;
  /** Where limits are wanted, by size: trials of a proportion, population of a rate, expected events of a ratio. */
  readonly sizes: readonly number[];
  /** What the target is expressed per: 100 for percent, 1,000 for a rate per 1,000. Default: 1. */
  readonly per?: number;
  /** How sure the limits are. Default: 0.95 and 0.998. */
  readonly levels?: readonly number[];
}

/** The limits of a funnel plot at one size, one for each level. */
export interface FunnelPoint {
  readonly size: number;
  readonly limits: readonly Interval<'funnel'>[];
}

/**
 * How far regions of a given size lie from a target by chance alone: the control limits of a funnel plot,
 * by the normal approximation, in the unit of the target.
 *
 * Formula: target ± z × √(target × (per − target) ÷ size) for a proportion, target ± z × √(target × per ÷
 * size) for a rate or ratio, with z the quantile of the normal distribution for each level.
 * Source of the rule: Spiegelhalter 2005, Statistics in Medicine 24.
 * Absent cells: it takes none; leave out the size of a region without a figure.
 * Limits: they end at what is possible: 0, and the whole for a proportion. Where the target leads one to
 * expect fewer than about ten events they are rough; hold the `poissonInterval` of such a count against
 * it. Regions that differ by more than chance anyway nearly all fall outside.
 *
 * @throws {StadspeilError} `ARGUMENT_INVALID` for a measure that it does not know, a target below 0 or, for a
 * proportion, above the whole, a size or `per` of 0 or less, or a level outside 0 to 1; `NUMBER_INVALID`
 * when a limit is too large for a number.
 *
 * @example
 * ```ts
 * const [{ size, limits }] = funnelLimits({ measure: 'proportion', target: 0.2, sizes: [400] });
 * limits.map(({ level, lower, upper }) => [size, level, roundTo(lower, 3), roundTo(upper, 3)]);
 * //=> [[400, 0.95, 0.161, 0.239], [400, 0.998, 0.138, 0.262]]
 * ```
 */
export function funnelLimits({
  measure,
  target,
  sizes,
  per = 1,
  levels = [0.95, 0.998],
}: FunnelOptions): readonly FunnelPoint[] {
  const at = 'funnelLimits';
  const whole = measure === 'proportion' ? per : Infinity;
  assertOneOf(at, 'measure', measure, ['proportion', 'rate', 'ratio']);
  assertArgument(at, 'per', per, 'positive');
  assertArgument(at, 'target', target, 'not-negative');
  if (measure === 'proportion') assertArgument(at, 'per − target', per - target, 'not-negative');
  const spread = Math.sqrt(target) * Math.sqrt(measure === 'proportion' ? per - target : per);
  const bounds = levels.map((level) => ({ level, margin: criticalValue(at, level) * spread }));
  return sizes.map((size) => {
    assertArgument(at, 'a size', size, 'positive');
    const limits = bounds.map(({ level, margin }) => {
      const distance = margin / Math.sqrt(size);
      return interval(at, 'funnel', level, [
        Math.max(0, target - distance),
        Math.min(whole, target + distance),
      ]);
    });
    return { size, limits };
  });
}
