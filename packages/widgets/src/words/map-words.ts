/** The words of maps in one language; `{…}` marks what is filled in. */
export interface MapWords {
  readonly class: string;
  /** `{n}`, `{of}`. */
  readonly classOf: string;
  readonly classesBy: Readonly<Record<'quantile' | 'equal' | 'natural', string>>;
  /** `{region}`. */
  readonly classesAround: string;
  /** `{regions}`. */
  readonly areasWithout: string;
  /** `{n}`. */
  readonly manyAreasWithout: string;
  /** `{regions}`. */
  readonly notOnMap: string;
  /** `{n}`. */
  readonly manyNotOnMap: string;
  readonly tiles: string;
  readonly outlinesByName: string;
  /** `{n}`. */
  readonly uncertainNotOnMap: string;
  /** `{attribution}`. */
  readonly outlines: string;
}
