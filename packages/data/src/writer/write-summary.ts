import { periodKey, type Observation } from '@stadspeil/core';
import type { DatasetDefinition } from '../dataset-definition.ts';
import { groupBy } from '../group-by.ts';
import { byTime } from './axis.ts';
import { inScope, mentioned } from './write-shard.ts';
import type { ShardScope } from './shard-scopes.ts';
import { toCellFacts } from '@stadspeil/core/csv';

/**
 * The latest and the previous figure of every indicator for one scope, per region and category.
 * Figures of uncertain place are left out.
 */
export function writeSummary(dataset: DatasetDefinition, scope: ShardScope): object {
  const placed = inScope(dataset.observations, scope).filter(({ run }) => run === undefined);
  const byIndicator = groupBy(placed, ({ indicator }) => indicator);
  const entries = Object.values(dataset.indicators).flatMap((indicator) => {
    const observations = latestTwo(byIndicator.get(indicator.id) ?? []);
    return observations.length ? [{ indicator, observations }] : [];
  });
  const shown = entries.flatMap(({ observations }) => observations);
  return {
    format: 1,
    dataset: dataset.description.id,
    edition: dataset.edition,
    regions: mentioned(dataset.regions, shown),
    entries: entries.map(({ indicator, observations }) => ({
      indicator,
      observations: observations.map(writeFigure),
    })),
  };
}

function latestTwo(observations: readonly Observation[]): readonly Observation[] {
  const series = groupBy(observations, ({ region, dimensions }) => `${region} ${JSON.stringify(dimensions)}`);
  return [...series.values()].flatMap((points) =>
    points.toSorted((a, b) => byTime(periodKey(a.period), periodKey(b.period))).slice(-2),
  );
}

function writeFigure(observation: Observation): object {
  const { region, period, dimensions, value } = observation;
  return {
    region,
    period: periodKey(period),
    ...(dimensions && { dimensions }),
    ...(value !== null && { value }),
    ...toCellFacts(observation),
  };
}
