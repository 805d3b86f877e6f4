import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectClose, expectFinite, golden, numRuns } from '../testing/golden.ts';
import { rate } from './rate.ts';

type Arguments = Parameters<typeof rate>;

describe('rate', () => {
  // At 50 digits: docs/oracles/statistics.py.
  test.each(golden<[Arguments, object][]>('statistics', 'rate'))('of %j', (given, expected) => {
    expectClose(rate(...given), expected);
  });

  test('is per one, with 95 %, unless asked otherwise', () => {
    const events = { count: 12, denominator: 4000 };
    expect(rate(events)).toEqual(rate({ ...events, per: 1 }, { level: 0.95 }));
  });

  const events = { count: 5, denominator: 100, per: 1000 };
  test.each<[Arguments, string]>([
    [[{ ...events, count: -1 }], 'count'],
    [[{ ...events, count: 1.5 }], 'count'],
    [[{ ...events, count: 10.5 }], 'count'],
    [[{ ...events, denominator: 0 }], 'denominator'],
    [[{ ...events, denominator: NaN }], 'denominator'],
    [[{ ...events, per: 0 }], 'per'],
    [[{ ...events, per: Infinity }], 'per'],
    [[events, { level: 95 }], 'level'],
    [[{ ...events, count: 50 }, { level: 95 }], 'level'],
  ])('refuses %j by its %s', (given, name) => {
    expect(() => rate(...given)).toThrow(
      expect.objectContaining({
        code: 'ARGUMENT_INVALID',
        message: expect.stringMatching(`^rate: .* as ${name},`),
      }),
    );
  });

  test('of a count of −0 is 0', () => {
    expect(rate({ count: -0, denominator: 4000 }).value).toBe(0);
  });

  test('refuses limits that do not fit a number', () => {
    expect(() => rate({ count: 5, denominator: 1e-300, per: 1e300 })).toThrow(
      expect.objectContaining({ code: 'NUMBER_INVALID', message: expect.stringMatching('^rate:') }),
    );
  });

  test('the interval contains the estimate; scale invariance: it grows with what it is per', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 1e8 }), (count, denominator) => {
        const [one, thousand] = [rate({ count, denominator }), rate({ count, denominator, per: 1000 })];
        expectFinite([one, thousand]);
        expect(one.interval.lower).toBeLessThanOrEqual(one.value);
        expect(one.interval.upper).toBeGreaterThan(one.value);
        expectClose(
          [thousand.value, thousand.interval.lower, thousand.interval.upper],
          [one.value * 1000, one.interval.lower * 1000, one.interval.upper * 1000],
        );
      }),
      { numRuns },
    );
  });
});
