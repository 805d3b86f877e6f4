import { gammaTail } from './gamma-tail.ts';
import { iterate } from './iterate.ts';

/**
 * The x with probability `p`, at most 0.5, below or above it in the gamma distribution of this shape, ½
 * or at least 1, and scale 1.
 *
 * Newton's method on the logarithm of the tail, along ln x below and along x above: there it bends one
 * way, so that each step but the first comes nearer from the same side.
 */
export function gammaTailQuantile(side: 'below' | 'above', p: number, shape: number): number {
  const logP = Math.log(p);
  return iterate(shape, (x) => {
    const { log, ratio } = gammaTail(side, shape, x);
    const step = (log - logP) * ratio;
    return side === 'below' ? x * Math.exp(-step) : x * (1 + step);
  });
}
