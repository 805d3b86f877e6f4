/** One figure of a series in time. */
export interface TrendFigure {
  /** When, in any unit of time, such as 2022 or 2022.25. */
  readonly x: number;
  readonly value: number;
  /** Only `weighted-slope` reads it. Without a level it is of 95 %. */
  readonly interval?: { readonly lower: number; readonly upper: number; readonly level?: number };
}

/** What every test of a trend gives. */
export interface Trend {
  /** Change of the value in one unit of x. */
  readonly slope: number;
  /** How often chance alone gives a trend at least this strong, in either direction. */
  readonly p: number;
  /** Where the figures go, as far as chance is ruled out at the level asked for. */
  readonly trend: 'rising' | 'falling' | 'none';
}

/** The direction of a slope, which is above or below zero where it is more than chance. */
export function trendOf(slope: number, isMoreThanChance: boolean): Trend['trend'] {
  if (!isMoreThanChance) return 'none';
  return slope > 0 ? 'rising' : 'falling';
}
