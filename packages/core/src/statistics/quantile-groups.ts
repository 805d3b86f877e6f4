import { assertArgument } from './assert-argument.ts';
import type { TooLittleData } from './interval.ts';
import { presentValues } from './present-values.ts';
import { rank } from './rank.ts';

/**
 * Divides values over groups of as near the same size as can be: 5 for quintiles. Group 1 holds the
 * lowest. Equal values stay together, in the group of the first of them.
 *
 * Formula: group = 1 + ⌊(rank − 1) × groups ÷ number of values⌋.
 * Source of the rule: OHID, groups of deprivation.
 * Shape: one group for each value, in the order of the values.
 * Absent cells: an absent value has no group, `null`, and does not count. Fewer values than groups give a
 * reason in place of groups.
 * Limits: with equal values groups differ in size or stay empty, and neighbours on both sides of a border
 * may hardly differ.
 *
 * @throws {StadspeilError} `ARGUMENT_INVALID` when `groups` is not a whole number from 1, and for NaN and
 * infinity.
 *
 * @example
 * ```ts
 * quantileGroups([7.1, 0, null, 6.4, 6.4], 2); //=> [2, 1, null, 1, 1]
 * ```
 */
export function quantileGroups(
  values: readonly (number | null | undefined)[],
  groups: number,
): readonly (number | null)[] | TooLittleData<'quantile-groups', 'fewer-values-than-groups'> {
  assertArgument('quantileGroups', 'groups', groups, 'positive');
  assertArgument('quantileGroups', 'groups', groups, 'whole');
  const { length } = presentValues('quantileGroups', values);
  if (length < groups) return { method: 'quantile-groups', reason: 'fewer-values-than-groups' };
  return rank(values).map((place) => place && 1 + Math.floor(((place - 1) * groups) / length));
}
