/**
 * The words that stand in and around a drawing and in the place of one, in one language; `{…}` marks
 * what is filled in. They are at hand before the first drawing; the others come with the text.
 */
export interface FigureWords {
  readonly loading: string;
  readonly offline: string;
  /** What a visitor reads when the figures cannot be shown; the cause follows it. */
  readonly error: string;
}

/** The words in drawings of bars, parts and places, and of legends: no card and no line needs them first. */
export interface ChartWords {
  readonly legend: string;
  readonly reference: string;
  readonly runPosition: string;
  /** `{region}`. */
  readonly figuresOf: string;
  readonly better: string;
  readonly worse: string;
  readonly notGiven: string;
  readonly significantlyHigher: string;
  readonly significantlyLower: string;
}
