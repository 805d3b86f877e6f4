import type { ValueType } from '../definition/indicator.ts';
import type { FormatLanguage, NumberLanguage } from '../format/format-language.ts';
import type { CaveatCode } from '../comparison/caveat.ts';
import type { Direction, Evidence, Judgement, NotComparedReason } from '../comparison/comparison.ts';

/** What is said of a difference in each direction, as it stands before "than": "hoger", "meer", "later". */
export type Comparative = Readonly<Record<Exclude<Direction, 'equal'>, string>> & {
  /** With its own "as": "even hoog als". */
  readonly equal: string;
};

/** The words of figures on their own: numbers and short periods. All that a drawing needs. */
export interface FigureLanguage extends NumberLanguage, Pick<FormatLanguage, 'periodShort'> {}

/**
 * The words of the text beside a figure, a chart or a ranking: one figure held against another, the
 * course of a series, what to keep in mind. Templates have named holes, `{region}`.
 */
export interface TextLanguage extends FigureLanguage, FormatLanguage {
  /** Short forms, for chips and table cells. */
  readonly chip: {
    readonly judgement: Readonly<Record<Judgement, string>>;
    readonly evidence: Readonly<Record<Evidence, string>>;
    readonly equal: string;
    readonly almost: string;
    readonly notCompared: string;
  };
  /** The mark of a caveat in a table or a legend. */
  readonly marks: Readonly<Record<CaveatCode, string>>;
  /** A figure of one region, by what the figure is: `{region}`, `{value}`. `several` for a plural name. */
  readonly figure: Readonly<Record<'observed' | 'several' | 'forecast' | 'target' | 'plan', string>>;
  /** No figure: `{region}`, `{absent}`. */
  readonly noFigure: string;
  /** A region against its own parts: `{region}`. */
  readonly asWhole: string;
  readonly comparatives: { readonly level: Comparative } & Partial<Readonly<Record<ValueType, Comparative>>>;
  /** The second half of a comparison: `{difference}`, `{direction}`, `{benchmark}`, `{value}`. */
  readonly than: string;
  /** The same for a difference that shows as zero: `{benchmark}`, `{value}`. */
  readonly almostThan: string;
  /** Behind `almostThan`, where the difference was shown to be no chance: `{direction}`. */
  readonly still: string;
  /** Between two figures that would otherwise stand side by side: `{than}`. */
  readonly thatIs: string;
  /** The second half as a sentence of its own, where one would be too long: `{than}`. */
  readonly apart: string;
  /** What a model expects, in the place of a benchmark. */
  readonly expected: string;
  /** A benchmark that the region was taken out of: `{region}`, `{self}`. */
  readonly without: string;
  /** Around the direction, by evidence: `{direction}`. */
  readonly withEvidence: Readonly<Record<Evidence, string>>;
  /** `{reason}`. */
  readonly notCompared: string;
  readonly reasons: Readonly<
    Record<Exclude<NotComparedReason, 'absent-target' | 'absent-benchmark'>, string>
  >;
  /** One short sentence for each caveat. */
  readonly caveats: Readonly<Record<CaveatCode, string>>;
  /** In front of a caveat of the benchmark alone; `{caveat}`. */
  readonly ofBenchmark: string;
  /** Where what is shown does not follow from the shown figures: of a difference, a rank, parts. */
  readonly rounded: Readonly<Record<'difference' | 'rank' | 'parts', string>>;
  /** The same as a data cursor says it, where that differs in Dutch. */
  readonly spokenMarks: Readonly<Partial<Record<CaveatCode, string>>>;
  /** When, inside a sentence: `{period}`. */
  readonly when: Readonly<Record<'point' | 'quarter' | 'span' | 'other', string>>;
  readonly series: {
    /** `{title}`, `{places}`, `{periods}`. */
    readonly what: string;
    /** Behind a title that does not name it: `{title}`, `{unit}`. */
    readonly inUnit: string;
    /** `{region}`, `{start}`, `{from}`, `{end}`, `{to}`; `[singular, plural]` of the name. */
    readonly change: readonly [one: string, several: string];
    /** `{difference}`, `{direction}`. */
    readonly by: string;
    readonly almost: string;
    /** `{region}`, `{from}`, `{to}`, `{end}`. */
    readonly flat: readonly [one: string, several: string];
    /** The later figure in a sentence of its own: `{end}`, `{to}`. */
    readonly later: string;
    /** `{high}`, `{low}`: each a figure with what `at` or `whose` puts behind it. */
    readonly extremes: string;
    /** The first and the last figure are the lowest and the highest, or the reverse. */
    readonly extremesAreEnds: string;
    /** `{value}`, `{when}`, `{region}`. */
    readonly whose: string;
    /** `{when}`, `{sentence}`. */
    readonly at: string;
    /** The sentence of `at` for many series: `{high}`, `{low}`. */
    readonly extremesAt: string;
    /** `{mark}`, `{periods}`, `{of}`. */
    readonly remark: string;
    /** `{names}`. */
    readonly of: string;
    readonly all: string;
    /** `{n}`. */
    readonly periods: string;
    /** `{n}`. */
    readonly many: string;
    readonly notANumber: string;
    readonly nothing: string;
  };
  readonly ranking: {
    /** `{n}`. */
    readonly regions: readonly [one: string, several: string];
    /** `{regions}`. */
    readonly measured: string;
    /** `{regions}`. */
    readonly unpublished: string;
    /** `{high}`, `{low}`. */
    readonly extremes: string;
    /** `{value}`. */
    readonly allEqual: string;
    /** `{benchmark}`, `{value}`, `{counts}`. */
    readonly against: string;
    /** Counts of regions by evidence: `{higher}`, `{lower}`, `{equal}`, with the words for the directions. */
    readonly tested: string;
    readonly printed: string;
    readonly untested: string;
  };
}
