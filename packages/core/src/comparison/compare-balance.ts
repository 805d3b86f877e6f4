import type { Indicator } from '../definition/indicator.ts';
import type { MeasuredObservation, Observation } from '../observation/observation.ts';
import { samePeriod } from '../observation/same-period.ts';
import { caveatsOf, joinCaveats, type Caveat } from './caveat.ts';
import type { ComparisonOptions, Figure, PairReason, Verdict } from './comparison.ts';
import { notTested, outside, verdictOf } from './evidence.ts';
import { movement } from './movement.ts';
import { assertIndicator, isMeasured, numberRefusal } from './refusal.ts';

/** A balance, ready or made of two parts, held against zero. */
export interface BalanceCompared extends Verdict {
  readonly operation: 'balance';
  readonly outcome: 'compared';
  readonly indicator: Indicator;
  readonly target: MeasuredObservation;
  /** The opposing part that was taken off, or `null` for a balance that the source gives ready. */
  readonly benchmark: MeasuredObservation | null;
  /** In the indicator's unit (percentage points for shares). */
  readonly balance: number;
  /** Whether the shown balance equals the difference of the shown parts. */
  readonly roundsConsistently: boolean;
}

/** A balance that was not made, and why. */
export interface BalanceNotCompared {
  readonly operation: 'balance';
  readonly outcome: 'not-compared';
  readonly indicator: Indicator;
  readonly target: Observation;
  readonly benchmark: Observation | null;
  readonly reason: PairReason | 'region-mismatch' | 'period-mismatch' | 'unit-mismatch';
  readonly caveats: readonly Caveat[];
}

/** The outcome of `compareBalance`, told apart by `outcome`. */
export type BalanceComparison = BalanceCompared | BalanceNotCompared;

/**
 * Holds a balance against zero: a ready one (a budget, a printed change), or what is left of a share,
 * flow or amount when its opposite is taken off.
 *
 * Formula: target − `less`, or the target itself; `higher` is above zero, `lower` below it.
 * Source of the rule: plain arithmetic; zero is a benchmark without sampling error, as in
 * `compareToBenchmark`.
 * Evidence: zero outside the interval of a ready balance is significant. Two shares of one sample hang
 * together, so a balance made of them is not tested, and for a survey not judged.
 * Absent cells: not compared, with the reason; so are parts of unequal region, period or unit. The
 * opposite may be of another indicator or category.
 * Limits: it does not know whether the two parts are all there is; what belongs to neither is not in the
 * balance.
 *
 * @throws {StadspeilError} `INDICATOR_MISMATCH` when a figure is not of the indicator beside it, and
 * `NUMBER_INVALID` when one is NaN or infinite.
 *
 * @example
 * ```ts
 * const balance = compareBalance({ ...jobs, valueType: 'balance' }, almelo);
 * balance.outcome === 'compared' && balance.direction; //=> 'higher'
 * ```
 */
export function compareBalance(
  indicator: Indicator,
  target: Observation,
  { less, includeUncertain, editions }: ComparisonOptions & { readonly less?: Figure | undefined } = {},
): BalanceComparison {
  assertIndicator('compareBalance', indicator, [target]);
  if (less) assertIndicator('compareBalance', less.indicator, [less.observation]);
  const benchmark = less?.observation ?? null;
  const caveats = joinCaveats(
    caveatsOf(indicator, target),
    less ? caveatsOf(less.indicator, less.observation) : [],
    editions,
  );
  const inputs = { operation: 'balance', indicator, caveats } as const;
  const reason =
    numberRefusal(target, benchmark ?? target, includeUncertain) ??
    (less ? oppositeRefusal(indicator, target, less) : null);
  if (reason || !isMeasured(target) || (benchmark && !isMeasured(benchmark))) {
    return { ...inputs, outcome: 'not-compared', target, benchmark, reason: reason ?? 'not-a-number' };
  }
  const moved = movement(indicator, target.value, benchmark?.value ?? 0);
  const tested = !benchmark && target.interval ? outside(target.interval, 0) : notTested;
  return {
    ...inputs,
    outcome: 'compared',
    target,
    benchmark,
    balance: moved.difference,
    roundsConsistently: moved.roundsConsistently,
    ...verdictOf(indicator, moved.direction, tested, [target]),
  };
}

function oppositeRefusal(
  { unit }: Indicator,
  target: Observation,
  { indicator, observation }: Figure,
): 'region-mismatch' | 'period-mismatch' | 'unit-mismatch' | null {
  if (observation.region !== target.region) return 'region-mismatch';
  if (!samePeriod(observation, target)) return 'period-mismatch';
  return indicator.unit.code === unit.code ? null : 'unit-mismatch';
}
