import { StadspeilError } from '@stadspeil/core';
import { openShard } from '@stadspeil/core/dataset';
import { joinShards, regionsByCode } from './join-shards.ts';
import type { OwnData, WidgetData } from './widget-data.ts';

/**
 * Takes figures that were handed in: a shard as JSON, or a definition with observations, and remarks on
 * their periods, which the chart that shows them checks.
 *
 * @throws {StadspeilError} `INDICATOR_INVALID` for a definition without title, unit or source, or a figure
 *   without period; `SHARD_INVALID` for anything else.
 */
export function takeData(given: unknown): WidgetData {
  if (!isOwnData(given)) return joinShards([openShard(given, 'data')], null);
  const { indicator, observations, regions = [], annotations } = given;
  const { title, unit, sources } = indicator;
  const needed = {
    title,
    unit,
    source: sources?.[0],
    'period for each figure': observations.every(({ period }) => period),
  };
  for (const [part, isThere] of Object.entries(needed)) {
    if (!isThere)
      throw new StadspeilError('INDICATOR_INVALID', {
        at: 'data',
        expected: `a ${part}`,
        received: 'none',
        fix: 'Readers need it.',
      });
  }
  return {
    ...joinShards([], null),
    indicators: [indicator],
    regions: regionsByCode([...regions]),
    observations,
    annotations,
  };
}

function isOwnData(given: unknown): given is OwnData {
  const { indicator, observations } = (given ?? {}) as Partial<OwnData>;
  return Boolean(indicator && observations);
}
