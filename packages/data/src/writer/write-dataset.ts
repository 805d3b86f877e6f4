import { shardPath, summaryPath } from '@stadspeil/core/dataset';
import type { DatasetDefinition } from '../dataset-definition.ts';
import { groupBy } from '../group-by.ts';
import { editionHash, type Sha256 } from './edition-hash.ts';
import { partsScope, regionScope, shardScopes } from './shard-scopes.ts';
import { toJson } from './to-json.ts';
import { writeCatalogue } from './write-catalogue.ts';
import { writeClaims } from './write-claims.ts';
import { writeFixedFiles } from './write-fixed-files.ts';
import { writePointer } from './write-pointer.ts';
import { writeReport, writeReportParts } from './write-report.ts';
import { writeShard } from './write-shard.ts';
import { writeSummary } from './write-summary.ts';

/**
 * Writes one edition of a dataset as the files of the dataset format: path → text.
 *
 * The same definition always gives the same files, byte for byte. `sha256` is handed in, because each
 * environment has its own.
 *
 * @throws {StadspeilError} `OBSERVATION_DUPLICATE` and `DATASET_INVALID` for observations that cannot be
 * written; `checkObservations()` finds all of them at once.
 *
 * @example
 * ```ts
 * const files = writeDataset(almelo2018, sha256);
 * files.get('edition.json'); //=> '{"format":1,"dataset":"almelo-2018","edition":"2018","path":"e/…/","newer":null}'
 * ```
 */
export function writeDataset(dataset: DatasetDefinition, sha256: Sha256): ReadonlyMap<string, string> {
  const edition = writeEdition(dataset);
  const path = `e/${editionHash(edition, sha256)}/`;
  const { description, edition: release } = dataset;
  const pointer = writePointer({ dataset: description.id, edition: release.id, path, newer: null });
  return new Map([
    ['edition.json', pointer],
    [`editions/${release.id}.json`, pointer],
    ...writeFixedFiles(dataset, edition, sha256),
    ...[...edition].map(([file, text]) => [path + file, text] as const),
  ]);
}

function writeEdition(dataset: DatasetDefinition): ReadonlyMap<string, string> {
  const byIndicator = groupBy(dataset.observations, ({ indicator }) => indicator);
  const shards = Object.values(dataset.indicators).flatMap((indicator) => {
    const observations = byIndicator.get(indicator.id) ?? [];
    return shardScopes(dataset, observations).map((scope) => ({ indicator, scope, observations }));
  });
  const scopesOf = groupBy(shards, ({ indicator }) => indicator.id);
  const used = new Set(shards.map(({ scope }) => scope.name));
  const summaries = dataset.regions
    .flatMap(({ code }) => [regionScope(dataset, code), partsScope(dataset.regions, code)])
    .filter(({ name }) => used.has(name));
  const catalogue = writeCatalogue(dataset, (id) => (scopesOf.get(id) ?? []).map(({ scope }) => scope.name));
  return new Map([
    ['catalogue.json', toJson(catalogue)],
    ...[
      ['claims.json', writeClaims(dataset)] as const,
      ['report.json', writeReport(dataset)] as const,
    ].flatMap(([file, content]) => (content ? [[file, toJson(content)] as const] : [])),
    ...[...writeReportParts(dataset)].map(([file, content]) => [file, toJson(content)] as const),
    ...shards.map(
      ({ indicator, scope, observations }) =>
        [
          shardPath(indicator.id, scope.name),
          toJson(writeShard(dataset, indicator, scope, observations)),
        ] as const,
    ),
    ...summaries.map((scope) => [summaryPath(scope.name), toJson(writeSummary(dataset, scope))] as const),
  ]);
}
