/** The words of profiles of areas in one language; `{…}` marks what is filled in. */
export interface ProfileWords {
  /** `{n}`, `{rows}`. */
  readonly profileCount: string;
  /** `{region}`. */
  readonly profileAgainst: string;
  /** `{region}`. */
  readonly profileOf: string;
  readonly notJudged: string;
  /** `{region}`. */
  readonly spineRange: string;
  readonly emptyCells: string;
  readonly notOnSpine: string;
}
