import { gammaTailQuantile } from './gamma-tail-quantile.ts';

/**
 * The z with probability `outside` beyond −z and z in the standard normal distribution: 0.05 gives
 * 1.96. Half the square of a standard normal has the gamma distribution of shape ½.
 */
export function normalQuantile(outside: number): number {
  if (outside === 1) return 0;
  const x =
    outside > 0.5 ? gammaTailQuantile('below', 1 - outside, 0.5) : gammaTailQuantile('above', outside, 0.5);
  return Math.sqrt(2 * x);
}
