import type { MeasuredObservation, Observation } from '../observation/observation.ts';
import { sameCategories } from '../observation/same-categories.ts';
import { samePeriod } from '../observation/same-period.ts';
import { caveatsOf, joinCaveats, type Caveat } from './caveat.ts';
import type { ComparisonOptions, Figure, PairReason } from './comparison.ts';
import { assertIndicator, isMeasured, numberRefusal } from './refusal.ts';

/** The base that a change and its percentage imply together. */
export interface ImpliedBaseFound {
  readonly outcome: 'implied';
  readonly change: MeasuredObservation;
  readonly percent: MeasuredObservation;
  /** Change ÷ percentage × 100, in the unit of the change. Derived: nobody printed it. */
  readonly base: number;
  /** The ends between which the base lies, as the percentage is rounded. */
  readonly low: number;
  readonly high: number;
  /** Whether a base that is known lies between them; `null` where none was handed in. */
  readonly isConsistent: boolean | null;
  readonly caveats: readonly Caveat[];
}

/** A change and a percentage that imply no base, and why. */
export interface ImpliedBaseRefused {
  readonly outcome: 'not-implied';
  readonly change: Observation;
  readonly percent: Observation;
  /** `signs-differ`: one rises and the other falls. `no-proportion`: one of them is or may be zero. */
  readonly reason:
    | PairReason
    | 'region-mismatch'
    | 'period-mismatch'
    | 'category-mismatch'
    | 'unit-mismatch'
    | 'signs-differ'
    | 'no-proportion';
  readonly caveats: readonly Caveat[];
}

/** The outcome of `impliedBase`, told apart by `outcome`. */
export type ImpliedBase = ImpliedBaseFound | ImpliedBaseRefused;

/** What may be said beside a change and its percentage. */
export interface ImpliedBaseOptions extends ComparisonOptions {
  /** The base where it is known, in the unit of the change, to be checked. */
  readonly base?: number;
}

/**
 * Checks a change that is printed twice, as a number and in percent of its base: the base that the two
 * imply, with the ends that rounding leaves, and whether a known base lies between them.
 *
 * Formula: base = change ÷ percent × 100; the ends with half a unit in the last place of the percentage
 * more and less. The change is taken as it is printed.
 * Source of the rule: plain arithmetic with what rounding leaves open.
 * Absent cells: no base, with the reason; nor for another region, period or category, a percentage in
 * another unit than `%`, unequal signs, no change, or a percentage that its rounding does not hold apart
 * from zero.
 * Limits: a small percentage leaves the ends far apart, so that nearly every base fits.
 *
 * @throws {StadspeilError} `INDICATOR_MISMATCH` when a figure is not of the indicator beside it.
 *
 * @example
 * ```ts
 * const percent = { ...jobs, unit: { ...jobs.unit, code: '%' }, decimals: 0 };
 * const implied = impliedBase(
 *   { indicator: jobs, observation: { ...almelo, value: 50 } },
 *   { indicator: percent, observation: { ...almelo, value: 5 } },
 * );
 * implied.outcome === 'implied' && implied.base; //=> 1000
 * ```
 */
export function impliedBase(
  change: Figure,
  percent: Figure,
  { base, includeUncertain, editions }: ImpliedBaseOptions = {},
): ImpliedBase {
  const [whole, part] = [change.observation, percent.observation];
  assertIndicator('impliedBase', change.indicator, [whole]);
  assertIndicator('impliedBase', percent.indicator, [part]);
  const caveats = joinCaveats(
    caveatsOf(change.indicator, whole),
    caveatsOf(percent.indicator, part),
    editions,
  );
  const refuse = (reason: ImpliedBaseRefused['reason']): ImpliedBase => ({
    outcome: 'not-implied',
    change: whole,
    percent: part,
    reason,
    caveats,
  });
  const reason = numberRefusal(whole, part, includeUncertain) ?? mismatchOf(whole, part);
  if (reason || !isMeasured(whole) || !isMeasured(part)) return refuse(reason ?? 'not-a-number');
  if (percent.indicator.unit.code !== '%') return refuse('unit-mismatch');
  const half = 0.5 / 10 ** percent.indicator.decimals;
  const share = Math.abs(part.value);
  if (share <= half || whole.value === 0) return refuse('no-proportion');
  if (whole.value * part.value < 0) return refuse('signs-differ');
  const size = Math.abs(whole.value) * 100;
  const [low, high] = [size / (share + half), size / (share - half)];
  if (!Number.isFinite(high)) return refuse('no-proportion');
  return {
    outcome: 'implied',
    change: whole,
    percent: part,
    base: size / share,
    low,
    high,
    isConsistent: base === undefined ? null : base >= low && base <= high,
    caveats,
  };
}

function mismatchOf(
  a: Observation,
  b: Observation,
): 'region-mismatch' | 'period-mismatch' | 'category-mismatch' | null {
  if (a.region !== b.region) return 'region-mismatch';
  if (!samePeriod(a, b)) return 'period-mismatch';
  return sameCategories(a, b) ? null : 'category-mismatch';
}
