import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectClose, expectFinite, golden, numRuns } from '../testing/golden.ts';
import { standardisedRatio } from './standardised-ratio.ts';

type Arguments = Parameters<typeof standardisedRatio>;

describe('standardisedRatio', () => {
  // At 50 digits: docs/oracles/statistics.py.
  test.each(golden<[Arguments, object][]>('statistics', 'standardisedRatio'))('of %j', (given, expected) => {
    expectClose(standardisedRatio(...given), expected);
  });

  const stratum = { count: 5, denominator: 100, standardRate: 0.04 };

  test('is 1 as expected, with 95 %, unless asked otherwise', () => {
    expect(standardisedRatio([stratum])).toEqual(standardisedRatio([stratum], { per: 1, level: 0.95 }));
  });

  test.each([[[]], [[{ ...stratum, standardRate: 0 }]]])('gives a reason for %j', (strata) => {
    expect(standardisedRatio(strata)).toEqual({ method: 'byar', reason: 'nothing-expected' });
  });

  test.each<[Arguments, string]>([
    [[[{ ...stratum, count: -1 }]], 'count'],
    [
      [
        [
          { ...stratum, count: 0.5 },
          { ...stratum, count: 0.5 },
        ],
      ],
      'count',
    ],
    [[[stratum, { ...stratum, denominator: 0 }]], 'denominator'],
    [[[stratum, { ...stratum, standardRate: -0.1 }]], 'standardRate'],
    [[[stratum], { per: 0 }], 'per'],
    [[[stratum], { level: 95 }], 'level'],
    [[[], { level: 95 }], 'level'],
    [[[{ ...stratum, denominator: 1e308, standardRate: 10 }]], 'the expected events'],
  ])('refuses %j by its %s', (given, name) => {
    expect(() => standardisedRatio(...given)).toThrow(
      expect.objectContaining({
        code: 'ARGUMENT_INVALID',
        message: expect.stringMatching(`^standardisedRatio: .* as ${name},`),
      }),
    );
  });

  test('refuses limits that do not fit a number', () => {
    expect(() => standardisedRatio([{ ...stratum, standardRate: 1e-300 }], { per: 1e300 })).toThrow(
      expect.objectContaining({
        code: 'NUMBER_INVALID',
        message: expect.stringMatching('^standardisedRatio:'),
      }),
    );
  });

  test('the interval contains the estimate; order invariance of strata', () => {
    const strata = fc.array(
      fc.record({
        count: fc.nat(5000),
        denominator: fc.integer({ min: 1, max: 1e6 }),
        standardRate: fc.double({ min: 1e-6, max: 1, noNaN: true }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(strata, (given) => {
        const result = standardisedRatio(given);
        if ('reason' in result) throw new Error('nothing expected');
        expectFinite(result);
        expectClose(standardisedRatio(given.toReversed()), result);
        expect(result.interval.lower).toBeLessThanOrEqual(result.value);
        expect(result.interval.upper).toBeGreaterThan(result.value);
      }),
      { numRuns },
    );
  });
});
