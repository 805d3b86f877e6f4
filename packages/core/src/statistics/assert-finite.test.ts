import { describe, expect, test } from 'vitest';
import { assertFinite } from './assert-finite.ts';

describe('assertFinite', () => {
  test.each([0, -1.5, 1.7e308, 5e-324])('takes %d', (value) => {
    expect(() => assertFinite('rate', value)).not.toThrow();
  });

  test.each([NaN, Infinity, -Infinity])('refuses %d, and says what to do', (value) => {
    expect(() => assertFinite('rate', value)).toThrow(
      expect.objectContaining({
        code: 'NUMBER_INVALID',
        message:
          `rate: expected a finite number, received ${value}. Hold a missing figure as an absent observation. ` +
          '[NUMBER_INVALID]',
      }),
    );
  });
});
