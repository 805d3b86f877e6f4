import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectClose, expectFinite, golden, numRuns } from '../testing/golden.ts';
import { wilsonInterval } from './wilson-interval.ts';

type Arguments = Parameters<typeof wilsonInterval>;

describe('wilsonInterval', () => {
  // At 50 digits, and by statsmodels: docs/oracles/statistics.py.
  test.each(golden<[Arguments, object][]>('statistics', 'wilsonInterval'))('of %j', (given, expected) => {
    expectClose(wilsonInterval(...given), expected);
  });

  // Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('prints %d of %d as %d to %d', (successes, trials, lower, upper) => {
    const found = wilsonInterval(successes, trials);
    expect([found.lower, found.upper]).toEqual([expect.closeTo(lower, 4), expect.closeTo(upper, 4)]);
  });

  test('has no width where the level leaves none', () => {
    expect(wilsonInterval(0, 20, { level: 1e-17 })).toEqual({
      lower: 0,
      upper: 0,
      level: 1e-17,
      method: 'wilson',
    });
  });

  test('is of 95 % unless asked otherwise', () => {
    expect(wilsonInterval(3, 10)).toEqual(wilsonInterval(3, 10, { level: 0.95 }));
  });

  test.each<[Arguments, string]>([
    [[-1, 10], 'successes'],
    [[11, 10], 'trials − successes'],
    [[0, 0], 'trials'],
    [[1, -5], 'trials'],
    [[NaN, 10], 'successes'],
    [[1, NaN], 'trials'],
    [[1, Infinity], 'trials'],
    [[1, 10, { level: 95 }], 'level'],
    [[1, 10, { level: 0 }], 'level'],
    [[1, 10, { level: 1 }], 'level'],
    [[1, 10, { level: NaN }], 'level'],
  ])('refuses %j by its %s', (given, name) => {
    expect(() => wilsonInterval(...given)).toThrow(
      expect.objectContaining({
        code: 'ARGUMENT_INVALID',
        message: expect.stringMatching(`^wilsonInterval: .* as ${name},`),
      }),
    );
  });

  const counted = fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 1e-300, max: 1e300, noNaN: true }))
    .map(([share, trials]) => [Math.min(trials, share * trials), trials] as const);
  const level = fc.double({ min: 1e-6, max: 1 - 1e-9, noNaN: true });

  test('the interval contains the estimate, lies between 0 and 1, and widens with the level', () => {
    fc.assert(
      fc.property(counted, level, level, ([successes, trials], a, b) => {
        const narrow = wilsonInterval(successes, trials, { level: Math.min(a, b) });
        const wide = wilsonInterval(successes, trials, { level: Math.max(a, b) });
        const slack = 1 + 1e-12;
        for (const each of [narrow, wide]) {
          expectFinite(each);
          expect(each.lower).toBeGreaterThanOrEqual(0);
          expect(each.upper).toBeLessThanOrEqual(1);
          expect(each.lower).toBeLessThanOrEqual((successes / trials) * slack);
          expect(each.upper * slack).toBeGreaterThanOrEqual(successes / trials);
        }
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower * slack);
        expect(wide.upper * slack).toBeGreaterThanOrEqual(narrow.upper);
      }),
      { numRuns },
    );
  });

  test('mirrors: the share that is not is one minus the share that is', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), level, (yes, no, each) => {
        const trials = yes + no + 1;
        const there = wilsonInterval(yes, trials, { level: each });
        const back = wilsonInterval(trials - yes, trials, { level: each });
        expect(back.lower).toBeCloseTo(1 - there.upper, 12);
        expect(back.upper).toBeCloseTo(1 - there.lower, 12);
      }),
      { numRuns },
    );
  });
});
