import type { Indicator } from '../definition/indicator.ts';
import type { MeasuredObservation, Observation } from '../observation/observation.ts';
import { sameCategories } from '../observation/same-categories.ts';
import { samePeriod } from '../observation/same-period.ts';
import { decimalDifference } from '../statistics/decimal-difference.ts';
import { decimalSum } from '../statistics/decimal-sum.ts';
import { roundTo } from '../statistics/round-to.ts';
import { caveatsOf, joinCaveats, type Caveat } from './caveat.ts';
import type { ComparisonOptions, Figure, PairReason, Verdict } from './comparison.ts';
import { notTested } from './evidence.ts';
import { largestRemainder } from './largest-remainder.ts';
import { directionOf } from './movement.ts';
import { assertIndicator, numberRefusal } from './refusal.ts';

/** One part of a whole. */
export interface Part {
  readonly observation: MeasuredObservation;
  /** In percent of the whole; `null` where that says nothing: a negative part, or nothing to share. */
  readonly share: number | null;
  /** The share as it is shown; together the shown shares make the shown whole. */
  readonly shownShare: number | null;
  /** 1 is the largest part; equal parts share the best place. */
  readonly rank: number;
  /** What it did to the change of the whole, where earlier parts were given. */
  readonly contribution: Contribution | null;
}

/** What one part did to the change of the whole since the earlier parts. */
export interface Contribution {
  readonly before: MeasuredObservation;
  /** Part − earlier part, in the indicator's unit. The contributions add up to the change of the sum. */
  readonly difference: number;
  /** Percentage points of the growth of the earlier sum; `null` where that sum is not above zero. */
  readonly growthPoints: number | null;
}

/** Parts held against their whole. */
export interface PartsCompared extends Verdict {
  readonly operation: 'parts';
  readonly outcome: 'compared';
  readonly indicator: Indicator;
  /** In the order in which they were given. */
  readonly parts: readonly Part[];
  /** The whole as the source gives it, or `null` when the whole is the sum of the parts. */
  readonly total: MeasuredObservation | null;
  readonly sum: number;
  /** What the shares are shares of: the total, 100 for shares, or the sum. */
  readonly whole: number;
  /** Whole − sum: the other parts, or what rounding leaves. */
  readonly rest: number;
  /** Whether the parts are several answers to one question, which need not make 100. */
  readonly isMultiResponse: boolean;
  /** Decimals of the shown shares. */
  readonly shareDecimals: number;
  /** Largest share − smallest share, in percentage points, where all have one. */
  readonly spread: number | null;
  /** Whether plainly rounded shares add up as well as the shown ones. */
  readonly roundsConsistently: boolean;
}

/** Parts that were not compared, and why; `absent-benchmark` is a total or an earlier part. */
export interface PartsNotCompared {
  readonly operation: 'parts';
  readonly outcome: 'not-compared';
  readonly indicator: Indicator;
  readonly parts: readonly Observation[];
  readonly total: Observation | null;
  readonly reason: PairReason | 'period-mismatch' | 'unit-mismatch';
  readonly caveats: readonly Caveat[];
}

/** The outcome of `compareParts`, told apart by `outcome`. */
export type PartsComparison = PartsCompared | PartsNotCompared;

/** What may be said of parts beside their figures. */
export interface PartsOptions extends ComparisonOptions {
  /** The whole, of this or another indicator. Default: 100 for shares, else the sum of the parts. */
  readonly total?: Figure | undefined;
  /** The same parts in an earlier period, for their contributions to the change. */
  readonly before?: readonly Observation[] | undefined;
  /** Several answers to one question: each share stands alone, and they need not make 100. */
  readonly isMultiResponse?: boolean;
  /** The source itself puts unequal periods together, such as `2018/2020` out of `../2020`. */
  readonly acrossPeriods?: boolean;
  /** Decimals of the shown shares. Default 0. */
  readonly shareDecimals?: number;
}

/**
 * Holds parts against their whole: shares, the largest ones, whether they add up, and what each did to a
 * change.
 *
 * Formula: share = part ÷ whole × 100; shown shares by largest remainder; contribution in percentage
 * points = (part − earlier part) ÷ earlier sum × 100.
 * Source of the rule: the Hare quota with largest remainders for shown shares; contributions to growth as
 * in national accounts.
 * Direction: the sum against the whole, `equal` within the rounding of the figures (half a unit in the
 * last place for each part and for the total), so it says whether parts are missing or too many.
 * Evidence: not tested.
 * Judgement: none; a share of a whole is no better or worse.
 * Absent cells: one part without a number, and nothing is compared; nor are unequal periods or units.
 * Limits: parts that overlap, as several answers to one question, do not add up and must be announced by
 * `isMultiResponse`.
 *
 * @throws {StadspeilError} `INDICATOR_MISMATCH` when a figure is not of the indicator beside it, and
 * `NUMBER_INVALID` when one is NaN or infinite.
 *
 * @example
 * ```ts
 * const half = { ...almelo, value: 100 };
 * const fund = compareParts(jobs, [half], { total: { indicator: jobs, observation: { ...almelo, value: 200 } } });
 * fund.outcome === 'compared' && [fund.parts[0].share, fund.rest]; //=> [50, 100]
 * ```
 */
