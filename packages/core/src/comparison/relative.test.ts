import { describe, expect, test } from 'vitest';
import { buildIndicator } from '../testing/build-figures.ts';
import type { Basis, ValueType } from '../definition/indicator.ts';
import { relative } from './relative.ts';

const nothing = { ratio: null, percentDifference: null };

describe('relative', () => {
  test('gives ratio and percentage', () => {
    const { ratio, percentDifference } = relative(buildIndicator(), 844.9, 740.1);
    // 104.8 ÷ 740.1 by long division.
    expect(ratio).toBeCloseTo(1.1416024861505203, 15);
    expect(percentDifference).toBeCloseTo(14.160248615052021, 13);
  });

  test.each([
    ['a base of zero', 5, 0],
    ['a base below zero', 5, -1],
    ['a figure below zero', -1, 5],
    ['a ratio that no number can hold', 1e308, 1e-308],
    ['a percentage that no number can hold', 1e307, 1],
  ])('says nothing for %s', (_why, value, base) => {
    expect(relative(buildIndicator(), value, base)).toEqual(nothing);
  });

  test('a figure of zero is 100% less', () => {
    expect(relative(buildIndicator(), 0, 5)).toEqual({ ratio: 0, percentDifference: -100 });
  });

  test.each<[ValueType, Basis, boolean]>([
    ['count', 'register', true],
    ['share', 'survey', true],
    ['rate', 'register', true],
    ['mean', 'register', true],
    ['mean', 'survey', false],
    ['index', 'register', false],
    ['ratio', 'policy', true],
    ['balance', 'policy', false],
    ['amount', 'policy', true],
    ['difference', 'estimate', false],
    ['year', 'policy', false],
    ['duration', 'policy', true],
  ])('%s from %s: %s', (valueType, basis, isSaid) => {
    expect(relative(buildIndicator({ valueType, basis }), 6, 5).ratio).toBe(isSaid ? 1.2 : null);
  });
});
