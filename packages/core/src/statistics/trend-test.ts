import { StadspeilError } from '../errors/stadspeil-error.ts';
import { assertArgument, assertArguments } from './assert-argument.ts';
import { assertFinite } from './assert-finite.ts';
import { assertOneOf } from './assert-one-of.ts';
import type { IntervalOptions, TooLittleData } from './interval.ts';
import { mannKendall, type MannKendallTrend } from './mann-kendall.ts';
import type { TrendFigure } from './trend.ts';
import { weightedSlope, type WeightedSlopeTrend } from './weighted-slope.ts';

/** How a trend is tested. */
export interface TrendTestOptions extends IntervalOptions {
  readonly method: 'weighted-slope' | 'mann-kendall';
}

/** The outcome of a test, told apart by `method`, or why there is none. */
export type TrendTestResult =
  | WeightedSlopeTrend
  | MannKendallTrend
  | TooLittleData<'weighted-slope' | 'mann-kendall', 'too-few-points' | 'no-intervals'>;

/**
 * Whether a series rises or falls more than by chance.
 *
 * `weighted-slope`, for figures with intervals: the slope by least squares, weighted by the intervals,
 * with its chi-square. There is a trend when chance is ruled out at `level` and the slope keeps its sign
 * whichever point is left out. OHID takes the last five points and a level of 0.998.
 *
 * `mann-kendall`, for figures without: whether pairs of points rise more often than they fall, by the
 * normal approximation with the corrections for ties and continuity; the slope is Sen's, the middle one
 * of all pairs.
 *
 * Formula: `weighted-slope`: slope = Σ w(x − x̄)(y − ȳ) ÷ Σ w(x − x̄)² and χ² = slope² × Σ w(x − x̄)²,
 * with w = (2z ÷ (upper − lower))². `mann-kendall`: z = (S − sign of S) ÷ √((n(n − 1)(2n + 5) − Σ t(t −
 * 1)(2t + 5)) ÷ 18), with S the pairs that rise minus those that fall and t the size of each group of
 * equal values.
 * Source of the rule: OHID Fingertips, recent trends; Mann 1945, Kendall 1975 and Sen 1968.
 * Units: slopes are in the unit of the values per unit of x.
 * Absent cells: leave out periods without a figure: a gap is not zero. Fewer than three points, and for
 * `weighted-slope` a point without an interval or with one of no width, give a reason in place of a test.
 * Limits: `mann-kendall` is rough below ten points. Both take the points to be independent and see no
 * break in the series.
 *
 * @throws {StadspeilError} `ARGUMENT_INVALID` for two points of the same x, a number that is not finite, an
 * interval that ends before it starts, a method that it does not know, or a level outside 0 to 1; `NUMBER_INVALID` when the slope, its
 * standard error or its chi-square is too large for a number.
 *
 * @example
 * ```ts
 * const points = [840, 845, 851, 851, 860].map((value, i) => ({ x: 2018 + i, value }));
 * const { slope, p, trend } = trendTest(points, { method: 'mann-kendall' });
 * [slope, roundTo(p, 3), trend]; //=> [5, 0.043, 'rising']
 * ```
 */
export function trendTest(
  points: readonly TrendFigure[],
  { method, level = 0.95 }: TrendTestOptions,
): TrendTestResult {
  const at = 'trendTest';
  assertOneOf(at, 'method', method, ['weighted-slope', 'mann-kendall']);
  assertArgument(at, 'level', level, 'level');
  for (const each of points) assertArguments(at, each, { x: 'finite', value: 'finite' });
  assertEachOnce(points.map(({ x }) => x));
  if (points.length < 3) return { method, reason: 'too-few-points' };
  const test = method === 'mann-kendall' ? mannKendall(points, level) : weightedSlope(at, points, level);
  if ('slope' in test) assertFinite(at, test.slope);
  return test;
}

function assertEachOnce(moments: readonly number[]): void {
  const again = moments.find((x, i) => moments.indexOf(x) < i);
  if (again === undefined) return;
  throw new StadspeilError('ARGUMENT_INVALID', {
    at: 'trendTest',
    expected: 'each x once',
    received: `${again} twice`,
    fix: 'Take one figure for each period.',
  });
}
