import { assertArgument, assertArguments } from './assert-argument.ts';
import { interval, type Interval, type IntervalOptions, type TooLittleData } from './interval.ts';
import { studentQuantile } from './student-quantile.ts';
import { sumOf } from './sum-of.ts';
import { weightedLine } from './weighted-line.ts';

/** One group of people, such as a fifth of the neighbourhoods by income. */
export interface SocialGroup {
  readonly value: number;
  /** How many people, or which share of all. */
  readonly population: number;
}

/** The slope index of inequality, in the unit of the values; of two groups nobody can say how far it may be off. */
export interface SlopeIndex {
  /** What the line gives at the last end of the population minus what it gives at the first. */
  readonly value: number;
  readonly interval: Interval<'slope-index'> | TooLittleData<'slope-index', 'too-few-groups'>;
}

/**
 * How much a figure differs between the two ends of a population that stands in order, from worst off to
 * best off, counting everyone between: the slope index of inequality. Above 0 the last end has the higher
 * figure.
 *
 * Formula: the slope of least squares, weighted by population, of the values on the middle of each
 * group's place in the population (its ridit, from 0 to 1); limits = slope ± t(1 − α ÷ 2; groups − 2) ×
 * standard error, with α = 1 − level.
 * Source of the rule: Mackenbach & Kunst 1997, Social Science & Medicine 44.
 * Units: that of the values.
 * Absent cells: it takes none. Fewer than two groups give a reason in place of an index, two give one
 * without an interval.
 * Limits: it takes the figure to go up or down along a straight line. The interval is that of the
 * regression and knows nothing of the certainty of each value.
 *
 * @throws {StadspeilError} `ARGUMENT_INVALID` for a population of 0 or less, a value that is not finite, or a
 * level outside 0 to 1; `NUMBER_INVALID` when a limit is too large for a number.
 *
 * @example
 * ```ts
 * const groups = [
 *   { value: 10, population: 200 },
 *   { value: 14, population: 200 },
 * ];
 * slopeIndex(groups); //=> { value: 8, interval: { method: 'slope-index', reason: 'too-few-groups' } }
 * ```
 */
export function slopeIndex(
  groups: readonly SocialGroup[],
  { level = 0.95 }: IntervalOptions = {},
): SlopeIndex | TooLittleData<'slope-index', 'too-few-groups'> {
  const at = 'slopeIndex';
  assertArgument(at, 'level', level, 'level');
  for (const each of groups) assertArguments(at, each, { value: 'finite', population: 'positive' });
  const tooFew = { method: 'slope-index', reason: 'too-few-groups' } as const;
  if (groups.length < 2) return tooFew;
  const total = sumOf(groups, ({ population }) => population);
  assertArgument(at, 'the sum of population', total, 'finite');
  let before = 0;
  const points = groups.map(({ value, population }) => {
    const weight = population / total;
    before += weight;
    return { x: before - weight / 2, y: value, weight };
  });
  const { slope, spread, residual } = weightedLine(points);
  const freedom = groups.length - 2;
  const margin =
    freedom > 0 ? studentQuantile(1 - level, freedom) * Math.sqrt(residual / freedom / spread) : 0;
  const around = interval(at, 'slope-index', level, [slope - margin, slope + margin]);
  return { value: slope, interval: freedom > 0 ? around : tooFew };
}
