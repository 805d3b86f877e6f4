/** The end of a bar in the unit of the axis, and the pixels that the words beside it take. */
export interface BarEnd {
  readonly value: number;
  readonly words: number;
}

/** How long a unit is in pixels, and how far zero lies from the left edge. */
export interface BarFit {
  readonly perUnit: number;
  readonly zero: number;
}

/** Bars never shrink below this part of the room, however long the words are. */
const leastForBars = 0.2;

/**
 * The longest bars with which each bar and the words at its end, and the whole domain, stay within
 * `room` pixels. `low` is zero or less, `high` zero or more, and one of them is not zero.
 */
export function fitBars(
  ends: readonly BarEnd[],
  [low, high]: readonly [number, number],
  room: number,
): BarFit {
  const toLeft = [{ value: low, words: 0 }, ...ends.filter(({ value }) => value < 0)];
  const toRight = [{ value: high, words: 0 }, ...ends.filter(({ value }) => value >= 0)];
  let perUnit = Infinity;
  for (const left of toLeft) {
    for (const right of toRight) {
      const units = right.value - left.value;
      if (units > 0) perUnit = Math.min(perUnit, (room - left.words - right.words) / units);
    }
  }
  perUnit = Math.max(perUnit, (room * leastForBars) / (high - low));
  return { perUnit, zero: Math.max(...toLeft.map(({ value, words }) => words - value * perUnit)) };
}
