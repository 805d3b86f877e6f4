import { describe, expect, test } from 'vitest';
import { expectClose, golden } from '../testing/golden.ts';
import { studentQuantile } from './student-quantile.ts';

describe('studentQuantile', () => {
  // By R's qt: docs/oracles/distributions.R.
  test.each(golden<[outside: number, df: number, t: number][]>('distributions', 'studentQuantile'))(
    'has %d outside, with %d degrees of freedom, at %d',
    (outside, df, t) => {
      expectClose(studentQuantile(outside, df), t);
    },
  );

  test('has nothing inside at 0', () => {
    expect(studentQuantile(1, 3)).toBe(0);
    expect(studentQuantile(1, 1e9)).toBe(0);
  });
});
