import { periodKey, type Observation, type Period, type Region, type RegionCode } from '@stadspeil/core';
import { scopeName } from '@stadspeil/core/dataset';
import type { DatasetDefinition } from '../dataset-definition.ts';
import { groupBy } from '../group-by.ts';

/** Which figures one file holds. */
export interface ShardScope {
  /** As in the path: `GM0141`, `GM0141.parts`, `all.2017`. */
  readonly name: string;
  /** Whose figures, in the order in which they are shown. */
  readonly regions: readonly RegionCode[];
  /** Only of this period. Default: of all. */
  readonly period?: Period;
}

/** A ranking of two is no ranking. */
const rankedFrom = 3;

/**
 * The shards that one indicator gets: one for each region that has a figure, with those it is held
 * against; one for each region whose parts have a figure; and one for each period in which at least
 * three regions of a kind have one. A dataset that names its scopes gets only those, and the rankings.
 *
 * @example
 * ```ts
 * shardScopes(almelo2018, observations).map(({ name }) => name); //=> ['GM0141', 'almelo/de-riet', …, 'GM0141.parts', 'all.2017']
 * ```
 */
export function shardScopes(
  dataset: Pick<DatasetDefinition, 'regions' | 'benchmarks' | 'scopes'>,
  observations: readonly Observation[],
): readonly ShardScope[] {
  const withFigures = new Set(observations.map(({ region }) => region));
  const present = dataset.regions.filter(({ code }) => withFigures.has(code));
  const ofRegions = [
    ...present.map(({ code }) => regionScope(dataset, code)),
    ...dataset.regions
      .map(({ code }) => partsScope(dataset.regions, code))
      .filter(({ regions: [, ...parts] }) => parts.some((code) => withFigures.has(code))),
  ];
  const wanted = dataset.scopes && new Set(dataset.scopes);
  return [
    ...ofRegions.filter(({ name }) => wanted?.has(name) ?? true),
    ...rankings(dataset.regions, observations),
  ];
}

/** A region and those it is held against. */
export function regionScope(
  { regions, benchmarks }: Pick<DatasetDefinition, 'regions' | 'benchmarks'>,
  region: RegionCode,
): ShardScope {
  const against = Object.hasOwn(benchmarks, region) ? benchmarks[region]! : ancestors(regions, region);
  return { name: scopeName({ region }), regions: [region, ...(against as readonly RegionCode[])] };
}

/** A region and its parts. */
export function partsScope(regions: readonly Region[], region: RegionCode): ShardScope {
  const parts = regions.filter(({ parents }) => parents.includes(region)).map(({ code }) => code);
  return { name: scopeName({ region, parts: true }), regions: [region, ...parts] };
}

/** Its parents, theirs and so on, nearest first. */
function ancestors(regions: readonly Region[], region: RegionCode): readonly RegionCode[] {
  const found = new Set<RegionCode>([region]);
  // A set gives what is added while it is run through, so this goes up to the top and never round.
  for (const code of found) {
    for (const parent of regions.find((each) => each.code === code)?.parents ?? []) found.add(parent);
  }
  return [...found].slice(1);
}

function rankings(regions: readonly Region[], observations: readonly Observation[]): readonly ShardScope[] {
  const kinds = new Map(regions.map(({ code, kind }) => [code, kind]));
  // A size class is made of those that are ranked: it stands beside its parts, not among them.
  const cells = observations.filter(
    ({ run, region }) => run === undefined && kinds.get(region) !== 'size-class',
  );
  const periods = [...new Set(cells.map(({ period }) => periodKey(period)))];
  return periods.flatMap((period) => {
    const codes = new Set(
      cells.filter((each) => periodKey(each.period) === period).map(({ region }) => region),
    );
    const ofKind = groupBy(codes, (code) => kinds.get(code));
    if (![...ofKind.values()].some((group) => group.length >= rankedFrom)) return [];
    const name = scopeName({ period });
    return [{ name, period, regions: regions.map(({ code }) => code).filter((code) => codes.has(code)) }];
  });
}
