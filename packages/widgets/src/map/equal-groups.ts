/**
 * Divides values over groups that each span the same width, from the lowest value to the highest; group 1
 * holds the lowest. A value on a border is in the group above it, the highest in the last group. Values that
 * are all equal are in group 1, and groups between values that lie far apart are empty.
 *
 * Source of the rule: equal-interval classes, as maps have them (Slocum et al., Thematic Cartography).
 */
export function equalGroups(values: readonly number[], groups: number): readonly number[] {
  const lowest = Math.min(...values);
  const span = Math.max(...values) - lowest;
  return values.map((value) => Math.min(groups, 1 + Math.floor(span && ((value - lowest) / span) * groups)));
}
