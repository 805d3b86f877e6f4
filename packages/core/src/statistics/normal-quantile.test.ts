import { describe, expect, test } from 'vitest';
import { expectClose, golden } from '../testing/golden.ts';
import { normalQuantile } from './normal-quantile.ts';

describe('normalQuantile', () => {
  // By R's qnorm: docs/oracles/distributions.R.
  test.each(golden<[outside: number, z: number][]>('distributions', 'normalQuantile'))(
    'has %d outside at %d',
    (outside, z) => {
      expectClose(normalQuantile(outside), z);
    },
  );

  test('has nothing inside at 0', () => {
    expect(normalQuantile(1)).toBe(0);
  });
});
