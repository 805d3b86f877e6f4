import { periodKey, type Indicator, type Observation, type Region } from '@stadspeil/core';
import type { DatasetDefinition } from '../dataset-definition.ts';
import { axesOf, writeAxis } from './axis.ts';
import type { ShardScope } from './shard-scopes.ts';
import { writeCells } from './write-cells.ts';
import { writeRuns } from './write-runs.ts';

/**
 * One indicator for one scope as a JSON-stat 2.0 dataset that explains itself.
 *
 * @throws {StadspeilError} `OBSERVATION_DUPLICATE` when two observations claim the same cell.
 */
export function writeShard(
  dataset: Pick<DatasetDefinition, 'description' | 'edition' | 'regions'>,
  indicator: Indicator,
  scope: ShardScope,
  ofIndicator: readonly Observation[],
): object {
  const observations = inScope(ofIndicator, scope);
  const cells = observations.filter(({ run }) => run === undefined);
  const runs = observations.filter(({ run }) => run !== undefined);
  const axes = axesOf(indicator, dataset.regions, scope.regions, observations);
  const { value, status, columns } = writeCells(axes, cells);
  return {
    version: '2.0',
    class: 'dataset',
    label: indicator.title.nl,
    source: indicator.sources.map(({ title }) => title.nl).join('; '),
    id: axes.map(({ id }) => id),
    size: axes.map(({ labels }) => labels.size),
    role: { metric: ['indicator'], geo: ['region'], time: ['period'] },
    dimension: Object.fromEntries(axes.map((axis) => [axis.id, writeAxis(axis, indicator)])),
    value,
    ...(Object.keys(status).length && { status }),
    extension: {
      stadspeil: {
        format: 1,
        dataset: dataset.description.id,
        edition: dataset.edition,
        indicator,
        regions: mentioned(dataset.regions, observations),
        ...(Object.keys(columns).length && { cells: columns }),
        ...(runs.length && { runs: writeRuns(runs) }),
      },
    },
  };
}

/** The observations of a scope, in the order of the dataset. */
export function inScope(
  observations: readonly Observation[],
  { regions, period }: ShardScope,
): readonly Observation[] {
  return observations.filter(
    (each) => regions.includes(each.region) && (period === undefined || periodKey(each.period) === period),
  );
}

/** The regions that observations are of, or are printed as significant against. */
export function mentioned(
  regions: readonly Region[],
  observations: readonly Observation[],
): readonly Region[] {
  const codes = new Set(
    observations.flatMap((each) =>
      [each.region, each.state === 'absent' ? [] : (each.significance?.than ?? [])].flat(),
    ),
  );
  return regions.filter(({ code }) => codes.has(code));
}
