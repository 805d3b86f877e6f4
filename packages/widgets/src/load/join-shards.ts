import type { Region, Shard } from '@stadspeil/core';
import type { WidgetData } from './widget-data.ts';

/**
 * Puts shards together as one set of figures: a cell that two of them hold is there once.
 */
export function joinShards(shards: readonly Shard[], newerEdition: string | null): WidgetData {
  const indicators = new Map(shards.map(({ indicator }) => [indicator.id, indicator]));
  const cells = new Map(
    shards
      .flatMap(({ observations }) => observations)
      .map((each) => [
        [each.indicator, each.region, each.period, each.run, JSON.stringify(each.dimensions)].join(),
        each,
      ]),
  );
  return {
    indicators: [...indicators.values()],
    regions: regionsByCode(shards.flatMap(({ regions }) => regions)),
    observations: [...cells.values()],
    titles: new Map(),
    edition: shards[0]?.edition.id ?? null,
    newerEdition,
  };
}

/** Regions under their codes. */
export function regionsByCode(regions: readonly Region[]): ReadonlyMap<string, Region> {
  return new Map(regions.map((region) => [region.code, region]));
}
