import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectClose, expectFinite, golden, numRuns } from '../testing/golden.ts';
import { byarInterval } from './byar-interval.ts';
import { standardisedRate } from './standardised-rate.ts';

type Arguments = Parameters<typeof standardisedRate>;

describe('standardisedRate', () => {
  // At 50 digits: docs/oracles/statistics.py.
  test.each(golden<[Arguments, object][]>('statistics', 'standardisedRate'))('of %j', (given, expected) => {
    expectClose(standardisedRate(...given), expected);
  });

  const stratum = { count: 5, denominator: 100, standard: 10 };

  test('is per one, with 95 %, unless asked otherwise', () => {
    expect(standardisedRate([stratum])).toEqual(standardisedRate([stratum], { per: 1, level: 0.95 }));
  });

  test('has no interval without events, and is no figure without strata', () => {
    expect(standardisedRate([{ ...stratum, count: 0 }])).toEqual({
      value: 0,
      interval: { method: 'dobson-byar', reason: 'no-events' },
    });
    expect(standardisedRate([{ ...stratum, count: 0, denominator: 5e-324 }])).toMatchObject({ value: 0 });
    expect(standardisedRate([])).toEqual({ method: 'dobson-byar', reason: 'no-strata' });
  });

  test.each<[Arguments, string]>([
    [[[{ ...stratum, count: -1 }]], 'count'],
    [[[stratum, { ...stratum, count: 0.5 }, { ...stratum, count: 0.5 }]], 'count'],
    [[[stratum, { ...stratum, denominator: 0 }]], 'denominator'],
    [[[{ ...stratum, standard: -1 }]], 'standard'],
    [[[{ ...stratum, standard: 0 }]], 'the sum of standard'],
    [[[stratum], { per: 0 }], 'per'],
    [[[stratum], { level: 95 }], 'level'],
    [[[], { level: 95 }], 'level'],
    [[[{ ...stratum, count: 0 }], { level: 95 }], 'level'],
  ])('refuses %j by its %s', (given, name) => {
    expect(() => standardisedRate(...given)).toThrow(
      expect.objectContaining({
        code: 'ARGUMENT_INVALID',
        message: expect.stringMatching(`^standardisedRate: .* as ${name},`),
      }),
    );
  });

  test('refuses limits that do not fit a number', () => {
    expect(() => standardisedRate([{ ...stratum, denominator: 1e-300 }], { per: 1e300 })).toThrow(
      expect.objectContaining({
        code: 'NUMBER_INVALID',
        message: expect.stringMatching('^standardisedRate:'),
      }),
    );
  });

  const strata = fc.array(
    fc.record({
      count: fc.nat(5000),
      denominator: fc.integer({ min: 1, max: 1e6 }),
      standard: fc.integer({ min: 1, max: 1e6 }),
    }),
    { minLength: 1, maxLength: 8 },
  );

  test('the interval contains the estimate; order invariance of strata, scale invariance of the standard', () => {
    fc.assert(
      fc.property(strata, fc.integer({ min: 2, max: 1000 }), (given, times) => {
        const result = standardisedRate(given);
        expectFinite(result);
        expectClose(standardisedRate(given.toReversed()), result);
        expectClose(
          standardisedRate(given.map((each) => ({ ...each, standard: each.standard * times }))),
          result,
        );
        if ('reason' in result || 'reason' in result.interval) return;
        expect(result.interval.lower).toBeLessThanOrEqual(result.value);
        expect(result.interval.upper).toBeGreaterThanOrEqual(result.value);
      }),
      { numRuns },
    );
  });

  test('of one stratum is its own rate, with the interval of Byar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 1e6 }),
        (count, denominator) => {
          const { lower, upper } = byarInterval(count);
          const result = standardisedRate([{ count, denominator, standard: 7 }]);
          if ('reason' in result || 'reason' in result.interval) throw new Error('too few');
          expectClose(result.value, count / denominator);
          expect(result.interval.lower * denominator).toBeCloseTo(lower, 6);
          expect(result.interval.upper * denominator).toBeCloseTo(upper, 6);
        },
      ),
      { numRuns },
    );
  });
});
