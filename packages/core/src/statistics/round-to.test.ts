import { describe, expect, test } from 'vitest';
import { roundTo } from './round-to.ts';

describe('roundTo', () => {
  // By hand: halves away from zero, on the digits as they are written.
  test.each([
    [1.005, 2, 1.01],
    // Times 10,000 it would lie on a half.
    [266338894485.66464, 4, 266338894485.6646],
    [NaN, 2, NaN],
    [Infinity, 2, Infinity],
    [-Infinity, 0, -Infinity],
    [2.675, 2, 2.68],
    [1.045, 2, 1.05],
    [8.345, 2, 8.35],
    [-1.005, 2, -1.01],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [2.5, 0, 3],
    [0.05, 1, 0.1],
    [0.049999, 1, 0],
    [844.95, 1, 845],
    [104.79999999999995, 1, 104.8],
    [1e-7, 3, 0],
    [5e-4, 3, 0.001],
    [1.5e-7, 7, 2e-7],
    [1e21, 2, 1e21],
    [123456789012.345, 2, 123456789012.35],
    [14, 1, 14],
  ])('%d to %d decimals is %d', (value, decimals, rounded) => {
    expect(roundTo(value, decimals)).toBe(rounded);
  });

  test.each([-0, -0.04, -1e-9])('%d rounds to zero without a sign', (value) => {
    expect(roundTo(value, 1)).toBe(0);
  });
});
