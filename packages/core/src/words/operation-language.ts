import type { ValueType } from '../definition/indicator.ts';
import type { Direction } from '../comparison/comparison.ts';
import type { Reference } from '../comparison/reference.ts';
import type { RegionKind } from '../observation/region.ts';
import type { PartsLanguage } from './parts-language.ts';

/** The two ends of a ranking. */
export interface Superlative {
  /** "het hoogst", "het meest": behind "dat is". */
  readonly highest: string;
  readonly lowest: string;
  /** One of several at an end: "hoogste". */
  readonly higher: string;
  readonly lower: string;
}

/** References that are one phrase. */
type ReferenceWord = Exclude<Reference['kind'], 'regions' | 'siblings' | 'period' | 'expected'>;

/** The words of every comparison: all of `PartsLanguage`, and these. */
export interface OperationLanguage extends PartsLanguage {
  readonly superlatives: { readonly level: Superlative } & Partial<Readonly<Record<ValueType, Superlative>>>;
  /** One region of a kind, and several. */
  readonly kinds: Readonly<Record<RegionKind | 'group', readonly [one: string, several: string]>>;
  readonly rank: {
    /** `{superlative}`, `{set}`. */
    readonly extreme: string;
    /** `{superlative}`, `{set}`, `{n}`. */
    readonly sharedExtreme: string;
    /** `{rank}`, `{set}`, `{highest}`. */
    readonly place: string;
    readonly sharedPlace: string;
    /** `{equal}`, `{set}`. */
    readonly allEqual: string;
    /** `{set}`. */
    readonly unranked: string;
    /** `{n}`, `{kind}`. */
    readonly set: string;
    /** For a chip: `{rank}`, `{of}`. */
    readonly chip: string;
    /** For a chip: `{superlative}`, `{of}`. */
    readonly chipExtreme: string;
    readonly noPeers: string;
  };
  readonly changes: {
    /** `{region}` with its periods behind it, `{value}`. */
    readonly difference: string;
    readonly percentDifference: string;
    /** The other one, behind "than": `{region}`. */
    readonly that: string;
  };
  readonly balance: {
    /** Of a balance that is printed ready, by direction: "boven nul". */
    readonly sides: Readonly<Record<Direction, string>>;
    readonly almost: string;
    /** `{region}`, `{balance}`. */
    readonly made: string;
    /** `{a}`, `{b}`: two parts with their names. */
    readonly parts: string;
    /** `{value}`, `{name}`. */
    readonly named: string;
  };
  readonly target: {
    /** What the goal is called, by the kind of its figure. */
    readonly goal: Readonly<Record<'target' | 'plan' | 'forecast' | 'level', string>>;
    /** `{goal}`, `{period}`. */
    readonly goalFor: string;
    /** `{goal}`, `{value}`. */
    readonly within: string;
    readonly on: string;
    /** `{goal}`; opens a sentence. */
    readonly attained: string;
    readonly missed: string;
    /** Where the goal lies ahead of the figure. */
    readonly notYet: string;
    readonly expected: string;
    readonly notExpected: string;
    /** `{difference}`, `{direction}`, `{year}`. */
    readonly path: string;
    /** `{goal}`, `{when}`. */
    readonly reached: string;
    readonly reachedExpected: string;
    /** `{goal}`, `{year}`. */
    readonly extrapolated: string;
    /** `{goal}`, `{until}`. */
    readonly notWithin: string;
    /** The side that a figure in words or of two ends still tells: `{direction}`, `{goal}`. */
    readonly stillKnown: string;
    readonly chip: Readonly<Record<'attained' | 'missed', string>>;
  };
  readonly trend: {
    readonly directions: Readonly<Record<Direction, string>>;
    /** `{n}`, `{direction}`. */
    readonly tested: string;
  };
  readonly references: Readonly<Record<ReferenceWord, string>> & {
    /** `{others}`, `{place}`. */
    readonly in: string;
    /** `{kind}`. */
    readonly others: string;
    readonly all: string;
    /** `{period}`. */
    readonly period: string;
    /** `{reference}`, `{year}`. */
    readonly year: string;
    /** `{reference}`; who is meant is not said. */
    readonly among: string;
    /** Where the region is not known. */
    readonly self: string;
    /** `{reference}`, `{title}`. */
    readonly of: string;
  };
  readonly spoken: {
    /** `{difference}`, `{direction}`, `{benchmark}`. */
    readonly than: string;
    /** `{benchmark}`. */
    readonly almostThan: string;
    /** The words for the signs in front of a number. */
    readonly minus: string;
    readonly plus: string;
    /** Between the two ends of a span. */
    readonly upTo: string;
  };
}
