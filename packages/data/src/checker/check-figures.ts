import type { Observation } from '@stadspeil/core';
import { shardPath } from '@stadspeil/core/dataset';
import { canonicalJson } from '../canonical-json.ts';
import type { DatasetDefinition } from '../dataset-definition.ts';
import { groupBy } from '../group-by.ts';
import { shardScopes } from '../writer/shard-scopes.ts';
import { inScope } from '../writer/write-shard.ts';
import { cellName } from './cell-name.ts';
import { rewrite, type DatasetFault } from './dataset-fault.ts';
import type { OpenedEdition } from './open-edition.ts';

/** Every shard that there should be holds the figures of its scope and no others, and no other shard is there. */
export function checkFigures(
  files: ReadonlyMap<string, string>,
  { pointer: { path }, shards }: OpenedEdition,
  definition: DatasetDefinition,
): readonly DatasetFault[] {
  const byIndicator = groupBy(definition.observations, ({ indicator }) => indicator);
  const expected = new Map(
    Object.keys(definition.indicators).flatMap((indicator) => {
      const observations = byIndicator.get(indicator) ?? [];
      return shardScopes(definition, observations).map(
        (scope) => [path + shardPath(indicator, scope.name), inScope(observations, scope)] as const,
      );
    }),
  );
  return [...new Set([...expected.keys(), ...shards.keys()])].flatMap((file): readonly DatasetFault[] => {
    const [shard, observations] = [shards.get(file), expected.get(file)];
    if (!files.has(file)) return [{ file, problem: 'it is not there', cure: rewrite }];
    if (!observations) return [{ file, problem: 'the definition gives no such file', cure: rewrite }];
    if (!shard) return [];
    const indicator = shard.indicator.id;
    return differences(observations, shard.observations).map(([cell, problem]) => ({
      file,
      indicator,
      cell,
      problem,
      cure: rewrite,
    }));
  });
}

function differences(
  expected: readonly Observation[],
  written: readonly Observation[],
): readonly (readonly [cell: string, problem: string])[] {
  const [wanted, found] = [expected, written].map(
    (list) => new Map(list.map((each) => [cellName(each), canonicalJson(each)])),
  ) as [Map<string, string>, Map<string, string>];
  return [...new Set([...wanted.keys(), ...found.keys()])]
    .filter((cell) => wanted.get(cell) !== found.get(cell))
    .map((cell) => [
      cell,
      `expected ${wanted.get(cell) ?? 'nothing'}, found ${found.get(cell) ?? 'nothing'}`,
    ]);
}
