import { assertFinite } from './assert-finite.ts';
import { decimalsOf } from './round-to.ts';

/**
 * `a − b` as a person subtracts it on paper, in the decimals of the longer of the two. Never gives −0.
 *
 * Floating point gives 844.9 − 740.1 = 104.79999999999995; a figure on a page must read 104.8.
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
