import { assertOneOf } from './assert-one-of.ts';
import { presentValues } from './present-values.ts';
import { sumOf } from './sum-of.ts';

/** How places are given. */
export interface RankOptions {
  /** Whether the lowest value comes first (`ascending`) or the highest. Default: `ascending`. */
  readonly order?: 'ascending' | 'descending';
  /** Which of the places that equal values take up they share. Default: `lowest`. */
  readonly ties?: 'lowest' | 'mean' | 'highest';
}

/**
 * The place of each value among all, from 1. Equal values share a place, and the places that they take up
 * are left out: 1, 2, 2, 4.
 *
 * Rule: place = 1 + the number of values that come before it; of equal values, the `lowest`, `mean` or
 * `highest` of the places that they take up.
 * Source of the rule: standard competition ranking ("1224"); with `mean`, the fractional ranks of rank
 * statistics.
 * Shape: one place for each value, in the order of the values.
 * Absent cells: an absent value has no place, `null`, and takes up none.
 * Limits: it knows nothing of chance, so that places next to each other may be a toss-up.
 *
 * @throws {StadspeilError} `ARGUMENT_INVALID` for NaN and infinity, and for an order or a rule of ties that it
 * does not know.
 *
 * @example
 * ```ts
 * rank([6.9, 7.4, null, 7.4, 0], { order: 'descending' }); //=> [3, 1, null, 1, 4]
 * ```
 */
export function rank(
  values: readonly (number | null | undefined)[],
  { order = 'ascending', ties = 'lowest' }: RankOptions = {},
): readonly (number | null)[] {
  assertOneOf('rank', 'order', order, ['ascending', 'descending']);
  assertOneOf('rank', 'ties', ties, ['lowest', 'mean', 'highest']);
  const sign = order === 'ascending' ? 1 : -1;
  const placed = presentValues('rank', values)
    .sort((a, b) => sign * (a - b))
    .map((value, i) => [value, i + 1] as const);
  const highest = new Map(placed);
  const lowest = new Map(placed.reverse());
  const share = { lowest: [lowest, lowest], mean: [lowest, highest], highest: [highest, highest] }[ties];
  return values.map((value) =>
    typeof value === 'number' ? sumOf(share, (places) => places.get(value) ?? 0) / 2 : null,
  );
}
