import { describe, expect, test } from 'vitest';
import { expectClose, golden } from '../testing/golden.ts';
import { normalPValue } from './normal-p-value.ts';

describe('normalPValue', () => {
  // By R's pnorm: docs/oracles/distributions.R.
  test.each(golden<[z: number, p: number][]>('distributions', 'normalPValue'))('of %d is %d', (z, p) => {
    expectClose(normalPValue(z), p);
    expect(normalPValue(-z)).toBe(normalPValue(z));
  });

  test('is 0 where it is too small for a number', () => {
    expect(normalPValue(40)).toBe(0);
    expect(normalPValue(1e300)).toBe(0);
  });
});
