import type { Period } from './period.ts';
import type { RegionCode } from './region-code.ts';

/** What a figure is: seen, about, expected, wanted, or set in an adopted plan. */
export type ObservationKind = 'observed' | 'approximate' | 'forecast' | 'target' | 'plan';

/** SDMX `CL_OBS_STATUS`, for cells that say something. Never "target": that is a kind. */
export type ObservationStatus = 'normal' | 'provisional' | 'estimated' | 'break';

/** Why a cell says nothing. `missing` is also what an absent row becomes in a series. */
export type AbsenceReason = 'missing' | 'confidential' | 'impossible' | 'not-published';

/** How the source words its number. */
export type Qualifier =
  | 'exact'
  | 'about'
  | 'more-than'
  | 'almost'
  | 'at-least'
  | 'at-most'
  | 'up-to'
  | 'average'
  | 'example'
  | 'derived';

/**
 * How sure it is that this number belongs to this cell: printed together; two runs of names and
 * numbers in the same order; or not to be known. Uncertain figures are never drawn or compared
 * unless asked for by name.
 */
export type Certainty = 'proven' | 'order-mapped' | 'uncertain';

/** Which cell of which indicator. */
export interface ObservationKey {
  readonly indicator: string;
  readonly region: RegionCode;
  readonly period: Period;
  /** Dimension id → category code, where the indicator has dimensions. */
  readonly dimensions?: Readonly<Record<string, string>>;
  /** Place in a raw run (from 1) of figures that could not be mapped to a cell. */
  readonly run?: number;
}

/** What is known of a cell beside its value. */
export interface ObservationFacts {
  readonly kind: ObservationKind;
  readonly certainty: Certainty;
  /** What the source does not print and was inferred; the period carries its own mark. */
  readonly inferred?: readonly ('region' | 'unit')[];
  /** A significance that the source prints: data, not a result of ours. */
  readonly significance?: { readonly direction: 'higher' | 'lower'; readonly than: RegionCode };
  /** Where it was printed: line numbers such as `980;984;986`. */
  readonly lines?: string;
  /** A remark for the reader of the source. */
  readonly note?: string;
}

/** A cell with a number. Zero is a number like any other. */
export interface MeasuredObservation extends ObservationKey, ObservationFacts {
  readonly state: 'measured';
  /** In the indicator's unit. */
  readonly value: number;
  readonly status: ObservationStatus;
  readonly qualifier: Qualifier;
  /** Confidence interval in the indicator's unit, when the source gives one. */
  readonly interval?: { readonly lower: number; readonly upper: number; readonly level: number };
  /** Number of respondents. */
  readonly n?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** The same figure as the source prints it once more, such as rounded. Neither drawn nor compared. */
  readonly alsoPrinted?: AlsoPrinted;
}

/** A second printing of a figure; region, unit, kind and certainty are those of the figure. */
export interface AlsoPrinted {
  readonly value: number;
  readonly qualifier: Qualifier;
  /** That of the figure, with the marks of inference of this printing. */
  readonly period: Period;
  readonly lines?: string;
}

/** A cell that is printed as two ends, such as "30.000–50.000". Its middle is nobody's figure. */
export interface RangeObservation extends ObservationKey, ObservationFacts {
  readonly state: 'range';
  readonly value: null;
  readonly status: ObservationStatus;
  readonly low: number;
  readonly high: number;
}

/** A cell that is printed in words only, such as "a few hundred". */
export interface WordedObservation extends ObservationKey, ObservationFacts {
  readonly state: 'words';
  readonly value: null;
  readonly status: ObservationStatus;
  /** A code that the catalogues of words know: `few-hundred`. */
  readonly words: string;
}

/** A cell without a figure, and why. */
export interface AbsentObservation extends ObservationKey {
  readonly state: 'absent';
  readonly value: null;
  readonly reason: AbsenceReason;
}

/** One cell: a figure, two ends, words, or a reason for its absence. Told apart by `state`. */
export type Observation = MeasuredObservation | RangeObservation | WordedObservation | AbsentObservation;

/**
 * Whether a figure may be drawn and compared without being asked for by name: everything but the
 * figures whose place in the source is uncertain.
 *
 * @example
 * ```ts
 * const cell = { indicator: 'a', region: regionCode('GM0141'), period: period('2018') };
 * isCertain({ ...cell, state: 'absent', value: null, reason: 'missing' }); //=> true
 * ```
 */
export function isCertain(observation: Observation): boolean {
  return observation.state === 'absent' || observation.certainty !== 'uncertain';
}

/** Whether a cell is one of these kinds; an absent one is of none. */
export function isOfKind(observation: Observation, ...kinds: readonly ObservationKind[]): boolean {
  return observation.state !== 'absent' && kinds.includes(observation.kind);
}
