/** The digits of the shortest notation of a number, and how many of them stand before the point. */
function digitsOf(value: number): readonly [digits: string, whole: number] {
  const [number = '', exponent = 0] = String(Math.abs(value)).split('e');
  const [whole = '', part = ''] = number.split('.');
  return [whole + part, whole.length + Number(exponent)];
}

/** Decimals in the shortest notation of a number. */
export function decimalsOf(value: number): number {
  const [digits, whole] = digitsOf(value);
  return Math.max(0, digits.length - whole);
}

/**
 * Rounds to a number of decimals, halves away from zero, on the digits that a person sees, so that a
 * rounded number and its text never disagree. Never gives −0.
 *
 * Rule: the shortest notation of the number, rounded to `decimals`, halves away from zero.
 * Source of the rule: ECMA-402, the rounding of `Intl.NumberFormat` (`halfExpand`).
 * Absent cells: it takes none; NaN and infinity come back as they are.
 * Limits: rounding twice is not rounding once; round what is shown, not what is computed with.
 *
 * @example
 * ```ts
 * roundTo(1.005, 2); //=> 1.01
 * ```
 */
export function roundTo(value: number, decimals: number): number {
  const [digits, whole] = digitsOf(value);
  const end = whole + decimals;
  // Short enough as it is; so are NaN and Infinity, whose letters all stand before a point.
  if (digits.length <= end) return value + 0;
  // Digit by digit: a long number that is multiplied may come to lie on a half.
  const kept = BigInt(digits.substring(0, end)) + BigInt(digits.charAt(end) >= '5');
  return Math.sign(value) * Number(`${kept}e${-decimals}`) + 0;
}
