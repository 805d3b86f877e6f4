import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectClose, expectFinite, golden, numRuns } from '../testing/golden.ts';
import { byarInterval } from './byar-interval.ts';
import { poissonInterval } from './poisson-interval.ts';

// Both at 50 digits, and the exact one by SciPy's chi-square: docs/oracles/statistics.py.
describe.each([
  ['byarInterval', byarInterval],
  ['poissonInterval', poissonInterval],
] as const)('%s', (name, intervalOf) => {
  type Arguments = [count: number, options?: { level: number }];

  test.each(golden<[Arguments, object][]>('statistics', name))('of %j', (given, expected) => {
    expectClose(intervalOf(...given), expected);
  });

  test('is of 95 % unless asked otherwise', () => {
    expect(intervalOf(7)).toEqual(intervalOf(7, { level: 0.95 }));
  });

  test.each<[Arguments, string]>([
    [[-1], 'count'],
    [[1.5], 'count'],
    [[NaN], 'count'],
    [[Infinity], 'count'],
    [[2 ** 53], 'count'],
    [[5, { level: 95 }], 'level'],
    [[5, { level: 0 }], 'level'],
    [[5, { level: 1 }], 'level'],
    [[5, { level: NaN }], 'level'],
  ])('refuses %j by its %s', (given, argument) => {
    expect(() => intervalOf(...given)).toThrow(
      expect.objectContaining({
        code: 'ARGUMENT_INVALID',
        message: expect.stringMatching(`^${name}: .* as ${argument},`),
      }),
    );
  });

  test('the interval contains the estimate, starts from 0, and widens with the level', () => {
    const level = fc.double({ min: 1e-6, max: 1 - 1e-9, noNaN: true });
    fc.assert(
      fc.property(fc.oneof(fc.nat(50), fc.nat(2e6), fc.maxSafeNat()), level, level, (count, a, b) => {
        const narrow = intervalOf(Math.min(count, Number.MAX_SAFE_INTEGER - 1), { level: Math.min(a, b) });
        const wide = intervalOf(Math.min(count, Number.MAX_SAFE_INTEGER - 1), { level: Math.max(a, b) });
        for (const each of [narrow, wide]) {
          expectFinite(each);
          expect(each.lower).toBeGreaterThanOrEqual(0);
          expect(each.lower).toBeLessThanOrEqual(count);
          expect(each.upper).toBeGreaterThanOrEqual(Math.min(count, Number.MAX_SAFE_INTEGER - 1));
        }
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower * (1 + 1e-10));
        expect(wide.upper * (1 + 1e-10)).toBeGreaterThanOrEqual(narrow.upper);
      }),
      { numRuns },
    );
  });
});

describe('poissonInterval', () => {
  // Garwood, Fiducial limits for the Poisson distribution, Biometrika 28 (1936): the exact limits of small counts.
  test.each([
    [0, 0, 3.689],
    [1, 0.0253, 5.572],
    [10, 4.795, 18.39],
  ])('of %d is %d to %d', (count, lower, upper) => {
    const found = poissonInterval(count);
    expect([found.lower, found.upper]).toEqual([expect.closeTo(lower, 3), expect.closeTo(upper, 2)]);
  });

  // By R's qgamma: docs/oracles/distributions.R.
  test.each(
    golden<[count: number, level: number, lower: number, upper: number][]>(
      'distributions',
      'poissonInterval',
    ),
  )('of %d events at %d is %d to %d', (count, level, lower, upper) => {
    expectClose(poissonInterval(count, { level }), { lower, upper, level, method: 'exact-poisson' });
  });

  test('is near that of Byar from 10 events on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 100_000 }), (count) => {
        const [exact, byar] = [poissonInterval(count), byarInterval(count)];
        expect(Math.abs(byar.lower / exact.lower - 1)).toBeLessThan(0.01);
        expect(Math.abs(byar.upper / exact.upper - 1)).toBeLessThan(0.01);
      }),
      { numRuns },
    );
  });
});
