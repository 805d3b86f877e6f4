import type { Edition, Indicator, Observation, Period, RegionCode } from '@stadspeil/core';
import type { UnitChange } from '../dataset-definition.ts';

/** What differs between two editions of a dataset. Without words: those are a page's own. */
export interface EditionDifference {
  /** Id of the dataset. */
  readonly dataset: string;
  readonly older: Edition;
  readonly newer: Edition;
  /** Indicators in which anything differs, in the order of the newer edition, removed ones last. */
  readonly indicators: readonly IndicatorDifference[];
}

/** What differs in one indicator. */
export interface IndicatorDifference {
  readonly indicator: string;
  /** `added` and `removed`: defined in one of the two editions only. */
  readonly change: 'added' | 'removed' | 'kept';
  /** The definition in the older edition; `null` where it has none. */
  readonly older: Indicator | null;
  readonly newer: Indicator | null;
  /** Fields of the definition that differ, in the order of their names. */
  readonly definition: readonly DefinitionChange[];
  /** The declared change of its unit; `null` where there is none. */
  readonly unitChange: UnitChange | null;
  /** Cells that differ, by region, category and time. */
  readonly cells: readonly CellDifference[];
  /** Number of cells that are the same in both. */
  readonly unchanged: number;
}

/** One field of a definition that is another in the newer edition; `undefined` where it is not there. */
export interface DefinitionChange {
  readonly field: keyof Indicator;
  readonly older: Indicator[keyof Indicator];
  readonly newer: Indicator[keyof Indicator];
}

/**
 * One cell that differs. `added` and `removed`: it is in one of the two editions only. `restated`: the
 * same figure in the unit of the newer edition. `changed`: all else.
 */
export interface CellDifference {
  readonly change: 'added' | 'removed' | 'restated' | 'changed';
  readonly region: RegionCode;
  /** Without marks of inference. */
  readonly period: Period;
  readonly dimensions?: Readonly<Record<string, string>>;
  /** Place in a raw run. */
  readonly run?: number;
  /** `null` where the edition does not have the cell. */
  readonly older: Observation | null;
  readonly newer: Observation | null;
  /** What of the observation differs, in the order of the names: `['status', 'value']`. */
  readonly facts: readonly string[];
  readonly revision: Revision;
}

/** By how much a number was revised, or why that cannot be said. */
export type Revision =
  | {
      readonly outcome: 'revised';
      /** The older number in the unit of the newer edition. */
      readonly older: number;
      readonly newer: number;
      /** The newer less the older, in the unit of the newer edition. */
      readonly difference: number;
      /** What the older number was multiplied by; 1 where the unit is the same. */
      readonly factor: number;
      /** Whether the older number, rounded as it is, can stand for the newer one. */
      readonly withinRounding: boolean;
    }
  | {
      readonly outcome: 'not-comparable';
      /** `unit-changed`: without a declared factor. `no-number`: one of the two has no number. */
      readonly reason: 'unit-changed' | 'no-number';
    };
