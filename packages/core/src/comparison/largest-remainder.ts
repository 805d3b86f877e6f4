import { roundTo } from '../statistics/round-to.ts';

/**
 * Rounds shares so that they add up to their total.
 *
 * Rule: each is rounded down, and what is left goes, one unit in the last place each, to the largest
 * remainders; the first one of equal remainders goes first.
 * Source of the rule: Hare quota with largest remainders (Hamilton's method).
 * Units: as given; `total` must be the sum of the shares to within rounding.
 * Absent cells: it takes none; the shares of a whole with an absent part are not known.
 * Limits: a shown share may be a unit beside the plainly rounded one, and equal shares may show unequal.
 *
 * @example
 * ```ts
 * largestRemainder([33.4, 33.3, 33.3], 100, 0); //=> [34, 33, 33]
 * ```
 */
export function largestRemainder(
  shares: readonly number[],
  total: number = 100,
  decimals: number = 0,
): readonly number[] {
  const scale = 10 ** decimals;
  const exact = shares.map((share) => roundTo(share * scale, 9));
  const whole = exact.map(Math.floor);
  const left = Math.round(total * scale) - whole.reduce((sum, each) => sum + each, 0);
  const byRemainder = exact
    .map((each, i) => [i, each - Math.floor(each)] as const)
    .toSorted(([, a], [, b]) => b - a);
  const raised = new Set(byRemainder.slice(0, Math.max(0, left)).map(([i]) => i));
  return whole.map((each, i) => (each + (raised.has(i) ? 1 : 0)) / scale);
}
