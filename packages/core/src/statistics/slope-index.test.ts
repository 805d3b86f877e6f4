import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectClose, expectFinite, golden, numRuns } from '../testing/golden.ts';
import { slopeIndex } from './slope-index.ts';

type Arguments = Parameters<typeof slopeIndex>;

describe('slopeIndex', () => {
  // By the weighted least squares of statsmodels: docs/oracles/statistics.py.
  test.each(golden<[Arguments, object][]>('statistics', 'slopeIndex'))('of %j', (given, expected) => {
    expectClose(slopeIndex(...given), expected);
  });

  const group = { value: 10, population: 200 };
  const groups = [group, { value: 14, population: 200 }, { value: 15, population: 200 }];

  test('is of 95 % unless asked otherwise', () => {
    expect(slopeIndex(groups)).toEqual(slopeIndex(groups, { level: 0.95 }));
  });

  test('has no interval of two groups, and is no figure of fewer', () => {
    const tooFew = { method: 'slope-index', reason: 'too-few-groups' };
    expect(slopeIndex([])).toEqual(tooFew);
    expect(slopeIndex([group])).toEqual(tooFew);
    expect(slopeIndex([group, { value: 0, population: 200 }])).toEqual({ value: -20, interval: tooFew });
  });

  test.each<[Arguments, string]>([
    [[[{ ...group, value: NaN }]], 'value'],
    [[[group, { ...group, population: 0 }]], 'population'],
    [[[group, { ...group, population: Infinity }]], 'population'],
    [
      [
        [
          { ...group, population: 1e308 },
          { ...group, population: 1e308 },
        ],
      ],
      'the sum of population',
    ],
    [[groups, { level: 95 }], 'level'],
    [[[], { level: 95 }], 'level'],
  ])('refuses %j by %s', (given, name) => {
    expect(() => slopeIndex(...given)).toThrow(
      expect.objectContaining({
        code: 'ARGUMENT_INVALID',
        message: expect.stringMatching(`^slopeIndex: .* as ${name},`),
      }),
    );
  });

  test('refuses an index that does not fit a number', () => {
    expect(() =>
      slopeIndex([
        { ...group, value: 1e308 },
        { ...group, value: -1e308 },
      ]),
    ).toThrow(
      expect.objectContaining({ code: 'NUMBER_INVALID', message: expect.stringMatching('^slopeIndex:') }),
    );
  });

  test('the interval contains the estimate, mirrors with the order of groups, keeps to the scale of values and populations', () => {
    const anyGroups = fc.array(
      fc.record({
        value: fc.integer({ min: -1000, max: 1000 }),
        population: fc.integer({ min: 1, max: 1e5 }),
      }),
      { minLength: 3, maxLength: 10 },
    );
    fc.assert(
      fc.property(anyGroups, (given) => {
        const indexOf = (each: typeof given) => {
          const result = slopeIndex(each);
          if ('reason' in result || 'reason' in result.interval) throw new Error('too few');
          expectFinite(result);
          expect(result.interval.lower).toBeLessThanOrEqual(result.value);
          expect(result.interval.upper).toBeGreaterThanOrEqual(result.value);
          return { value: result.value, interval: result.interval };
        };
        const there = indexOf(given);
        const back = indexOf(given.toReversed());
        const total = given.reduce((sum, { population }) => sum + population, 0);
        const shares = indexOf(given.map((each) => ({ ...each, population: each.population / total })));
        const scaled = indexOf(given.map((each) => ({ ...each, value: each.value * 3 })));
        expect(back.value).toBeCloseTo(-there.value, 6);
        expect(back.interval.lower).toBeCloseTo(-there.interval.upper, 5);
        expect(shares.value).toBeCloseTo(there.value, 6);
        expect(scaled.value).toBeCloseTo(there.value * 3, 6);
      }),
      { numRuns },
    );
  });
});
