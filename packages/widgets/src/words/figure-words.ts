/**
 * The words that stand in and around a drawing and in the place of one, in one language; `{…}` marks
 * what is filled in. They are at hand before the first drawing; the others come with the text.
 */
export interface FigureWords {
  readonly loading: string;
  /** Behind `{indicator}` and `{region}`. */
  readonly empty: string;
  readonly offline: string;
  /** What a visitor reads when the figures cannot be shown; the cause follows it. */
  readonly error: string;
  readonly unitsDiffer: string;
  readonly newerEdition: string;
  readonly legend: string;
  readonly difference: string;
  readonly reference: string;
  readonly runPosition: string;
  readonly significantlyHigher: string;
  readonly significantlyLower: string;
}
