/** The words of the table, the cursor, the remarks and the source, in one language. */
export interface TextWords {
  readonly newerEdition: string;
  /** Behind a figure in running text: `{edition}`. */
  readonly newerThere: string;
  readonly difference: string;
  readonly showTable: string;
  readonly cursor: string;
  readonly cursorHint: string;
  readonly source: string;
  readonly edition: string;
  readonly licence: string;
  readonly period: string;
  readonly region: string;
  readonly value: string;
  readonly remarks: string;
  readonly notPrinted: string;
  readonly uncertainShown: string;
  readonly scroll: string;
  readonly indicator: string;
  readonly searchRegion: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly nothingFound: string;
  /** `{from}`, `{to}`, `{n}`. */
  readonly shownOf: string;
  /** The buttons under a figure. */
  readonly tools: Readonly<
    Record<'pick' | 'download' | 'share' | 'listen' | 'chart' | 'table' | 'failed', string>
  >;
}

/** The words of what marks lines and zooms into them, in one language. */
export interface LineWords {
  /** Of a goal in a chart of lines: `{period}`, `{value}`. */
  readonly goalFor: string;
  readonly index: string;
  /** `{period}`. */
  readonly indexOf: string;
  /** Name of the remarks on periods. */
  readonly annotations: string;
  /** Behind a figure: `{n}`, `{text}`. */
  readonly annotated: string;
  readonly zoomFrom: string;
  readonly zoomTo: string;
  readonly zoomWhole: string;
  readonly zoomDrag: string;
}

/** The words of what holds parts against their whole, in one language. */
export interface PartsWords {
  readonly partsOverlap: string;
  readonly shareOf: string;
}

/** The words of tables of indicators, in one language. */
export interface TableWords {
  /** `{region}`. */
  readonly verdictAgainst: string;
  readonly change: string;
  /** `{n}`. */
  readonly rowCount: string;
  /** `{n}`. */
  readonly rowsWithout: string;
}
