import { normalPValue } from './normal-p-value.ts';
import { sumOf } from './sum-of.ts';
import { trendOf, type Trend, type TrendFigure } from './trend.ts';

/** The outcome of the test of Mann and Kendall; its slope is Sen's. */
export interface MannKendallTrend extends Trend {
  readonly method: 'mann-kendall';
  /** Pairs of points that rise minus pairs that fall. */
  readonly s: number;
  /** S in standard errors, corrected for ties and for continuity. */
  readonly z: number;
}

/** Mann (1945) and Kendall (1975), with the slope of Sen (1968); for points that are checked. */
export function mannKendall(points: readonly TrendFigure[], level: number): MannKendallTrend {
  const slopes = points
    .flatMap((a, i) => points.slice(i + 1).map((b) => (b.value - a.value) / (b.x - a.x)))
    .sort((a, b) => a - b);
  const s = sumOf(slopes, Math.sign);
  const ties = new Map<number, number>();
  for (const { value } of points) ties.set(value, (ties.get(value) ?? 0) + 1);
  const variance = kendallTerm(points.length) - sumOf([...ties.values()], kendallTerm);
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  const p = normalPValue(z);
  return {
    method: 'mann-kendall',
    slope: middleOf(slopes),
    s,
    z,
    p,
    trend: trendOf(s, p < 1 - level),
  };
}

function kendallTerm(n: number): number {
  return (n * (n - 1) * (2 * n + 5)) / 18;
}

function middleOf(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low / 2 + high / 2 + 0;
}
