import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { golden, numRuns } from '../testing/golden.ts';
import { rank, type RankOptions } from './rank.ts';

type Arguments = Parameters<typeof rank>;

const present = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.double({ min: -1e300, max: 1e300, noNaN: true }),
);
const values = fc.array(fc.option(present), { maxLength: 30 });

describe('rank', () => {
  // By SciPy's rankdata: docs/oracles/statistics.py.
  test.each(golden<[Arguments, object][]>('statistics', 'rank'))('of %j', (given, expected) => {
    expect(rank(...given)).toEqual(expected);
  });

  test('counts up from the lowest, ties at the lowest place, unless asked otherwise', () => {
    expect(rank([3, 1, 3, 2])).toEqual([3, 1, 3, 2]);
  });

  test.each([
    [[], []],
    [
      [null, undefined],
      [null, null],
    ],
    [[0], [1]],
    [
      [0, null, -0, 1],
      [1, null, 1, 3],
    ],
  ])('of %j is %j', (given, expected) => {
    expect(rank(given)).toEqual(expected);
  });

  test.each([NaN, Infinity, -Infinity])('refuses %d', (value) => {
    expect(() => rank([1, value])).toThrow(
      expect.objectContaining({
        code: 'ARGUMENT_INVALID',
        message: expect.stringMatching('^rank: .* as a value,'),
      }),
    );
  });

  test.each([
    [{ order: 'asc' }, 'ascending or descending as order, received asc'],
    [{ ties: 'average' }, 'lowest or mean or highest as ties, received average'],
  ])('refuses %j', (options, message) => {
    expect(() => rank([1, 2], options as RankOptions)).toThrow(
      `rank: expected ${message}. Write one of these names. [ARGUMENT_INVALID]`,
    );
  });

  test('is one more than the number of lower values, for present values only', () => {
    fc.assert(
      fc.property(values, (given) => {
        const expected = given.map((value) =>
          value === null ? null : 1 + given.filter((each) => each !== null && each < value).length,
        );
        expect(rank(given)).toEqual(expected);
      }),
      { numRuns },
    );
  });

  test('order and scale invariance, and the mirror of the other order', () => {
    fc.assert(
      fc.property(values, (given) => {
        const mirrored = given.map((value) => (value === null ? null : -value));
        for (const ties of ['lowest', 'mean', 'highest'] as const) {
          expect(rank(mirrored, { ties })).toEqual(rank(given, { order: 'descending', ties }));
        }
        expect(rank(given.toReversed())).toEqual(rank(given).toReversed());
        expect(rank(given.map((value) => (value === null ? null : value * 4)))).toEqual(rank(given));
      }),
      { numRuns },
    );
  });
});
