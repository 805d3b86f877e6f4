import { describe, expect, test } from 'vitest';
import { largestRemainder } from './largest-remainder.ts';

describe('largestRemainder', () => {
  test.each<[readonly number[], number, number, readonly number[]]>([
    // The usual textbook case of Hamilton's method, ten seats for 47, 16, 15.8, 12, 6.1 and 3.1 percent.
    [[4.7, 1.6, 1.58, 1.2, 0.61, 0.31], 10, 0, [5, 2, 1, 1, 1, 0]],
    [[33.4, 33.3, 33.3], 100, 0, [34, 33, 33]],
    [[100 / 3, 100 / 3, 100 / 3], 100, 0, [34, 33, 33]],
    [[12.5, 87.5], 100, 0, [13, 87]],
    [[14.28, 28.57, 57.15], 100, 1, [14.3, 28.6, 57.1]],
    [[0, 100], 100, 0, [0, 100]],
    [[50], 50, 0, [50]],
    [[], 100, 0, []],
  ])('%j of %d in %d decimals', (shares, total, decimals, rounded) => {
    expect(largestRemainder(shares, total, decimals)).toEqual(rounded);
  });
});
