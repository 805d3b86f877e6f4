import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { golden, numRuns } from '../testing/golden.ts';
import { quantileGroups } from './quantile-groups.ts';

type Arguments = Parameters<typeof quantileGroups>;

const tooFew = { method: 'quantile-groups', reason: 'fewer-values-than-groups' };

describe('quantileGroups', () => {
  // By OHID's own form of the rule, in fractions: docs/oracles/statistics.py.
  test.each(golden<[Arguments, object][]>('statistics', 'quantileGroups'))('of %j', (given, expected) => {
    expect(quantileGroups(...given)).toEqual(expected);
  });

  test.each([
    [[], 1],
    [[1, 2, 3, 4], 5],
    [[1, 2, null, 3, null], 4],
  ])('gives a reason for %j in %d groups', (values, groups) => {
    expect(quantileGroups(values, groups)).toEqual(tooFew);
  });

  test.each<[Arguments, string]>([
    [[[1, 2], 0], 'groups'],
    [[[1, 2], -1], 'groups'],
    [[[1, 2], 1.5], 'groups'],
    [[[1, 2], NaN], 'groups'],
    [[[1, NaN], 2], 'a value'],
    [[[1, Infinity], 5], 'a value'],
  ])('refuses %j by %s', (given, name) => {
    expect(() => quantileGroups(...given)).toThrow(
      expect.objectContaining({
        code: 'ARGUMENT_INVALID',
        message: expect.stringMatching(`^quantileGroups: .* as ${name},`),
      }),
    );
  });

  const count = fc.integer({ min: 1, max: 10 });

  test('order and scale invariance; ties stay together, and so does the order of values', () => {
    const values = fc.array(fc.option(fc.integer({ min: -9, max: 9 })), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(values, count, (given, groups) => {
        const found = quantileGroups(given, groups);
        if ('reason' in found) {
          expect(given.filter((value) => value !== null).length).toBeLessThan(groups);
          return;
        }
        const pairs = given
          .map((value, i) => [value, found[i]] as const)
          .filter(([value]) => value !== null)
          .toSorted(([a], [b]) => (a ?? 0) - (b ?? 0));
        for (const [i, [value, group]] of pairs.entries()) {
          const [before, groupBefore] = pairs[i - 1] ?? [value, group];
          if (value === before) expect(group).toBe(groupBefore);
          expect(group).toBeGreaterThanOrEqual(groupBefore ?? 0);
          expect(group).toBeLessThanOrEqual(groups);
        }
        expect(quantileGroups(given.toReversed(), groups)).toEqual(found.toReversed());
        expect(
          quantileGroups(
            given.map((value) => (value === null ? null : value * 0.5)),
            groups,
          ),
        ).toEqual(found);
      }),
      { numRuns },
    );
  });

  test('makes groups of the same size, give or take one, when no two values are equal', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 10, maxLength: 60 }), count, (given, groups) => {
        const found = quantileGroups(given, groups);
        if ('reason' in found) throw new Error('too few');
        const sizes = Array.from(
          { length: groups },
          (_, i) => found.filter((group) => group === i + 1).length,
        );
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
      { numRuns },
    );
  });
});
