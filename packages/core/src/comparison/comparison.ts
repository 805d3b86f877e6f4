import type { Indicator } from '../definition/indicator.ts';
import type { MeasuredObservation, Observation } from '../observation/observation.ts';
import type { Caveat } from './caveat.ts';

/** Where the target lies. Movement, not judgement. */
export type Direction = 'higher' | 'lower' | 'equal';

/** Better or worse by polarity alone; `none` where polarity or evidence does not let us say. */
export type Judgement = 'better' | 'worse' | 'none';

/**
 * How far chance is ruled out: by a test of ours, by the source's own printed significance, or not
 * looked into.
 */
export type Evidence = 'significant' | 'not-significant' | 'printed-significant' | 'not-tested';

/** Why two figures were not compared. `absent-…` wins over the others, target before benchmark. */
export type NotComparedReason =
  | 'absent-target'
  | 'absent-benchmark'
  | 'not-a-number'
  | 'uncertain'
  | 'period-mismatch'
  | 'category-mismatch';

/** One figure held against another: the difference, what it means, and what to keep in mind. */
export interface BenchmarkCompared {
  readonly operation: 'difference';
  readonly outcome: 'compared';
  readonly indicator: Indicator;
  readonly target: MeasuredObservation;
  readonly benchmark: MeasuredObservation;
  /** Target − benchmark in the indicator's unit (percentage points for a percentage). */
  readonly difference: number;
  /** Target ÷ benchmark, without unit; `null` unless the benchmark is above zero and target is not below it. */
  readonly ratio: number | null;
  /** (Target − benchmark) ÷ benchmark × 100; `null` where `ratio` is. */
  readonly percentDifference: number | null;
  /** Whether the shown difference equals the difference of the shown figures. */
  readonly roundsConsistently: boolean;
  readonly direction: Direction;
  readonly judgement: Judgement;
  readonly evidence: Evidence;
  /** The rule that gave the evidence. */
  readonly method: 'benchmark-outside-interval' | 'printed' | 'none';
  readonly caveats: readonly Caveat[];
}

/** Two figures that were not compared, and why. */
export interface BenchmarkNotCompared {
  readonly operation: 'difference';
  readonly outcome: 'not-compared';
  readonly indicator: Indicator;
  readonly target: Observation;
  readonly benchmark: Observation;
  readonly reason: NotComparedReason;
  readonly caveats: readonly Caveat[];
}

/** The outcome of holding one figure against another, told apart by `outcome`. */
export type BenchmarkComparison = BenchmarkCompared | BenchmarkNotCompared;
