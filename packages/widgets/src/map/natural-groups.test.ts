import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { californianCounties } from '../testing/californian-counties.ts';
import { equalGroups } from './equal-groups.ts';
import { naturalGroups } from './natural-groups.ts';

const sizes = (found: readonly number[]): readonly number[] =>
  Array.from({ length: 5 }, (_, i) => found.filter((group) => group === i + 1).length);

describe('naturalGroups', () => {
  test('finds the classes that mapclassify publishes for the counties of California', () => {
    const found = naturalGroups(californianCounties, 5);
    expect(sizes(found)).toEqual([49, 3, 4, 1, 1]);
    const highest = [1, 2, 3, 4, 5].map((group) =>
      Math.max(...californianCounties.filter((_, i) => found[i] === group)),
    );
    expect(highest).toEqual([75.29, 192.05, 370.5, 722.85, 4111.45]);
  });

  test('finds the clusters that the tests of Ckmeans.1d.dp have (Wang and Song 2011)', () => {
    expect(naturalGroups([-1, 2, -1, 2, 4, 5, 6, -1, 2, -1], 3)).toEqual([1, 2, 1, 2, 3, 3, 3, 1, 2, 1]);
  });

  test('keeps zero, and gives each value its own group where it must', () => {
    expect(naturalGroups([0, 7, 0], 2)).toEqual([1, 2, 1]);
    expect(naturalGroups([4, 4], 1)).toEqual([1, 1]);
  });

  test('separates large numbers that lie close together', () => {
    expect(naturalGroups([1e9 + 0.1, 1e9 + 0.2, 1e9 + 0.8, 1e9 + 0.9], 2)).toEqual([1, 1, 2, 2]);
  });

  test('has no better division, by trying them all', () => {
    const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 3 }), (given, most) => {
        const groups = Math.min(most, new Set(given).size);
        const found = naturalGroups(given, groups);
        const sorted = given.toSorted((a, b) => a - b);
        const best = Math.min(
          ...divisions(sorted.length, groups).map((cuts) => cost(sorted, (i) => cuts[i] as number)),
        );
        expect(cost(given, (i) => found[i] as number)).toBeCloseTo(best, 8);
      }),
    );
  });
});

describe('equalGroups', () => {
  test('finds the classes that mapclassify publishes for the counties of California', () => {
    expect(sizes(equalGroups(californianCounties, 5))).toEqual([57, 0, 0, 0, 1]);
  });

  test.each<[string, readonly number[], number, readonly number[]]>([
    ['a value on a border above it, and the highest in the last', [0, 5, 10], 2, [1, 2, 2]],
    ['equal values', [3, 3], 4, [1, 1]],
    ['nothing', [], 3, []],
    ['one value', [0], 3, [1]],
    ['zero', [0, -1, 1], 2, [2, 1, 2]],
  ])('puts %s', (_what, values, groups, expected) => {
    expect(equalGroups(values, groups)).toEqual(expected);
  });
});

/** The group of each place, for every way to cut a row of places into groups in order. */
function divisions(length: number, groups: number): readonly (readonly number[])[] {
  if (groups === 1) return [Array.from({ length }, () => 1)];
  return Array.from({ length: length - groups + 1 }, (_, i) => i + groups - 1).flatMap((cut) =>
    divisions(cut, groups - 1).map((head) => [
      ...head,
      ...Array.from({ length: length - cut }, () => groups),
    ]),
  );
}

/** The sum of squared distances to the mean of the group. */
function cost(values: readonly number[], groupAt: (place: number) => number): number {
  const groups = [...new Set(values.map((_, i) => groupAt(i)))];
  return groups.reduce((total, group) => {
    const members = values.filter((_, i) => groupAt(i) === group);
    const mean = members.reduce((sum, value) => sum + value, 0) / members.length;
    return total + members.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  }, 0);
}
