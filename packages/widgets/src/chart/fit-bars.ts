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

/** Halvings of the search: enough for a thousandth of a pixel on any screen. */
const halvings = 30;

/** How far bars of this scale and their words reach from zero, in pixels. */
const reach = (ends: readonly BarEnd[], perUnit: number): number =>
  Math.max(...ends.map(({ value, words }) => words + Math.abs(value) * perUnit));

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
  let perUnit = (room * leastForBars) / (high - low);
  let tooLong = room / (high - low);
  for (let i = 0; i < halvings; i += 1) {
    const between = (perUnit + tooLong) / 2;
    if (reach(toLeft, between) + reach(toRight, between) <= room) perUnit = between;
    else tooLong = between;
  }
  return { perUnit, zero: reach(toLeft, perUnit) };
}
