import type { Indicator } from '../definition/indicator.ts';
import {
  isCertain,
  type MeasuredObservation,
  type Observation,
  type RangeObservation,
} from '../observation/observation.ts';
import { periodParts, type Period } from '../observation/period.ts';
import { roundTo } from '../statistics/round-to.ts';
import { caveatsOf, joinCaveats, type Caveat } from './caveat.ts';
import type { ComparisonOptions, Direction, Figure, PairReason, Verdict } from './comparison.ts';
import { notTested, outside, verdictOf } from './evidence.ts';
import { movement } from './movement.ts';
import { assertIndicator, isMeasured, numberRefusal } from './refusal.ts';
import { timedFigures } from './timed-figures.ts';

/** On which side of the goal a figure must lie: a floor, a ceiling, between two ends, or on it. */
export type TargetSide = 'at-least' | 'at-most' | 'within' | 'exactly';

/** When a series reaches the goal: in a period that it has, after them by a straight line, or not. */
export type Attainment =
  | { readonly outcome: 'attained'; readonly period: Period; readonly isForecast: boolean }
  | { readonly outcome: 'extrapolated'; readonly year: number }
  | { readonly outcome: 'not-within-horizon'; readonly until: Period };

/** The straight way from a figure to its goal: so much each year, and where that is in each year. */
export interface RequiredPath {
  readonly perYear: number;
  readonly years: readonly { readonly year: number; readonly value: number }[];
}

/** A figure held against a goal. */
export interface TargetCompared extends Verdict {
  readonly operation: 'target';
  readonly outcome: 'compared';
  readonly indicator: Indicator;
  readonly target: MeasuredObservation;
  /** The goal. */
  readonly benchmark: MeasuredObservation | RangeObservation;
  readonly side: TargetSide;
  readonly isAttained: boolean;
  /** Goal − figure, to the nearest end of a range; 0 inside it. For years: how many ahead (+) or behind (−). */
  readonly gap: number;
  /** Figure ÷ goal, `null` where `relative` says that it would mean nothing, and for a range. */
  readonly ratio: number | null;
  /** Whether the shown gap equals the difference of the shown figures. */
  readonly roundsConsistently: boolean;
  /** `null` where the goal is attained already, or one of the years is not known. */
  readonly requiredPath: RequiredPath | null;
  /** When the given series reaches the goal; `null` without a series. */
  readonly attainment: Attainment | null;
}

/** A figure that was not held against a goal, and why. */
export interface TargetNotCompared {
  readonly operation: 'target';
  readonly outcome: 'not-compared';
  readonly indicator: Indicator;
  readonly target: Observation;
  readonly benchmark: Observation;
  readonly reason: PairReason | 'unit-mismatch';
  /** The side that words or two ends still tell: "a few hundred" is below 3,000. */
  readonly direction: Direction | null;
  readonly caveats: readonly Caveat[];
}

/** The outcome of `compareToTarget`, told apart by `outcome`. */
export type TargetComparison = TargetCompared | TargetNotCompared;

/** What may be said of a goal beside its figure. */
export interface TargetOptions extends ComparisonOptions {
  /** Default: what the qualifier says, else `within` for a range, else the good side by polarity, else `exactly`. */
  readonly side?: TargetSide;
  /** The figures over time in which the goal may be reached. */
  readonly series?: readonly Observation[];
  /** Go on in a straight line from the first to the last figure of the series; the result says so. */
  readonly extrapolate?: boolean;
}

/** What the codes of worded figures stand for at the least and at the most. */
const wordEnds: Readonly<Record<string, readonly [low: number, high: number]>> = {
  'few-hundred': [100, 999],
};

/**
 * Holds a figure against a goal: a target, a ceiling, a floor, a range, a required level, or a planned
 * year against the actual one.
 *
 * Formula: `gap` = goal − figure; `ratio` = figure ÷ goal; the required path is gap ÷ years, the same
 * amount each year. A year that is reached before the planned one gives a gap above zero: years ahead.
 * Rule: on the goal counts as attained, on both ends of a range too. `attainment` is the first figure of
 * the series that does; nothing is extrapolated unless asked for, and then it says so. Periods may
 * differ, as goals lie ahead; the goal may be of another indicator with the same unit.
 * Source of the rule: plain arithmetic; a goal is a benchmark without sampling error, as in
 * `compareToBenchmark`.
 * Evidence: an interval around the figure is held against the goal.
 * Judgement: by polarity.
 * Absent cells: not compared, with the reason; a figure in words or of two ends still tells its side
 * where it is wholly above or below the goal.
 * Limits: the required path is a straight line, and no forecast.
 *
 * @throws {StadspeilError} `INDICATOR_MISMATCH` when a figure is not of the indicator beside it, and
 * `NUMBER_INVALID` when one is NaN or infinite.
 *
 * @example
 * ```ts
 * const goal = { ...almelo, value: 900, kind: 'target', period: period('2030') };
 * const result = compareToTarget(jobs, almelo, { indicator: jobs, observation: goal });
 * result.outcome === 'compared' && [result.isAttained, result.gap]; //=> [false, 55.1]
 * ```
 */
