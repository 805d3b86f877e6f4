import type { Indicator } from '../definition/indicator.ts';
import { isCertain, type MeasuredObservation, type Observation } from '../observation/observation.ts';
import { sameCategories } from '../observation/same-categories.ts';
import { samePeriod } from '../observation/same-period.ts';
import { roundTo } from '../statistics/round-to.ts';
import { caveatsOf, joinCaveats, type Caveat } from './caveat.ts';
import type { ComparisonOptions, NotComparedReason, Verdict } from './comparison.ts';
import { notTested, verdictOf } from './evidence.ts';
import { directionOf } from './movement.ts';
import { assertIndicator, isMeasured, numberRefusal } from './refusal.ts';

/** The place of one region among others. */
export interface RankCompared extends Verdict {
  readonly operation: 'rank';
  readonly outcome: 'compared';
  readonly indicator: Indicator;
  readonly target: MeasuredObservation;
  /** The others that have a figure. */
  readonly peers: readonly MeasuredObservation[];
  /** The others that have none, so that the rank is one among those that have. */
  readonly unranked: readonly Observation[];
  /** 1 is the highest figure; equal figures share the best place. */
  readonly rank: number;
  /** How many are ranked, the target with them. */
  readonly of: number;
  /** How many of the others have the same figure. */
  readonly tied: number;
  /** Whether no other figure is higher, or none lower; `null` between them, and where all are equal. */
  readonly extreme: 'highest' | 'lowest' | null;
  /** Whether the shown figures are in the same order as the figures. */
  readonly roundsConsistently: boolean;
}

/** A figure that was not ranked, and why. */
export interface RankNotCompared {
  readonly operation: 'rank';
  readonly outcome: 'not-compared';
  readonly indicator: Indicator;
  readonly target: Observation;
  readonly peers: readonly Observation[];
  readonly reason: NotComparedReason;
  readonly caveats: readonly Caveat[];
}

/** The outcome of `compareRank`, told apart by `outcome`. */
export type RankComparison = RankCompared | RankNotCompared;

/**
 * Ranks a figure among others of the same indicator and period: regions of a province, areas of a city,
 * groups of a population (where the categories differ, ask for it).
 *
 * Formula: `rank` = 1 + the number of higher figures, so that equal figures share the best place.
 * Source of the rule: standard competition ranking ("1224").
 * Direction: against the median of the others.
 * Evidence: a rank is never tested, so figures from a survey are ranked without judgement.
 * Absent cells: peers without a number are `unranked` and leave the rank one among the others; a target
 * without one, no peer with one, or peers of another period: not compared, with the reason. The target
 * among its own peers is left out.
 * Limits: a rank hides how far figures lie apart, and places next to each other may be a toss-up.
 *
 * @throws {StadspeilError} `INDICATOR_MISMATCH` when a figure is of another indicator.
 *
 * @example
 * ```ts
 * const place = compareRank(jobs, almelo, observations);
 * place.outcome === 'compared' && [place.rank, place.of, place.extreme]; //=> [1, 2, 'highest']
 * ```
 */
export function compareRank(
  indicator: Indicator,
  target: Observation,
  peers: readonly Observation[],
  {
    includeUncertain,
    acrossCategories,
    editions,
  }: ComparisonOptions & { readonly acrossCategories?: boolean } = {},
): RankComparison {
  assertIndicator('compareRank', indicator, [target, ...peers]);
  const others = peers.filter(
    (each) => each.region !== target.region || (acrossCategories && !sameCategories(each, target)),
  );
  const isRanked = (each: Observation): each is MeasuredObservation =>
    isMeasured(each) && (!!includeUncertain || isCertain(each));
  const ranked = others.filter(isRanked);
  const caveats = joinCaveats(
    caveatsOf(indicator, target),
    ranked.flatMap((each) => caveatsOf(indicator, each)),
    editions,
  );
  const [first] = ranked;
  const reason =
    numberRefusal(target, first ?? target, includeUncertain) ??
    (!first
      ? 'absent-benchmark'
      : !others.every((each) => samePeriod(each, target))
        ? 'period-mismatch'
        : !acrossCategories && !others.every((each) => sameCategories(each, target))
          ? 'category-mismatch'
          : null);
  const inputs = { operation: 'rank', indicator, caveats } as const;
  if (reason || !isMeasured(target)) {
    return { ...inputs, outcome: 'not-compared', target, peers: others, reason: reason ?? 'not-a-number' };
  }
  const higher = ranked.filter(({ value }) => value > target.value).length;
  const lower = ranked.filter(({ value }) => value < target.value).length;
  const shown = roundTo(target.value, indicator.decimals);
  return {
    ...inputs,
    outcome: 'compared',
    target,
    peers: ranked,
    unranked: others.filter((each) => !isRanked(each)),
    rank: 1 + higher,
    of: 1 + ranked.length,
    tied: ranked.length - higher - lower,
    extreme: higher === lower ? null : higher === 0 ? 'highest' : lower === 0 ? 'lowest' : null,
    roundsConsistently: !ranked.some(
      ({ value }) => value !== target.value && roundTo(value, indicator.decimals) === shown,
    ),
    // More of the others above than below puts the target below their median, and the reverse.
    ...verdictOf(indicator, directionOf(lower - higher), notTested, [target]),
  };
}
