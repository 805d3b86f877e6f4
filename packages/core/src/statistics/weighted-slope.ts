import { assertArgument } from './assert-argument.ts';
import { assertFinite } from './assert-finite.ts';
import { criticalValue } from './critical-value.ts';
import type { TooLittleData } from './interval.ts';
import { normalPValue } from './normal-p-value.ts';
import { trendOf, type Trend, type TrendFigure } from './trend.ts';
import { weightedLine } from './weighted-line.ts';

/** The outcome of the test on the weighted slope. */
export interface WeightedSlopeTrend extends Trend {
  readonly method: 'weighted-slope';
  /** How far the slope may be off by the intervals of the points. */
  readonly standardError: number;
  /** The square of the slope in standard errors: chi-square with one degree of freedom. */
  readonly chiSquare: number;
  /** Whether the slope keeps its sign whichever point is left out. */
  readonly isSignStable: boolean;
}

/** The slope by least squares, each point weighted by its interval; for points that are checked. */
export function weightedSlope(
  at: string,
  points: readonly TrendFigure[],
  level: number,
): WeightedSlopeTrend | TooLittleData<'weighted-slope', 'no-intervals'> {
  const errors = points.map(({ interval }) => (interval ? standardErrorOf(at, interval) : 0));
  // Weights relative to the surest point: squares of errors themselves may not fit a number.
  const least = Math.min(...errors);
  if (least === 0) return { method: 'weighted-slope', reason: 'no-intervals' };
  const weighted = points.map(({ x, value }, i) => ({
    x,
    y: value,
    weight: (least / (errors[i] ?? 0)) ** 2,
  }));
  const { slope, spread } = weightedLine(weighted);
  const standardError = least / Math.sqrt(spread);
  const z = slope / standardError;
  const chiSquare = z ** 2;
  assertFinite(at, standardError);
  assertFinite(at, chiSquare);
  const isSignStable = weighted.every(
    (_, left) => Math.sign(weightedLine(weighted.filter((_, i) => i !== left)).slope) === Math.sign(slope),
  );
  const p = normalPValue(z);
  const trend = trendOf(slope, p < 1 - level && isSignStable);
  return { method: 'weighted-slope', slope: slope + 0, standardError, chiSquare, isSignStable, p, trend };
}

function standardErrorOf(
  at: string,
  { lower, upper, level = 0.95 }: NonNullable<TrendFigure['interval']>,
): number {
  assertArgument(at, 'upper − lower', upper - lower, 'not-negative');
  return (upper - lower) / (2 * criticalValue(at, level));
}
