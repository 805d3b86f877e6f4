import type { Indicator } from '../definition/indicator.ts';
import { missingObservation } from '../observation/missing-observation.ts';
import { isOfKind, type Observation } from '../observation/observation.ts';
import type { Period } from '../observation/period.ts';
import type { RegionCode } from '../observation/region-code.ts';
import type { Region } from '../observation/region.ts';
import { sameCategories } from '../observation/same-categories.ts';
import { samePeriod } from '../observation/same-period.ts';
import { toSeries } from '../series/to-series.ts';
import { assertOneOf } from '../statistics/assert-one-of.ts';
import type { Caveat } from './caveat.ts';
import { compareBalance, type BalanceComparison } from './compare-balance.ts';
import { compareChange } from './compare-change.ts';
import { compareChanges, type ChangeMeasure, type ChangesComparison } from './compare-changes.ts';
import { compareParts, type PartsComparison } from './compare-parts.ts';
import { compareRank, type RankComparison } from './compare-rank.ts';
import { compareToBenchmark } from './compare-to-benchmark.ts';
import { compareToTarget, type TargetComparison } from './compare-to-target.ts';
import { compareTrend, type TrendComparison, type TrendOptions } from './compare-trend.ts';
import type { BenchmarkComparison, ChangeComparison, ComparisonOptions, Figure } from './comparison.ts';
import { latestPeriod } from './latest-period.ts';
import { referenceRegions } from './reference-regions.ts';
import type { Reference, ReferenceReason } from './reference.ts';
import { resolveReference } from './resolve-reference.ts';
import { isWithinSpan } from './within-span.ts';

/** The operations, each with a function of its own. */
export type ComparisonOperation =
  'difference' | 'rank' | 'change' | 'changes' | 'balance' | 'parts' | 'target' | 'trend';

