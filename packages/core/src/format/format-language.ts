import type { LanguageCode } from '../definition/localised-text.ts';
import type { AbsenceReason, Qualifier } from '../observation/observation.ts';

/** The words that numbers and periods need, in one language. Part of a `Language`. */
export interface FormatLanguage {
  readonly code: LanguageCode;
  /** For `Intl`: `nl-NL`, `en-GB`. */
  readonly locale: string;
  /** What stands around a number of this qualifier, with `{n}` for the number: `ruim {n}`. */
  readonly qualified: Readonly<Record<Qualifier, string>>;
  /** Numbers that are printed in words, by code. */
  readonly words: Readonly<Record<string, string>>;
  /** What stands in the place of a number that is not there. */
  readonly absent: Readonly<Record<AbsenceReason, string>>;
  /** Two ends of a range: `{low} tot {high}`. */
  readonly range: string;
  readonly period: {
    /** `1e kwartaal 2020`; gets the quarter and the year. */
    readonly quarter: (quarter: number, year: number) => string;
    readonly span: string;
    readonly from: string;
    readonly to: string;
    readonly change: string;
    readonly and: string;
    readonly inferred: string;
    /** Year not printed; gets the year of publication, where known. */
    readonly unknown: (publishedIn: number | null) => string;
  };
}
