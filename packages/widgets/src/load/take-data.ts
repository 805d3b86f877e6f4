import { openShard } from '@stadspeil/core/dataset';
import { joinShards, regionsByCode } from './join-shards.ts';
import type { OwnData, WidgetData } from './widget-data.ts';

/**
 * Takes figures that were handed in: a shard as JSON, or a definition with observations.
 *
 * @throws {StadspeilError} `SHARD_INVALID` for anything else.
 */
export function takeData(given: unknown): WidgetData {
  if (isOwnData(given)) {
    const { indicator, observations, regions = [] } = given;
    return {
      indicators: [indicator],
      regions: regionsByCode([...regions]),
      observations,
      titles: new Map(),
      edition: null,
      newerEdition: null,
    };
  }
  return joinShards([openShard(given, 'data')], null);
}

function isOwnData(given: unknown): given is OwnData {
  return typeof given === 'object' && given !== null && 'indicator' in given && 'observations' in given;
}
