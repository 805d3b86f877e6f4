import type { ClaimDirection, ClaimStatement } from '../claim/claim.ts';
import type { PrintedClaim } from '../claim/printed-claim.ts';
import type { NotTestableReason } from '../claim/test-claim.ts';
import type { OperationLanguage } from './operation-language.ts';
import type { RefusalReason } from './parts-language.ts';
import type { TextLanguage } from './text-language.ts';

type ByDirection = Readonly<Record<ClaimDirection, string>>;

/** The words of printed claims and their test: all of `OperationLanguage`, and these. */
export interface ClaimLanguage extends OperationLanguage {
  readonly claim: {
    /** Behind the title: `{region}`, `{when}`, `{statement}`. */
    readonly said: string;
    /** `{comparative}`, `{reference}`. */
    readonly than: string;
    readonly equal: string;
    /** `{statement}`: "not lower than …". */
    readonly not: string;
    readonly movement: ByDirection;
    /** `{movement}`, `{reference}`. */
    readonly change: string;
    readonly changes: ByDirection;
    readonly balance: ByDirection;
    /** One of several: `{n}` with a space behind it, or nothing where nobody says how many; `{adjective}`. */
    readonly top: string;
    /** Behind a superlative: `{reference}`. */
    readonly of: string;
    readonly comparedWith: string;
    /** `{reference}`. */
    readonly parts: ByDirection;
    readonly topPart: string;
    /** What no figure can test. */
    readonly standing: Readonly<
      Record<Extract<ClaimStatement['operation'], 'association' | 'state'>, string>
    >;
    /** A claim without a direction: `{reference}`. */
    readonly noDirection: string;
    readonly directionNotSaid: string;
    readonly referenceNotSaid: string;
    /** In front of a place, a group: `{reference}`. */
    readonly inPlace: string;
    readonly inGroup: string;
    readonly kinds: Readonly<Record<Exclude<PrintedClaim['kind'], 'observed'>, string>>;
    readonly timeframes: Readonly<Record<NonNullable<PrintedClaim['timeframe']>, string>>;
  };
  readonly claimTest: {
    readonly supported: string;
    readonly contradicted: string;
    /** `{reason}`. */
    readonly notTestable: string;
    readonly reasons: Readonly<
      Record<Exclude<NotTestableReason, keyof TextLanguage['reasons'] | RefusalReason>, string>
    >;
  };
}
