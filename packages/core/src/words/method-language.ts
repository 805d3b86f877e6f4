import type { ComparisonMethod } from '../comparison/comparison.ts';

/** The rules that evidence, intervals, ranks and trends come from. */
export type Method =
  | ComparisonMethod
  | 'wilson'
  | 'byar'
  | 'exact-poisson'
  | 'student-t'
  | 'dobson-byar'
  | 'funnel'
  | 'slope-index'
  | 'quantile-groups'
  | 'pooled-score';

/** Why there were too few data for a result. */
export type TooLittleReason =
  | 'too-few-observations'
  | 'fewer-values-than-groups'
  | 'too-few-groups'
  | 'too-few-points'
  | 'no-intervals'
  | 'no-strata'
  | 'no-events'
  | 'nothing-expected';

/** The words for how something was tested or calculated. */
export interface MethodLanguage {
  readonly method: {
    /** A phrase that can stand behind "tested by": "het interval van Wilson (1927)". */
    readonly names: Readonly<Record<Method, string>>;
    /** `{method}`, `{level}`. */
    readonly atLevel: string;
    /** `{reason}`. */
    readonly tooLittle: string;
    readonly tooLittleReasons: Readonly<Record<TooLittleReason, string>>;
  };
}
