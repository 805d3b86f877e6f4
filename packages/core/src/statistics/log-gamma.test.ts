import { describe, expect, test } from 'vitest';
import { logGamma } from './log-gamma.ts';

describe('logGamma', () => {
  // Γ(n) = (n − 1)!, and Γ(½) = √π; to more digits than any quantile needs.
  test.each([
    [1, 1],
    [2, 1],
    [5, 24],
    [9.999999999999999, 362_880],
    [10, 362_880],
    [11, 3_628_800],
    [21, 2_432_902_008_176_640_000],
    [0.5, Math.sqrt(Math.PI)],
  ])('of %d is ln %d', (x, gamma) => {
    expect(Math.abs(logGamma(x) - Math.log(gamma))).toBeLessThan(2e-13);
  });
});
