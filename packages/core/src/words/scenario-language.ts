import type { RecoveryAssumption, RecoveryRoute, RecoveryWarningCode } from '../scenario/scenario.ts';
import type { TextLanguage } from './text-language.ts';

/** The words of scenarios of the general reserve. */
export interface ScenarioLanguage extends TextLanguage {
  readonly scenario: {
    /** Million euro: `{n}`. */
    readonly amount: string;
    readonly routes: Readonly<Record<RecoveryRoute | 'own', string>>;
    /** `{route}`, `{when}`, `{amount}`. */
    readonly draws: string;
    readonly drawsNothing: string;
    /** `{amount}`. */
    readonly net: Readonly<Record<'in' | 'out' | 'nothing', string>>;
    /** `{year}`, `{amount}`. */
    readonly lowest: string;
    /** `{year}`, `{amount}`, `{base}`. */
    readonly lowestChange: Readonly<Record<'higher' | 'lower' | 'equal', string>>;
    /** `{year}`, `{capacity}`. */
    readonly recovered: string;
    readonly notRecovered: string;
    /** `{year}`, `{base}`, `{needed}`. */
    readonly unknown: string;
    /** `{year}`, `{capacity}`. */
    readonly ratioReached: string;
    readonly ratioNotReached: string;
    /** `{amount}`. */
    readonly room: string;
    readonly roomUnknown: string;
    readonly ambiguous: string;
    /** `{when}`, `{value}`, `{limit}`, `{gap}`; `{year}` for the end of one. */
    readonly warnings: Readonly<Record<RecoveryWarningCode, string>>;
    readonly assumptions: Readonly<Record<RecoveryAssumption, string>>;
    /** `{first}`, `{second}`: names of routes. */
    readonly against: string;
    /** What differs between two scenarios. */
    readonly compared: Readonly<Record<'draw' | 'lowest' | 'room', string>>;
    /** `{what}`, `{amount}`. */
    readonly difference: Readonly<Record<'higher' | 'lower' | 'equal' | 'unknown', string>>;
  };
}
