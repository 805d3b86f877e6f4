import { gammaTailQuantile } from './gamma-tail-quantile.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * The x with probability `p`, at most 0.5, below or above it in the gamma distribution of this shape, at
 * least 1, and scale 1. From a shape of a million on, by the expansion of Cornish & Fisher (1938), which
 * is to ten digits there.
 */
export function gammaQuantile(side: 'below' | 'above', p: number, shape: number): number {
  if (shape < 1e6) return gammaTailQuantile(side, p, shape);
  const distance = normalQuantile(2 * p);
  const z = side === 'below' ? -distance : distance;
  const root = Math.sqrt(shape);
  return shape + z * root + (z ** 2 - 1) / 3 + (z ** 3 - 7 * z) / (36 * root);
}
