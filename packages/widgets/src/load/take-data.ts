import { StadspeilError } from '@stadspeil/core';
import { openShard } from '@stadspeil/core/dataset';
import { joinShards, regionsByCode } from './join-shards.ts';
import type { OwnData, WidgetData } from './widget-data.ts';

/**
 * Takes figures that were handed in: a shard as JSON, or a definition with observations.
 *
 * @throws {StadspeilError} `INDICATOR_INVALID` for a definition without title, unit or source, or a figure
 *   without period; `SHARD_INVALID` for anything else.
 */
export function takeData(given: unknown): WidgetData {
  if (isOwnData(given)) {
    const { indicator, observations, regions = [] } = given;
    const { title, unit, sources } = indicator;
    const lacking = [title, unit, sources?.[0], observations.every(({ period }) => period)].findIndex(
      (part) => !part,
    );
    if (lacking >= 0)
      throw new StadspeilError('INDICATOR_INVALID', {
        at: 'data',
        expected: `a ${['title', 'unit', 'source', 'period for each figure'][lacking]}`,
        received: 'none',
        fix: 'Readers need it.',
      });
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
