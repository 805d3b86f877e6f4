import type { Indicator } from '../definition/indicator.ts';
import { missingObservation } from '../observation/missing-observation.ts';
import type { Observation } from '../observation/observation.ts';
import { periodKey, periodStart, type Period } from '../observation/period.ts';
import type { RegionCode } from '../observation/region-code.ts';
import type { Region } from '../observation/region.ts';
import { toSeries } from '../series/to-series.ts';
import type { Caveat } from './caveat.ts';
import { compareBalance, type BalanceComparison } from './compare-balance.ts';
import { compareChange } from './compare-change.ts';
import { compareChanges, type ChangeMeasure, type ChangesComparison } from './compare-changes.ts';
import { compareParts, type PartsComparison } from './compare-parts.ts';
import { compareRank, type RankComparison } from './compare-rank.ts';
import { compareToBenchmark } from './compare-to-benchmark.ts';
import { compareToTarget, type TargetComparison } from './compare-to-target.ts';
import { compareTrend, type TrendComparison } from './compare-trend.ts';
import type { BenchmarkComparison, ChangeComparison, ComparisonOptions, Figure } from './comparison.ts';
import type { Reference, ReferenceReason } from './reference.ts';
import { sameCategories } from './refusal.ts';
import { resolveReference } from './resolve-reference.ts';

/** The operations, each with a function of its own. */
export type ComparisonOperation =
  'difference' | 'rank' | 'change' | 'changes' | 'balance' | 'parts' | 'target' | 'trend';

/** A comparison as data: which figure, which operation, against what. */
export interface ComparisonRequest {
  readonly operation: ComparisonOperation;
  readonly indicator: Indicator;
  readonly region: RegionCode;
  readonly reference: Reference;
  /** Default: the latest period of the region that is known, else the unknown one. */
  readonly period?: Period;
  /** The earlier period of `changes`. */
  readonly since?: Period;
  /** What of two changes is held together. Default: `difference`. */
  readonly measure?: ChangeMeasure;
  /** The base of the index numbers of a trend. */
  readonly base?: Period;
  readonly dimensions?: Readonly<Record<string, string>>;
}

/** A request whose reference gave no figures. */
export interface RequestNotCompared {
  readonly operation: ComparisonOperation;
  readonly outcome: 'not-compared';
  readonly request: ComparisonRequest;
  readonly reason: ReferenceReason;
  readonly caveats: readonly Caveat[];
}

/** Every result of a comparison, told apart by `operation` and `outcome`. */
export type Comparison =
  | BenchmarkComparison
  | RankComparison
  | ChangeComparison
  | ChangesComparison
  | BalanceComparison
  | PartsComparison
  | TargetComparison
  | TrendComparison;

/** What a request needs beside figures. */
export interface ComparisonContext extends ComparisonOptions {
  readonly regions: readonly Region[];
  /** The definitions of other indicators that a reference names. */
  readonly indicators?: readonly Indicator[];
}

/**
 * Makes a comparison that is held as data, by the function of its operation.
 *
 * Shape: one result, but for a difference (or difference of changes) against several regions: then one
 * for each. The observations may be of any indicator, region and period.
 * Absent cells: a cell without a row is absent because `missing`, and its comparison says so; a
 * reference that gives no figures, or does not fit the operation, gives one result with the reason.
 *
 * @throws {StadspeilError} what the function of the operation throws.
 *
 * @example
 * ```ts
 * const request = {
 *   operation: 'difference',
 *   indicator: jobs,
 *   region: almelo.region,
 *   reference: { kind: 'size-class' },
 * };
 * compare(request, observations, { regions }).map((each) => each.outcome); //=> ['compared']
 * ```
 */
