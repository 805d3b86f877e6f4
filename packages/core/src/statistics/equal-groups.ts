import { assertArgument } from './assert-argument.ts';
import { presentValues } from './present-values.ts';

/**
 * Divides values over groups that each span the same width, from the lowest value to the highest. Group 1
 * holds the lowest. A value on a border is in the group above it; the highest value is in the last group.
 *
 * Formula: group = 1 + ⌊(value − lowest) × groups ÷ (highest − lowest)⌋, at most `groups`.
 * Source of the rule: equal-interval classes, as maps have them (Slocum et al., Thematic Cartography).
 * Shape: one group for each value, in the order of the values.
 * Absent cells: an absent value has no group, `null`, and does not count. Values that are all equal are in
 * group 1.
 * Limits: where few values lie far from the others, groups between them are empty.
 *
 * @throws {StadspeilError} `ARGUMENT_INVALID` when `groups` is not a whole number from 1, and for NaN and
 * infinity.
 *
 * @example
 * ```ts
 * equalGroups([0, 4, null, 5, 10], 2); //=> [1, 1, null, 2, 2]
 * ```
 */
export function equalGroups(
  values: readonly (number | null | undefined)[],
  groups: number,
): readonly (number | null)[] {
  assertArgument('equalGroups', 'groups', groups, 'positive');
  assertArgument('equalGroups', 'groups', groups, 'whole');
  const present = presentValues('equalGroups', values);
  const lowest = Math.min(...present);
  const span = Math.max(...present) - lowest;
  return values.map((value) =>
    typeof value === 'number'
      ? Math.min(groups, 1 + Math.floor(span && ((value - lowest) / span) * groups))
      : null,
  );
}