export function compareParts(
  indicator: Indicator,
  parts: readonly Observation[],
  options: PartsOptions = {},
): PartsComparison {
  const { total, before, isMultiResponse = false, shareDecimals = 0 } = options;
  assertIndicator('compareParts', indicator, [...parts, ...(before ?? [])]);
  if (total) assertIndicator('compareParts', total.indicator, [total.observation]);
  const earlier = before && parts.map((part) => before.find((each) => isSamePart(part, each)) ?? null);
  const against = [...(earlier ?? []), ...(total ? [total.observation] : [])];
  const caveats = joinCaveats(
    parts.flatMap((each) => caveatsOf(indicator, each)),
    against.flatMap((each) => (each ? caveatsOf(indicator, each) : [])),
    options.editions,
  );
  const inputs = { operation: 'parts', indicator, caveats } as const;
  const observed = total?.observation ?? null;
  const reason = refusalOf(indicator, parts, against, options);
  if (reason) return { ...inputs, outcome: 'not-compared', parts, total: observed, reason };
  // What was not refused is measured.
  const figures = parts as readonly MeasuredObservation[];
  const sources = (earlier ?? []) as readonly MeasuredObservation[];
  const printed = observed as MeasuredObservation | null;
  const sum = decimalSum(figures.map(({ value }) => value));
  const whole = printed?.value ?? (indicator.valueType === 'share' ? 100 : sum);
  const rest = decimalDifference(whole, sum);
  const tolerance = ((figures.length + (printed ? 1 : 0)) * 0.5) / 10 ** indicator.decimals;
  const isWhole = Math.abs(rest) <= tolerance * (1 + 1e-9);
  const shares = sharesOf(figures, isWhole && !isMultiResponse ? sum : whole);
  const shownWhole = isWhole ? 100 : roundTo((sum / whole) * 100, shareDecimals);
  const rounded = shares?.map((share) => roundTo(share, shareDecimals));
  const shown = shares && (isMultiResponse ? rounded : largestRemainder(shares, shownWhole, shareDecimals));
  const sumBefore = decimalSum(sources.map(({ value }) => value));
  return {
    ...inputs,
    outcome: 'compared',
    parts: figures.map((observation, i) => ({
      observation,
      share: shares?.[i] ?? null,
      shownShare: shown?.[i] ?? null,
      rank: 1 + figures.filter(({ value }) => value > observation.value).length,
      contribution: contributionOf(observation, sources[i], sumBefore),
    })),
    total: printed,
    sum,
    whole,
    rest,
    isMultiResponse,
    shareDecimals,
    spread: shares ? roundTo(Math.max(...shares) - Math.min(...shares), 9) : null,
    roundsConsistently: rounded?.every((share, i) => share === shown?.[i]) ?? true,
    direction: isWhole ? 'equal' : directionOf(-rest),
    judgement: 'none',
    ...notTested,
  };
}

function refusalOf(
  { unit }: Indicator,
  parts: readonly Observation[],
  against: readonly (Observation | null)[],
  { total, acrossPeriods, includeUncertain }: PartsOptions,
): PartsNotCompared['reason'] | null {
  const [first] = parts;
  for (const part of parts) {
    const reason = numberRefusal(part, part, includeUncertain);
    if (reason) return reason;
    if (!acrossPeriods && !samePeriod(part, first ?? part)) {
      return 'period-mismatch';
    }
  }
  for (const each of against) {
    const reason = each && first ? numberRefusal(first, each, includeUncertain) : 'absent-benchmark';
    if (reason) return reason;
  }
  if (!first) return 'absent-target';
  if (!total) return null;
  if (total.indicator.unit.code !== unit.code) return 'unit-mismatch';
  return acrossPeriods || samePeriod(total.observation, first) ? null : 'period-mismatch';
}

function isSamePart(a: Observation, b: Observation): boolean {
  return a.region === b.region && a.run === b.run && sameCategories(a, b);
}

function sharesOf(figures: readonly MeasuredObservation[], whole: number): readonly number[] | null {
  const shares = figures.map(({ value }) => (value / whole) * 100);
  const isShared = whole > 0 && figures.every(({ value }) => value >= 0) && shares.every(Number.isFinite);
  return isShared ? shares : null;
}

function contributionOf(
  after: MeasuredObservation,
  before: MeasuredObservation | undefined,
  sumBefore: number,
): Contribution | null {
  if (!before) return null;
  const difference = decimalDifference(after.value, before.value);
  const growthPoints = (difference / sumBefore) * 100 + 0;
  return {
    before,
    difference,
    growthPoints: sumBefore > 0 && Number.isFinite(growthPoints) ? growthPoints : null,
  };
}
