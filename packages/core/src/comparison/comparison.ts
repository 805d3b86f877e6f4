import type { Indicator } from '../definition/indicator.ts';
import type { MeasuredObservation, Observation } from '../observation/observation.ts';
import type { Caveat, Editions } from './caveat.ts';

/** Where the target lies. Movement, not judgement. */
export type Direction = 'higher' | 'lower' | 'equal';

/** Better or worse by polarity alone; `none` where polarity or evidence does not let us say. */
export type Judgement = 'better' | 'worse' | 'none';

/**
 * How far chance is ruled out: by a test of ours, by the source's own printed significance, or not
 * looked into.
 */
export type Evidence = 'significant' | 'not-significant' | 'printed-significant' | 'not-tested';

/** The rule that gave the evidence. */
export type ComparisonMethod =
  | 'benchmark-outside-interval'
  | 'interval-of-difference'
  | 'mann-kendall'
  | 'weighted-slope'
  | 'printed'
  | 'none';

/** What may be asked of a comparison. */
export interface ComparisonOptions {
  /** Also compare figures whose place in the source is uncertain. Default: refuse them. */
  readonly includeUncertain?: boolean;
  /** The editions that the two figures were taken from, where they may differ: a caveat. */
  readonly editions?: Editions;
}

/** One observation with the definition that says what it is, where figures of several indicators meet. */
export interface Figure {
  readonly indicator: Indicator;
  readonly observation: Observation;
}

/** Why two figures are no two numbers. `absent-…` wins over the others, target before benchmark. */
export type PairReason = 'absent-target' | 'absent-benchmark' | 'uncertain' | 'not-a-number';

/** Why two figures of one period were not compared. */
export type NotComparedReason = PairReason | 'period-mismatch' | 'category-mismatch';

/** What every comparison that was made says, whatever the operation. */
export interface Verdict {
  readonly direction: Direction;
  readonly judgement: Judgement;
  readonly evidence: Evidence;
  /** The rule that gave the evidence. */
  readonly method: ComparisonMethod;
  readonly caveats: readonly Caveat[];
}

/** One figure held against another: the difference, what it means, and what to keep in mind. */
export interface PairCompared<Operation extends string> extends Verdict {
  readonly operation: Operation;
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
}

/** Two figures that were not compared, and why. */
export interface PairNotCompared<Operation extends string, Reason extends string> {
  readonly operation: Operation;
  readonly outcome: 'not-compared';
  readonly indicator: Indicator;
  readonly target: Observation;
  readonly benchmark: Observation;
  readonly reason: Reason;
  readonly caveats: readonly Caveat[];
}

/** Two regions or groups in one period. */
export type BenchmarkCompared = PairCompared<'difference'>;
/** Two figures of one period that were not compared, and why. */
export type BenchmarkNotCompared = PairNotCompared<'difference', NotComparedReason>;

/** The outcome of holding one figure against another, told apart by `outcome`. */
export type BenchmarkComparison = BenchmarkCompared | BenchmarkNotCompared;

/** One region in two periods: the target is the later figure, the benchmark the earlier one. */
export type ChangeCompared = PairCompared<'change'>;
/** Two figures that make no change, and why. */
export type ChangeNotCompared = PairNotCompared<'change', ChangeReason>;

/** Why two figures make no change. `period-order`: the benchmark is not the earlier one. */
export type ChangeReason = NotComparedReason | 'region-mismatch' | 'period-unknown' | 'period-order';

/** The outcome of `compareChange`, told apart by `outcome`. */
export type ChangeComparison = ChangeCompared | ChangeNotCompared;
