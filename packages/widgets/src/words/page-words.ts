/**
 * The words of the widgets that few pages have: the theme page and the scenario. A catalogue of their
 * own, so that the pages of the others do not fetch them. `{…}` marks what is filled in.
 */
export interface PageWords {
  readonly scenario: ScenarioWords;
  readonly themePage: ThemePageWords;
}

/** The words of a scenario beside the sentences of core. */
export interface ScenarioWords {
  readonly title: string;
  /** What the axis shows, where the opening reserve is an assumption and where it is unknown: `{year}`. */
  readonly reserveAxis: string;
  readonly changeAxis: string;
  readonly million: string;
  readonly required: string;
  /** `{route}`, `{year}`, `{amount}`. */
  readonly spoken: string;
  /** Also `{base}`. */
  readonly spokenChange: string;
  readonly calculated: string;
  readonly ownDraws: string;
  /** `{year}`, `{value}`. */
  readonly ownOpening: string;
  /** `{value}`, `{printed}`. */
  readonly ownCeiling: string;
  readonly ownDeposit: string;
  readonly booklet: string;
  readonly showTable: string;
  readonly columns: {
    readonly year: string;
    readonly draw: string;
    readonly netDeposit: string;
    readonly reserve: string;
    /** `{year}`. */
    readonly change: string;
    readonly required: string;
    readonly ratio: string;
    readonly remark: string;
    /** A column of one of two routes: `{column}`, `{route}`. */
    readonly of: string;
  };
  readonly unknown: string;
  readonly assumed: string;
  readonly controls: string;
  readonly route: string;
  readonly against: string;
  readonly noOther: string;
  /** Names of routes that are too long for a field of a telephone, by route. */
  readonly shortRoutes: Readonly<Record<'optimistic-full-2020' | 'optimistic-capped', string>>;
  readonly draws: string;
  /** `{year}`. */
  readonly draw: string;
  readonly assumptions: string;
  /** `{year}`. */
  readonly opening: string;
  readonly openingHint: string;
  readonly openingYear: string;
  readonly ceiling: string;
  readonly deposit: string;
  /** `{printed}`. */
  readonly printedHint: string;
  /** What is said of what is typed and is no amount: `{example}`. */
  readonly amountFaults: Readonly<Record<'notAmount' | 'belowZero' | 'noAmount', string>>;
  /** `{value}`. */
  readonly kept: string;
  readonly savings: string;
  readonly reset: string;
  readonly warnings: string;
  readonly noWarnings: string;
}

/** The words of a theme page. */
export interface ThemePageWords {
  readonly figures: string;
  readonly noFigures: string;
  /** `{region}`, `{comparison}`. */
  readonly compared: string;
  readonly trends: string;
  readonly recommendations: string;
  readonly findings: string;
  readonly goals: string;
  readonly claims: string;
  readonly claimsIntro: string;
  /** `{n}`, `{of}`. */
  readonly claimsTested: string;
  readonly charts: string;
  readonly chartsIntro: string;
  readonly notes: string;
  readonly sources: string;
  /** `{lines}`. */
  readonly lines: string;
  readonly measuredBy: Readonly<Record<'nothing' | 'everything', string>>;
  readonly measures: string;
  /** `{titles}`. */
  readonly claimsAbout: string;
  /** `{titles}`. */
  readonly elsewhere: string;
  readonly ambition: Readonly<Record<'more' | 'better' | 'different', string>>;
  readonly basis: Readonly<Record<'explicit' | 'by-subject' | 'inferred', string>>;
  /** `{n}`, `{title}`. */
  readonly goal: string;
  /** `{evidence}`. */
  readonly evidence: string;
  /** `{dataset}`. */
  readonly testedElsewhere: string;
  readonly framing: string;
  /** `{drivers}`. */
  readonly drivers: string;
  readonly numbers: Readonly<Record<'complete' | 'partly' | 'unmappable' | 'none', string>>;
  readonly publicTables: string;
  readonly noPublicTable: string;
  readonly verified: string;
  readonly notVerified: string;
  /** `{notes}`. */
  readonly seeNotes: string;
  /** `{encoding}`. */
  readonly encoding: string;
}
