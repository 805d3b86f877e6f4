/** Decimals in the shortest notation of a number. */
export function decimalsOf(value: number): number {
  const [digits = '', exponent = 0] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
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
  if (!Number.isFinite(value) || decimalsOf(value) <= decimals) return value + 0;
  const [digits, exponent = 0] = String(Math.abs(value)).split('e');
  const whole = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  return (Math.sign(value) * whole) / 10 ** decimals + 0;
}
