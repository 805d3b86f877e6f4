import type { Observation } from '../observation/observation.ts';
import { periodKey } from '../observation/period.ts';
import type { Region } from '../observation/region.ts';
import {
  compare,
  type Comparison,
  type ComparisonContext,
  type ComparisonRequest,
  type RequestNotCompared,
} from './compare.ts';
import { referenceRegions } from './reference-regions.ts';

/**
 * Makes many comparisons of one set of observations: what `compare` gives for each, in time that grows with
 * the number of requests and of observations, and not with their product.
 *
 * Rule: observations and regions are put in order once, and each request gets those that it is about.
 * Source of the rule: that of the function of each operation.
 * Shape: one list of results for each request, in the order of the requests.
 * Evidence: that of the function of each operation.
 * Absent cells: as in `compare`.
 * Limits: a bundle carries all operations. For a single request `compare` is as fast.
 *
 * @throws {StadspeilError} what the functions of the operations throw.
 *
 * @example
 * ```ts
 * const against = (reference) => ({ operation: 'difference', indicator: jobs, region: almelo.region, reference });
 * const requests = [against({ kind: 'size-class' }), against({ kind: 'country' })];
 * compareAll(requests, observations, { regions }).map(([each]) => each.outcome); //=> ['compared', 'not-compared']
 * ```
 */
export function compareAll(
  requests: readonly ComparisonRequest[],
  observations: readonly Observation[],
  context: ComparisonContext,
): readonly (readonly (Comparison | RequestNotCompared)[])[] {
  const regionsNear = regionFinder(context.regions);
  // A row is found by its period, and among those of all periods.
  const rowsOf = grouped(observations, ({ indicator, region, period }) =>
    ['', periodKey(period)].map((time) => `${indicator} ${region} ${time}`),
  );

  return requests.map((request) => {
    const { indicator, region, reference, period, since } = request;
    const regions = regionsNear(request);
    const peers = referenceRegions(reference, region, regions);
    const ids = new Set([indicator.id, ('indicator' in reference && reference.indicator) || indicator.id]);
    const codes = new Set(typeof peers === 'string' ? [] : peers);
    codes.delete(region);
    const times = new Set(period ? [period, since ?? period].map(periodKey) : ['']);
    const keys = [...ids].flatMap((id) => [
      `${id} ${region} `,
      ...[...codes].flatMap((code) => [...times].map((time) => `${id} ${code} ${time}`)),
    ]);
    return compare(request, keys.flatMap(rowsOf), { ...context, regions });
  });
}

/** The regions that the reference of a request can be about. */
function regionFinder(
  regions: readonly Region[],
): (request: Pick<ComparisonRequest, 'region' | 'reference'>) => readonly Region[] {
  const named = grouped(regions, ({ code }) => [code]);
  const within = grouped(regions, ({ parents }) => parents);
  const classes = regions.filter(({ kind }) => kind === 'size-class');
  return ({ region, reference }) => {
    const own = named(region);
    const above = own.flatMap(({ parents }) => parents);
    const around = reference.kind === 'siblings' ? within(reference.within ?? above[0] ?? '') : [];
    return [...new Set([...around, ...own, ...above.flatMap(named), ...classes])];
  };
}

function grouped<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): (key: string) => readonly Item[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return (key) => groups.get(key) ?? [];
}
