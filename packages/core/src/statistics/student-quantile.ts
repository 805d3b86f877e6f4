import { continuedFraction } from './continued-fraction.ts';
import { iterate } from './iterate.ts';
import { logGamma } from './log-gamma.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * The t with probability `outside` beyond −t and t in Student's distribution of `df` degrees of freedom,
 * at least 1.
 *
 * Newton's method on the logarithm of the tail along ln t, which is concave; the tail is the fraction of
 * the incomplete beta function (DLMF 8.17.22). From a hundred thousand degrees on, the expansion of
 * Cornish & Fisher (1938), which is to twelve digits there.
 */
export function studentQuantile(outside: number, df: number): number {
  const z = normalQuantile(outside);
  if (df > 1e5 || z === 0) {
    return z + (z ** 3 + z) / (4 * df) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * df ** 2);
  }
  const isOutside = outside <= 0.5;
  const logTarget = Math.log(isOutside ? outside : 1 - outside);
  const logScale = logGamma((df + 1) / 2) - logGamma(df / 2) - Math.log((df * Math.PI) / 4) / 2;
  return iterate(z, (t) => {
    const logDensity = logScale + Math.log(t) - ((df + 1) / 2) * Math.log1p(t ** 2 / df);
    const ratio = isOutside
      ? 1 / (df * betaFraction(df / 2, 0.5, df / (df + t ** 2)))
      : 1 / betaFraction(0.5, df / 2, t ** 2 / (df + t ** 2));
    const miss = (logDensity + Math.log(ratio) - logTarget) * ratio;
    return t * Math.exp(isOutside ? miss : -miss);
  });
}

function betaFraction(a: number, b: number, x: number): number {
  return continuedFraction((i) => {
    const m = i >> 1;
    const numerator = i % 2 === 0 ? m * (b - m) : -(a + m) * (a + b + m);
    return [(numerator * x) / ((a + i - 1) * (a + i)), 1];
  });
}
