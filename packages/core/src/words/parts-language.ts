import type { Comparison } from '../comparison/compare.ts';
import type { ReferenceReason } from '../comparison/reference.ts';
import type { TextLanguage } from './text-language.ts';

/** Why a comparison of any operation was not made, where no figure says it by its absence. */
export type RefusalReason =
  | Exclude<
      Extract<Comparison, { outcome: 'not-compared' }>['reason'],
      keyof TextLanguage['reasons'] | 'absent-target' | 'absent-benchmark'
    >
  | ReferenceReason;

/** The words of parts of a whole, and of refusals: all of `TextLanguage`, and these. */
export interface PartsLanguage extends TextLanguage {
  readonly refusals: Readonly<Record<RefusalReason, string>>;
  readonly parts: {
    /** `{parts}`, `{size}`; `[one, several]`. */
    readonly largest: readonly [one: string, several: string];
    readonly smallest: readonly [one: string, several: string];
    /** `{n}`, `{size}`. */
    readonly allEqual: string;
    /** `{n}`, `{low}`, `{high}`. */
    readonly almostEqual: string;
    /** `{share}`. */
    readonly share: string;
    /** `{n}`. */
    readonly several: string;
    /** `{sum}`, `{difference}`, `{whole}`; where the parts are more or less than the whole. */
    readonly sum: Readonly<Record<'higher' | 'lower', string>>;
    readonly equal: string;
    readonly multiResponse: string;
    /** `{part}`, `{difference}`. */
    readonly changedMost: string;
    /** `{points}`. */
    readonly growthPoints: string;
    /** For a chip: `{part}`, `{size}`. */
    readonly chip: string;
  };
}
