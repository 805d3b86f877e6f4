import { periodKey, type Indicator, type Observation, type Region } from '@stadspeil/core';
import type { DatasetDefinition } from '../dataset-definition.ts';
import { axesOf, writeAxis, type Axis } from './axis.ts';
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
        ...writeRegions(mentioned(dataset.regions, observations), axes, scope),
        ...(Object.keys(columns).length && { cells: columns }),
        ...(runs.length && { runs: writeRuns(runs) }),
      },
    },
  };
}

/**
 * Of a ranking, which has hundreds of regions, a region says no more than code, name and kind where that
 * is all there is; and none says what it is part of.
 */
function writeRegions(
  regions: readonly Region[],
  axes: readonly Axis[],
  { period }: ShardScope,
): { readonly regions: readonly object[]; readonly kinds?: readonly object[] } {
  if (period === undefined) return { regions };
  const byCode = new Map<string, Region>(regions.map((region) => [region.code, region]));
  const ranked = [...(axes.find(({ id }) => id === 'region')?.labels.keys() ?? [])];
  const kinds: { kind: string; count: number }[] = [];
  for (const code of ranked) {
    const kind = byCode.get(code)!.kind;
    const last = kinds.at(-1);
    if (last?.kind === kind) last.count += 1;
    else kinds.push({ kind, count: 1 });
  }
  const shown = new Set(ranked);
  return {
    regions: regions
      .filter((region) => !shown.has(region.code) || !isPlain(region))
      .map((region) => ({ ...region, parents: [] })),
    kinds,
  };
}

function isPlain({ code: _code, kind: _kind, name, parents: _parents, ...others }: Region): boolean {
  return name.nl === name.en && !Object.keys(others).length;
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
