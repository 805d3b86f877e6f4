import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectClose, expectFinite, golden, numRuns } from '../testing/golden.ts';
import { twoProportionTest } from './two-proportion-test.ts';

type Arguments = Parameters<typeof twoProportionTest>;

describe('twoProportionTest', () => {
  // By statsmodels, the interval also at 50 digits: docs/oracles/statistics.py.
  test.each(golden<[Arguments, object][]>('statistics', 'twoProportionTest'))('of %j', (given, expected) => {
    expectClose(twoProportionTest(...given), expected);
  });

  // Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17
  // (1998), table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [10, 10, 0, 10, 0.6075, 1],
  ])('prints %d of %d against %d of %d as %d to %d', (a, allA, b, allB, lower, upper) => {
    const { interval } = twoProportionTest({ successes: a, trials: allA }, { successes: b, trials: allB });
    expect([interval.lower, interval.upper]).toEqual([expect.closeTo(lower, 4), expect.closeTo(upper, 4)]);
  });

  const share = { successes: 3, trials: 10 };

  test('is of 95 % unless asked otherwise', () => {
    expect(twoProportionTest(share, { successes: 7, trials: 12 })).toEqual(
      twoProportionTest(share, { successes: 7, trials: 12 }, { level: 0.95 }),
    );
  });

  test.each<[Arguments, string]>([
    [[{ ...share, successes: -1 }, share], 'successes'],
    [[share, { ...share, successes: 11 }], 'trials − successes'],
    [[share, { ...share, trials: 0 }], 'trials'],
    [[{ ...share, trials: NaN }, share], 'trials'],
    [[share, share, { level: 95 }], 'level'],
  ])('refuses %j by %s', (given, name) => {
    expect(() => twoProportionTest(...given)).toThrow(
      expect.objectContaining({
        code: 'ARGUMENT_INVALID',
        message: expect.stringMatching(`^twoProportionTest: .* as ${name},`),
      }),
    );
  });

  test('never gives −0', () => {
    const [none, all] = [
      { successes: -0, trials: 10 },
      { successes: 0, trials: 10 },
    ];
    expect(twoProportionTest(none, all)).toMatchObject({ difference: 0, z: 0, p: 1 });
    // The one trial is so small a part of one that the error of its share is endless, and z nothing.
    const [share, part] = [
      { successes: 0, trials: 0.001 },
      { successes: 5e-324, trials: 5e-324 },
    ];
    expect(twoProportionTest(share, part)).toMatchObject({ difference: -1, z: 0, p: 1 });
  });

  test('refuses a z that does not fit a number', () => {
    const [all, none] = [
      { successes: 1e308, trials: 1e308 },
      { successes: 0, trials: 1.7e308 },
    ];
    expect(() => twoProportionTest(all, none)).toThrow(
      expect.objectContaining({
        code: 'NUMBER_INVALID',
        message: expect.stringMatching('^twoProportionTest:'),
      }),
    );
  });

  test('symmetry of difference: the same from the other side; the interval contains the estimate', () => {
    const proportion = fc
      .tuple(fc.nat(1e6), fc.nat(1e6))
      .map(([yes, no]) => ({ successes: yes, trials: yes + no + 1 }));
    fc.assert(
      fc.property(proportion, proportion, (a, b) => {
        const [there, back] = [twoProportionTest(a, b), twoProportionTest(b, a)];
        expectFinite([there, back]);
        expect(back).toEqual({
          ...there,
          difference: -there.difference + 0,
          z: -there.z + 0,
          interval: { ...there.interval, lower: -there.interval.upper + 0, upper: -there.interval.lower + 0 },
        });
        expect(there.interval.lower).toBeLessThanOrEqual(there.difference);
        expect(there.interval.upper).toBeGreaterThanOrEqual(there.difference);
        expect(there.interval.lower).toBeGreaterThanOrEqual(-1);
        expect(there.interval.upper).toBeLessThanOrEqual(1);
        expect(there.p).toBeGreaterThanOrEqual(0);
        expect(there.p).toBeLessThanOrEqual(1);
      }),
      { numRuns },
    );
  });
});