/** A comparison as data: which figure, which operation, against what. */
export interface ComparisonRequest {
  readonly operation: ComparisonOperation;
  readonly indicator: Indicator;
  readonly region: RegionCode;
  readonly reference: Reference;
  /**
   * Default: the latest period of the region that is known, else the unknown one, goals and plans left
   * out; of its forecasts where it is held against `now`. A span limits the series of a trend.
   */
  readonly period?: Period;
  /** The earlier period of `changes`, and of what each of the parts did to a change. */
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

/** What a request needs beside figures; `test`, `method` and `level` are those of `compareTrend`. */
export interface ComparisonContext
  extends ComparisonOptions, Pick<TrendOptions, 'test' | 'method' | 'level'> {
  readonly regions: readonly Region[];
  /** The definitions of other indicators that a reference names. */
  readonly indicators?: readonly Indicator[];
}

/**
 * Makes a comparison that is held as data, by the function of its operation.
 *
 * Rule: `resolveReference` finds the figures of the reference, and the operation says which function
 * takes them.
 * Source of the rule: that of the function of the operation.
 * Shape: one result, but for a difference (or difference of changes) against several regions or groups:
 * then one for each. The observations may be of any indicator, region and period.
 * Evidence: that of the function of the operation.
 * Absent cells: a cell without a row is absent because `missing`, and its comparison says so, also that
 * of a peer; a reference that gives no figures at all, or does not fit the operation, gives one result
 * with the reason.
 * Limits: a bundle carries all operations. Every call goes through all observations that it gets;
 * `compareAll` goes through them once for many requests.
 *
 * @throws {StadspeilError} `ARGUMENT_INVALID` for an operation that there is none of, and what the function
 * of the operation throws.
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
  const { operation, indicator, region, reference, since } = request;
  assertOneOf('compare', 'operation', operation, Object.keys(fits));
  const asked = { ...options, ...request };
  const mine = observations.filter((each) => each.indicator === indicator.id);
  const own = mine.filter((each) => each.region === region && sameCategories(each, request));
  const facts = withoutGoals(own);
  const period =
    request.period ??
    latestPeriod(reference.kind === 'now' ? own.filter((each) => isOfKind(each, 'forecast')) : facts);
  const refuse = (reason: ReferenceReason): readonly RequestNotCompared[] => [
    { operation, outcome: 'not-compared', request, reason, caveats: [] },
  ];
  if (!fits[operation].includes(reference.kind)) {
    return refuse(reference.kind === 'unspecified' ? 'reference-unspecified' : 'reference-unfit');
  }
  if (operation === 'trend') {
    const taken =
      period && /[/>]/.test(period) ? facts.filter((each) => isWithinSpan(each.period, period)) : facts;
    return [compareTrend(toSeries(indicator, taken, asked), asked)];
  }
  const otherId = ('indicator' in reference && reference.indicator) || indicator.id;
  const other = [indicator, ...indicators].find(({ id }) => id === otherId);
  if (!period || !other) return refuse('no-figures');
  const cell = (of: Pick<Observation, 'region' | 'dimensions'>, at: Period): Observation => {
    const key = { ...of, indicator: indicator.id, period: at };
    const found = mine.find(
      (each) => each.region === key.region && samePeriod(each, key) && sameCategories(each, key),
    );
    return found ?? missingObservation(key);
  };
  const target = cell(request, period);
  const acrossCategories = reference.kind === 'categories';
  const isMeant = (each: Observation): boolean => {
    if (acrossCategories) return isOtherCategory(each, target);
    if (operation === 'parts' || (operation === 'target' && other !== indicator)) return true;
    return sameCategories(each, reference.kind === 'opposite' ? reference : request);
  };
  const isTimed = operation !== 'change' && operation !== 'target';
  const resolved = resolveReference(
    reference,
    region,
    regions,
    observations.filter(
      (each) => each.indicator === other.id && (!isTimed || samePeriod(each, target)) && isMeant(each),
    ),
  );
  if (resolved.outcome === 'unresolved') return refuse(resolved.reason);
  // A peer that is named or meant is a peer, also where nobody handed in a row of it.
  const meant =
    reference.kind === 'regions' || reference.kind === 'siblings'
      ? referenceRegions(reference, region, regions)
      : 'as-found';
  const rows = new Map(resolved.observations.map((each) => [each.region, each]));
  const found =
    typeof meant === 'string'
      ? resolved.observations
      : meant.map((code) => rows.get(code) ?? missingObservation({ ...target, region: code }));
  const figures = found.map((observation): Figure => ({ indicator: other, observation }));
  const [figure] = figures;
  switch (operation) {
    case 'difference':
      return found.map((each) =>
        compareToBenchmark(indicator, target, each, { ...options, acrossCategories }),
      );
    case 'change':
      return [compareChange(indicator, target, figure?.observation ?? target, options)];
    case 'changes': {
      if (!since) return refuse('no-figures');
      const change = (of: Observation) =>
        compareChange(indicator, cell(of, period), cell(of, since), options);
      return found.map((each) => compareChanges(change(target), change(each), request));
    }
    case 'rank':
      return [compareRank(indicator, target, found, { ...options, acrossCategories })];
    case 'balance':
      return [compareBalance(indicator, target, { ...options, less: figure })];
    case 'target':
      return figures.map((goal) => compareToTarget(indicator, target, goal, { ...options, series: facts }));
    case 'parts': {
      if (other !== indicator) return [compareParts(indicator, [target], { ...options, total: figure })];
      const parts = found.filter(({ dimensions }) => dimensions);
      const total = figures.find(({ observation }) => !observation.dimensions);
      const before =
        since && mine.filter((each) => each.region === region && samePeriod(each, { period: since }));
      return [
        parts[0]
          ? compareParts(indicator, parts, { ...options, total, before })
          : compareParts(indicator, found, { ...options, before }),
      ];
    }
  }
}

/** Which references an operation can take. Spelt out, because bundlers keep a list with a spread in it. */
const fits: Readonly<Record<ComparisonOperation, readonly Reference['kind'][]>> = {
  difference: [
    'expected',
    'categories',
    'country',
    'province',
    'region',
    'city',
    'size-class',
    'regions',
    'siblings',
  ],
  rank: ['regions', 'siblings', 'categories'],
  change: ['period', 'now'],
  changes: ['categories', 'country', 'province', 'region', 'city', 'size-class', 'regions', 'siblings'],
  balance: ['zero', 'opposite'],
  parts: ['whole'],
  target: ['target'],
  trend: ['past'],
};

/** What is, or is expected to be: goals and plans are nothing to hold against goals, but where all are. */
function withoutGoals(figures: readonly Observation[]): readonly Observation[] {
  const facts = figures.filter((each) => !isOfKind(each, 'target', 'plan'));
  return facts.length > 0 ? facts : figures;
}

/** Whether a figure is of the same breakdown, and of another category. */
function isOtherCategory(each: Observation, target: Observation): boolean {
  const keys = (of: Observation) =>
    Object.keys(of.dimensions ?? {})
      .toSorted()
      .join();
  return keys(each) === keys(target) && !sameCategories(each, target);
}