export function compare(
  request: ComparisonRequest,
  observations: readonly Observation[],
  { regions, indicators = [], ...options }: ComparisonContext,
): readonly (Comparison | RequestNotCompared)[] {
  const { operation, indicator, region, reference, since, dimensions } = request;
  const mine = observations.filter((each) => each.indicator === indicator.id);
  const ofGroup = mine.filter((each) => sameCategories(each, { ...(dimensions && { dimensions }) }));
  const own = ofGroup.filter((each) => each.region === region);
  const period = request.period ?? latestOf(own);
  const refuse = (reason: ReferenceReason): readonly RequestNotCompared[] => [
    { operation, outcome: 'not-compared', request, reason, caveats: [] },
  ];
  if (!fits[operation].includes(reference.kind)) {
    return refuse(reference.kind === 'unspecified' ? 'reference-unspecified' : 'reference-unfit');
  }
  if (operation === 'trend') {
    const selection = { region, ...(dimensions && { dimensions }) };
    const { base } = request;
    return [compareTrend(toSeries(indicator, ofGroup, selection), { ...options, ...(base && { base }) })];
  }
  if (!period) return refuse('no-figures');
  const cell = (code: RegionCode, at: Period): Observation =>
    ofGroup.find((each) => each.region === code && periodKey(each.period) === periodKey(at)) ??
    missingObservation({ indicator: indicator.id, region: code, period: at, dimensions });
  const target = cell(region, period);
  const at = (given: readonly Observation[]) =>
    given.filter((each) => periodKey(each.period) === periodKey(period));
  const otherId = 'indicator' in reference ? (reference.indicator ?? indicator.id) : indicator.id;
  const other = [indicator, ...indicators].find(({ id }) => id === otherId);
  if (!other) return refuse('no-figures');
  const heap = {
    difference: () => at(ofGroup),
    changes: () => at(ofGroup),
    rank: () => at(reference.kind === 'categories' ? mine : ofGroup),
    change: () => ofGroup,
    target: () => observations.filter((each) => each.indicator === other.id),
    balance: () => at(oppositesIn(observations, other, reference)),
    parts: () => at(observations.filter((each) => each.indicator === other.id)),
  }[operation]();
  const found = resolveReference(reference, region, regions, heap);
  if (found.outcome === 'unresolved') return refuse(found.reason);
  const [first] = found.observations;
  const figure: Figure | null = first ? { indicator: other, observation: first } : null;
  switch (operation) {
    case 'difference':
      return found.observations.map((each) => compareToBenchmark(indicator, target, each, options));
    case 'change':
      return [compareChange(indicator, target, first ?? target, options)];
    case 'changes': {
      if (!since) return refuse('no-figures');
      const change = (code: RegionCode) =>
        compareChange(indicator, cell(code, period), cell(code, since), options);
      const { measure = 'difference' } = request;
      return found.observations.map((each) =>
        compareChanges(change(region), change(each.region), { measure }),
      );
    }
    case 'rank': {
      const acrossCategories = reference.kind === 'categories';
      return [compareRank(indicator, target, found.observations, { ...options, acrossCategories })];
    }
    case 'balance':
      return [compareBalance(indicator, target, { ...options, ...(figure && { less: figure }) })];
    case 'target':
      return figure
        ? [compareToTarget(indicator, target, figure, { ...options, series: own })]
        : refuse('no-figures');
    case 'parts':
      return other === indicator
        ? [compareParts(indicator, found.observations, options)]
        : [compareParts(indicator, [target], { ...options, ...(figure && { total: figure }) })];
  }
}

/** Which references an operation can take. */
const among = ['country', 'province', 'region', 'city', 'size-class', 'regions', 'siblings'] as const;
const fits: Readonly<Record<ComparisonOperation, readonly Reference['kind'][]>> = {
  difference: ['expected', 'country', 'province', 'region', 'city', 'size-class', 'regions', 'siblings'],
  rank: ['regions', 'siblings', 'categories'],
  change: ['period'],
  changes: among,
  balance: ['zero', 'opposite'],
  parts: ['whole'],
  target: ['target'],
  trend: ['past'],
};

function oppositesIn(
  observations: readonly Observation[],
  { id }: Indicator,
  reference: Reference,
): readonly Observation[] {
  const { dimensions } = reference.kind === 'opposite' ? reference : {};
  return observations.filter(
    (each) => each.indicator === id && sameCategories(each, { ...(dimensions && { dimensions }) }),
  );
}

function latestOf(figures: readonly Observation[]): Period | undefined {
  const seen = figures.filter(({ state }) => state !== 'absent');
  const known = seen.filter(({ period }) => periodStart(period) !== Infinity);
  return (known.length > 0 ? known : seen.length > 0 ? seen : figures)
    .toSorted((a, b) => periodStart(a.period) - periodStart(b.period) || 0)
    .at(-1)?.period;
}
