import { sumOf } from './sum-of.ts';

/** One point of a regression; only the proportions of the weights matter to the slope. */
export interface WeightedPoint {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** The straight line that lies nearest to the points. */
export interface WeightedLine {
  readonly slope: number;
  /** Weighted sum of squares of x around its mean: one over the variance of the slope when each weight is one over that of y. */
  readonly spread: number;
  /** Weighted sum of squares of the distances from the line. */
  readonly residual: number;
}

/** Weighted least squares; the x of the points may not all be equal. */
export function weightedLine(points: readonly WeightedPoint[]): WeightedLine {
  const total = sumOf(points, ({ weight }) => weight);
  const meanX = sumOf(points, ({ x, weight }) => (x * weight) / total);
  const meanY = sumOf(points, ({ y, weight }) => (y * weight) / total);
  const spread = sumOf(points, ({ x, weight }) => weight * (x - meanX) ** 2);
  const slope = sumOf(points, ({ x, y, weight }) => weight * (x - meanX) * (y - meanY)) / spread;
  const residual = sumOf(points, ({ x, y, weight }) => weight * (y - meanY - slope * (x - meanX)) ** 2);
  return { slope, spread, residual };
}
