/**
 * `b₀ + a₁/(b₁ + a₂/(b₂ + …))` to the last digit, by the method of Lentz (1976). `term(i)` gives
 * `[aᵢ, bᵢ]`; no part of the fraction may be zero.
 */
export function continuedFraction(term: (i: number) => readonly [a: number, b: number]): number {
  let [, value] = term(0);
  let [ahead, behind] = [value, 0];
  for (let i = 1; ; i++) {
    const [a, b] = term(i);
    ahead = b + a / ahead;
    behind = 1 / (b + a * behind);
    value *= ahead * behind;
    if (!(Math.abs(ahead * behind - 1) > 1e-15)) return value;
  }
}
