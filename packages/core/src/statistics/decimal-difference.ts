import { assertFinite } from './assert-finite.ts';
import { decimalsOf } from './round-to.ts';

/**
 * `a − b` as a person subtracts it on paper, in the decimals of the longer of the two. Never gives −0.
 *
 * Floating point gives 844.9 − 740.1 = 104.79999999999995; a figure on a page must read 104.8.
 *
 * Rule: both times ten to the power of the decimals, rounded to whole numbers, subtracted, and divided
 * again.
 * Source of the rule: arithmetic on paper.
 * Absent cells: it takes none; nothing is subtracted from what is absent.
 * Limits: numbers that are too long to be whole below 2⁵³ in these decimals are subtracted as they are.
 *
 * @throws {StadspeilError} `NUMBER_INVALID` when one of them is NaN or infinite, or when they lie
 * further apart than a number can hold.
 *
 * @example
 * ```ts
 * decimalDifference(844.9, 740.1); //=> 104.8
 * ```
 */
export function decimalDifference(a: number, b: number): number {
  assertFinite('decimalDifference', a - b);
  const scale = 10 ** Math.max(decimalsOf(a), decimalsOf(b));
  const [wholeA, wholeB] = [Math.round(a * scale), Math.round(b * scale)];
  const isExact = Number.isSafeInteger(wholeA) && Number.isSafeInteger(wholeB);
  return (isExact ? (wholeA - wholeB) / scale : a - b) + 0;
}
