import { describe, expect, test } from 'vitest';
import { decimalDifference } from './decimal-difference.ts';

describe('decimalDifference', () => {
  // By hand, digit under digit.
  test.each([
    [844.9, 740.1, 104.8],
    [0.3, 0.1, 0.2],
    [7.8, 8, -0.2],
    [-0.1, -0.3, 0.2],
    [1.1, 0.95, 0.15],
    [0, 0, 0],
    [-0, 0, 0],
    [1e-7, 1e-8, 9e-8],
    [149164, 8318, 140846],
    [1e300, 1, 1e300],
    [5e-324, 0, 5e-324],
  ])('%d − %d is %d', (a, b, difference) => {
    expect(decimalDifference(a, b)).toBe(difference);
  });

  test.each([
    [NaN, 1],
    [1, Infinity],
    [Infinity, Infinity],
    [1.7e308, -1.7e308],
  ])('refuses %d − %d', (a, b) => {
    expect(() => decimalDifference(a, b)).toThrow(
      expect.objectContaining({
        code: 'NUMBER_INVALID',
        message: expect.stringMatching('^decimalDifference:'),
      }),
    );
  });
});
