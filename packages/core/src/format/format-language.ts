import type { LanguageCode } from '../definition/localised-text.ts';
import type { AbsenceReason, Qualifier } from '../observation/observation.ts';

/** The words that numbers need, in one language. */
export interface NumberLanguage {
  readonly code: LanguageCode;
  /** For `Intl`: `nl-NL`, `en-GB`. */
  readonly locale: string;
  /** What stands around a number with its unit, by qualifier: `ruim {n}`. */
  readonly qualified: Readonly<Record<Qualifier, string>>;
  /** Numbers that are printed in words, by code; `other` for a code that is not here. */
  readonly words: Readonly<Record<string, string>> & { readonly other: string };
  /** What stands in the place of a number that is not there. */
  readonly absent: Readonly<Record<AbsenceReason, string>>;
  /** Two ends of a range: `{low} tot {high}`. */
  readonly range: string;
  /** A difference between two percentages: of exactly one point, and of any other number. */
  readonly percentagePoints: readonly [one: string, other: string];
}

/** The words that numbers and periods need, in one language. Part of a `Language`. */
export interface FormatLanguage extends NumberLanguage {
  /** Periods as they stand in a line of text. */
  readonly period: PeriodWords;
  /** Periods in the little room of an axis. */
  readonly periodShort: PeriodWords;
}

/** How periods are written, with `{from}`, `{to}`, `{year}` and `{period}` as holes. */
export interface PeriodWords {
  readonly quarters: readonly [first: string, second: string, third: string, fourth: string];
  /** The length of the name of a month, for `Intl`. */
  readonly month: 'long' | 'short';
  /** First and last period of a span, both included. */
  readonly span: string;
  readonly from: string;
  readonly to: string;
  /** Base and horizon of a change. */
  readonly change: string;
  /** Between the last two of a list. */
  readonly and: string;
  /** Around a period that the source does not print. */
  readonly inferred: string;
  readonly unknown: string;
  /** An unknown period in a publication of `{year}`. */
  readonly unknownPublished: string;
}
