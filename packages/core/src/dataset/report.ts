import type { LocalisedText } from '../definition/localised-text.ts';

// What a publication says beside its figures. Texts are ours, in short words: none is a sentence of the
// publication. `lines` says where it is printed, as for an observation: `237-242;352`.

/** A chapter, section or appendix, in the order of the publication. */
export interface ReportPart {
  /** Of a theme its id. */
  readonly id: string;
  readonly kind: 'opening' | 'theme' | 'section' | 'appendix' | 'closing';
  /** In Dutch as printed, or ours where nothing is printed. */
  readonly title: LocalisedText;
  /** In Dutch as printed; absent where nothing is printed. */
  readonly slogan?: LocalisedText;
  readonly lines: string;
  readonly blocks: readonly ReportBlock[];
}

/** A piece of a part. `programme`: its relation with the national programme. */
export interface ReportBlock {
  readonly kind: 'quote' | 'situation' | 'programme' | 'trends' | 'recommendations' | 'other';
  /** Line of the printed heading of its kind; `null` where none is printed. */
  readonly heading: string | null;
  /** Lines of the paragraph that opens it. */
  readonly lead?: string;
  /** Lines of the rest. Absent where it is a lead only. */
  readonly lines?: string;
}

/** What figures and claims measure a statement. */
export interface Measured {
  /** Ids of indicators. */
  readonly indicators: readonly string[];
  /** Ids of printed claims. */
  readonly claims: readonly string[];
}

/** Something that the publication says or asks, in our own words. */
export interface Statement extends Measured {
  /** Kebab-case; of trends, recommendations and findings together no two are the same. */
  readonly id: string;
  /** Id of the part in which it is printed. */
  readonly part: string;
  readonly text: LocalisedText;
  readonly lines: string;
  /**
   * Why no indicator and no claim is named: `nothing` in the publication measures it, or `everything`
   * does, since it is about all of them. Absent where one is named.
   */
  readonly measuredBy?: 'nothing' | 'everything';
}

/** What the publication asks of the municipality. */
export interface Recommendation extends Statement {
  /** Whether it asks for more, better or different, where its own words do. */
  readonly ambition?: 'more' | 'better' | 'different';
}

/** A main goal of the national programme, and the parts that belong to it. */
export interface Goal {
  readonly number: number;
  /** In Dutch as printed. */
  readonly title: LocalisedText;
  readonly text: LocalisedText;
  readonly lines: string;
  readonly links: readonly GoalLink[];
}

/**
 * A part that belongs to a goal. `explicit`: the part names the goal. `by-subject`: the part speaks of the
 * programme on the same subject and does not name the goal. `inferred`: we see the relation, the
 * publication does not print it.
 */
export interface GoalLink {
  /** Id of the part. */
  readonly part: string;
  readonly basis: 'explicit' | 'by-subject' | 'inferred';
  /** Absent where nothing is printed. */
  readonly lines?: string;
}

/** A chart of the publication; most have lost their numbers in its text. */
export interface PrintedChart extends Measured {
  /** `P01` and up, in the order of the publication. */
  readonly id: string;
  /** Id of the part. */
  readonly part: string;
  /** In Dutch as printed. */
  readonly title: LocalisedText;
  /** What it shows by what: its dimensions, regions and periods, as far as they can be seen. */
  readonly shows: LocalisedText;
  /** How many of its numbers are in the text; `unmappable`: all, but not which is which. */
  readonly numbers: 'complete' | 'partly' | 'unmappable' | 'none';
  readonly lines: string;
  /** Name of what it shows, where neither an indicator nor a claim stands for it. */
  readonly placeholder?: string;
  /** Public tables that could fill it, the nearest first. Empty where none is known. */
  readonly publicTables: readonly PublicTable[];
  readonly note?: LocalisedText;
}

/** A public table that could fill a chart. */
export interface PublicTable {
  readonly publisher: string;
  /** The publisher's own code of the table; `null` where it has none. */
  readonly id: string | null;
  /** As the publisher calls it, in its language; absent where we did not see it. */
  readonly title?: string;
  /** Whether its code and title were seen together in a list or page of the publisher; never whether it was asked. */
  readonly verified: boolean;
  readonly note?: LocalisedText;
}

/** An inconsistency, gap or printing error, and what was done with it. */
export interface Note extends Measured {
  /** `I1` and up. */
  readonly id: string;
  readonly text: LocalisedText;
  /** How the dataset holds it. */
  readonly encoding: LocalisedText;
  readonly lines: string;
  /** Ids of the parts that it touches. */
  readonly parts: readonly string[];
  /** Ids of the charts that it touches. */
  readonly charts: readonly string[];
}

/** A question to guide, or a way to steer, for all themes together. */
export interface Principle {
  readonly id: string;
  readonly kind: 'question' | 'task' | 'steering';
  readonly text: LocalisedText;
  readonly lines: string;
}

/** What the plan for the general reserve says, and what is still to be decided. */
export interface RecoveryReport {
  readonly facts: readonly Statement[];
  /** In the order in which they are printed. */
  readonly decisions: readonly Statement[];
  readonly routes: readonly RouteReport[];
}

/** A way to use a part of the deposit, as printed. */
export interface RouteReport {
  /** What `recoveryScenario({ route })` takes. */
  readonly route: string;
  readonly title: LocalisedText;
  readonly text: LocalisedText;
  readonly lines: string;
  /** Whether its amounts for each year are printed, or computed by a printed rule. */
  readonly amounts: 'printed' | 'computed';
  /** Whether the words can be read in two ways, of which this is one. */
  readonly ambiguous: boolean;
}

/** A work that the publication says it used. */
export interface UsedWork {
  readonly title: string;
  readonly lines: string;
}

/** What a publication says beside its figures. */
export interface Report {
  readonly title: LocalisedText;
  /** Number of lines of its text that are not blank: `lines` counts them from 1. */
  readonly lineCount: number;
  readonly parts: readonly ReportPart[];
  readonly principles: readonly Principle[];
  readonly goals: readonly Goal[];
  /** Developments that the publication sees. */
  readonly trends: readonly Statement[];
  readonly recommendations: readonly Recommendation[];
  /** Facts that it names without calling them a trend. */
  readonly findings: readonly Statement[];
  readonly charts: readonly PrintedChart[];
  readonly notes: readonly Note[];
  readonly recovery?: RecoveryReport;
  readonly works: readonly UsedWork[];
}
