import { continuedFraction } from './continued-fraction.ts';
import { logGamma } from './log-gamma.ts';

/** The probability on one side of x, so written that it never underflows. */
export interface Tail {
  /** Its natural logarithm. */
  readonly log: number;
  /** It over x times the density at x: one over the slope of `log` along ln x, up to its sign. */
  readonly ratio: number;
}

/**
 * The probability below or above x of the gamma distribution with scale 1: the series of DLMF 8.7.1
 * below, which is quick up to the shape, and the fraction of DLMF 8.9.2 above, which is quick from there.
 */
export function gammaTail(side: 'below' | 'above', shape: number, x: number): Tail {
  const ratio = side === 'below' ? series(shape, x) : 1 / fraction(shape, x);
  return { log: shape * Math.log(x) - x - logGamma(shape) + Math.log(ratio), ratio };
}

function series(shape: number, x: number): number {
  let [term, sum] = [1 / shape, 1 / shape];
  for (let i = 1; term > sum * 1e-17; i++) {
    term *= x / (shape + i);
    sum += term;
  }
  return sum;
}

function fraction(shape: number, x: number): number {
  return continuedFraction((i) => [i * (shape - i), x + 2 * i + 1 - shape]);
}
