import { decimalDifference } from '../statistics/decimal-difference.ts';
import { samePeriod } from '../observation/same-period.ts';
import { joinCaveats, type Caveat } from './caveat.ts';
import type { ChangeCompared, ChangeComparison, ChangeReason, Verdict } from './comparison.ts';
import { notTested, verdictOf } from './evidence.ts';
import { directionOf, roundsConsistently } from './movement.ts';

/** What of two changes is held together: the difference in the unit, or the growth in percent. */
export type ChangeMeasure = 'difference' | 'percentDifference';

/** One change held against another. */
export interface ChangesCompared extends Verdict {
  readonly operation: 'changes';
  readonly outcome: 'compared';
  readonly target: ChangeCompared;
  readonly benchmark: ChangeCompared;
  readonly measure: ChangeMeasure;
  /** Change of the target − change of the benchmark: in the unit, or in percentage points of growth. */
  readonly difference: number;
  /** Whether the shown difference equals the difference of the shown changes. */
  readonly roundsConsistently: boolean;
}

/** Two changes that were not compared, and why: their own reason first, target before benchmark. */
export interface ChangesNotCompared {
  readonly operation: 'changes';
  readonly outcome: 'not-compared';
  readonly target: ChangeComparison;
  readonly benchmark: ChangeComparison;
  readonly measure: ChangeMeasure;
  /** `no-proportion`: growth in percent says nothing of one of them (a base of zero, a score). */
  readonly reason: ChangeReason | 'unit-mismatch' | 'no-proportion';
  readonly caveats: readonly Caveat[];
}

/** The outcome of `compareChanges`, told apart by `outcome`. */
export type ChangesComparison = ChangesCompared | ChangesNotCompared;

/**
 * Holds a change against another: growth here against growth in the country, or of one group against that
 * of another.
 *
 * Formula: (target₂ − target₁) − (benchmark₂ − benchmark₁), or the same of the growth in percent.
 * Source of the rule: difference in differences, without any claim of cause.
 * Evidence: not tested, so changes between survey figures are not judged. Nor are changes of two
 * indicators of unequal polarity.
 * Absent cells: a change that was not made passes its reason on; so do unequal periods, unequal units (of
 * differences) and growth of what has no natural zero.
 * Limits: a fast riser may still be far below; hold the levels against each other too. Growth from a
 * small base is soon large.
 *
 * @example
 * ```ts
 * const [first, , last] = growth.points;
 * const here = compareChange(jobs, last, first);
 * const both = compareChanges(here, here, { measure: 'percentDifference' });
 * both.outcome === 'compared' && both.direction; //=> 'equal'
 * ```
 */
export function compareChanges(
  target: ChangeComparison,
  benchmark: ChangeComparison,
  { measure = 'difference' }: { readonly measure?: ChangeMeasure } = {},
): ChangesComparison {
  const codes = (change: ChangeComparison) => change.caveats.map(({ code }) => code);
  const inputs = {
    operation: 'changes',
    measure,
    caveats: joinCaveats(codes(target), codes(benchmark)),
  } as const;
  const refuse = (reason: ChangesNotCompared['reason']): ChangesComparison => ({
    ...inputs,
    outcome: 'not-compared',
    target,
    benchmark,
    reason,
  });
  if (target.outcome === 'not-compared') return refuse(target.reason);
  if (benchmark.outcome === 'not-compared') return refuse(benchmark.reason);
  if (!samePeriod(target.target, benchmark.target) || !samePeriod(target.benchmark, benchmark.benchmark)) {
    return refuse('period-mismatch');
  }
  const { indicator } = target;
  const isGrowth = measure === 'percentDifference';
  if (!isGrowth && indicator.unit.code !== benchmark.indicator.unit.code) return refuse('unit-mismatch');
  const [here, there] = [target[measure], benchmark[measure]];
  if (here === null || there === null) return refuse('no-proportion');
  const decimals = isGrowth ? 1 : indicator.decimals;
  const difference = isGrowth ? here - there : decimalDifference(here, there);
  const direction = directionOf(difference);
  const { basis, polarity } = indicator;
  const isOneSided = polarity === benchmark.indicator.polarity;
  return {
    ...inputs,
    outcome: 'compared',
    target,
    benchmark,
    difference,
    roundsConsistently: roundsConsistently(difference, here, there, decimals),
    ...verdictOf({ basis, polarity: isOneSided ? polarity : 'none' }, direction, notTested, [target.target]),
  };
}