export function compareToTarget(
  indicator: Indicator,
  target: Observation,
  goal: Figure,
  options: TargetOptions = {},
): TargetComparison {
  const { series, extrapolate = false } = options;
  const benchmark = goal.observation;
  assertIndicator('compareToTarget', indicator, [target, ...(series ?? [])]);
  assertIndicator('compareToTarget', goal.indicator, [benchmark]);
  const caveats = joinCaveats(
    caveatsOf(indicator, target),
    caveatsOf(goal.indicator, benchmark),
    options.editions,
  );
  const inputs = { operation: 'target', indicator, caveats } as const;
  const reason = goalRefusal(indicator, target, goal, options.includeUncertain);
  const ends = endsOf(benchmark);
  if (
    reason ||
    !ends ||
    !isMeasured(target) ||
    (benchmark.state !== 'measured' && benchmark.state !== 'range')
  ) {
    const own = endsOf(target);
    const direction = reason === 'not-a-number' && own && ends ? sideOf(own, ends) : null;
    return {
      ...inputs,
      outcome: 'not-compared',
      target,
      benchmark,
      reason: reason ?? 'not-a-number',
      direction,
    };
  }
  const side = options.side ?? sideFor(indicator, benchmark);
  const [low, high] = ends;
  const nearest = nearestOf(ends, target.value);
  const { difference, direction, ratio, roundsConsistently } = movement(indicator, target.value, nearest);
  const gap = 0 - difference;
  const isMet = (value: number): boolean =>
    (side === 'at-most' || value >= low) && (side === 'at-least' || value <= high);
  const isAttained = isMet(target.value);
  const tested = gap !== 0 && target.interval ? outside(target.interval, nearest) : notTested;
  return {
    ...inputs,
    outcome: 'compared',
    target,
    benchmark,
    side,
    isAttained,
    gap,
    ratio: isMeasured(benchmark) ? ratio : null,
    roundsConsistently,
    requiredPath: isAttained ? null : pathOf(target, benchmark.period, gap, indicator.decimals),
    attainment: series ? attainmentOf(timedFigures(series), isMet, extrapolate ? ends : null) : null,
    ...verdictOf(indicator, direction, tested, [target]),
  };
}

function goalRefusal(
  { unit }: Indicator,
  target: Observation,
  { indicator, observation }: Figure,
  includeUncertain: boolean | undefined,
): TargetNotCompared['reason'] | null {
  // Two ends are a goal, though they are no number.
  const isRange = observation.state === 'range';
  const reason = numberRefusal(target, isRange ? target : observation, includeUncertain);
  if (reason) return reason;
  if (isRange && !includeUncertain && !isCertain(observation)) return 'uncertain';
  return indicator.unit.code === unit.code ? null : 'unit-mismatch';
}

/** The least and the most that a cell says, or `null` when it says neither. */
function endsOf(observation: Observation): readonly [low: number, high: number] | null {
  switch (observation.state) {
    case 'measured':
      return [observation.value, observation.value];
    case 'range':
      return [observation.low, observation.high];
    case 'words':
      return wordEnds[observation.words] ?? null;
    default:
      return null;
  }
}

/** The number between two ends that lies nearest to a figure. */
function nearestOf([low, high]: readonly [low: number, high: number], value: number): number {
  return Math.min(Math.max(value, low), high);
}

function sideOf(own: readonly [number, number], goal: readonly [number, number]): Direction | null {
  return own[1] < goal[0] ? 'lower' : own[0] > goal[1] ? 'higher' : null;
}

function sideFor({ polarity }: Indicator, goal: MeasuredObservation | RangeObservation): TargetSide {
  if (goal.state === 'range') return 'within';
  if (goal.qualifier === 'at-least') return 'at-least';
  if (goal.qualifier === 'at-most' || goal.qualifier === 'up-to') return 'at-most';
  if (polarity === 'none') return 'exactly';
  return polarity === 'higher-is-better' ? 'at-least' : 'at-most';
}

function pathOf(
  { period, value }: MeasuredObservation,
  horizon: Period,
  gap: number,
  decimals: number,
): RequiredPath | null {
  const [from, to] = [yearOf(period), yearOf(horizon)];
  if (from === null || to === null || to <= from) return null;
  const perYear = gap / (to - from);
  const years = Array.from({ length: to - from }, (_, i) => ({
    year: from + i + 1,
    value: roundTo(value + gap * ((i + 1) / (to - from)), decimals),
  }));
  return { perYear, years };
}

function yearOf(period: Period): number | null {
  const parts = periodParts(period);
  return parts.kind === 'year' ? parts.year : null;
}

function attainmentOf(
  figures: readonly MeasuredObservation[],
  isMet: (value: number) => boolean,
  ends: readonly [low: number, high: number] | null,
): Attainment | null {
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last) return null;
  const reached = figures.find(({ value }) => isMet(value));
  if (reached) {
    return { outcome: 'attained', period: reached.period, isForecast: reached.kind !== 'observed' };
  }
  const [start, end] = [yearOf(first.period), yearOf(last.period)];
  const slope =
    start !== null && end !== null && end > start ? (last.value - first.value) / (end - start) : 0;
  const years = ends ? Math.ceil(roundTo((nearestOf(ends, last.value) - last.value) / slope, 9)) : 0;
  return end !== null && years > 0 && Number.isFinite(years)
    ? { outcome: 'extrapolated', year: end + years }
    : { outcome: 'not-within-horizon', until: last.period };
}
