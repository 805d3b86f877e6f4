import { type Observation } from '@stadspeil/core';
import { readCatalogue, readPointer, readShard, readSummary, shardPath } from '@stadspeil/core/dataset';
import { canonicalJson } from '../canonical-json.ts';
import type { DatasetDefinition } from '../dataset-definition.ts';
import { groupBy } from '../group-by.ts';
import { editionHash, type Sha256 } from '../writer/edition-hash.ts';
import { shardScopes } from '../writer/shard-scopes.ts';
import { inScope } from '../writer/write-shard.ts';
import { cellName } from './cell-name.ts';
import type { DatasetFault } from './dataset-fault.ts';

/** What the files of a dataset are checked with. */
export interface DatasetCheck {
  readonly sha256: Sha256;
  /** What the files were written from. Default: the figures are not compared. */
  readonly definition?: DatasetDefinition;
}

const rewrite = 'Write the dataset again with writeDataset().';
const pointerBytes = 300;

/**
 * All that is wrong in the files of a dataset: files that the readers refuse, a hash that is not that
 * of the content, references to files that are not there, and, with a definition at hand, figures that
 * are not those that the files were written from. Empty when all is well.
 *
 * @example
 * ```ts
 * checkDataset(writeDataset(almelo2018, sha256), { sha256, definition: almelo2018 }); //=> []
 * ```
 */
export function checkDataset(
  files: ReadonlyMap<string, string>,
  { sha256, definition }: DatasetCheck,
): readonly DatasetFault[] {
  const faults: DatasetFault[] = [];
  const read = <Read>(file: string, reader: (json: unknown, file: string) => Read): Read | undefined => {
    const text = files.get(file);
    if (text === undefined) {
      faults.push({ file, problem: 'it is not there', cure: rewrite });
      return undefined;
    }
    try {
      return reader(JSON.parse(text), file);
    } catch (error) {
      faults.push({ file, problem: (error as Error).message, cure: rewrite });
      return undefined;
    }
  };

  const pointer = read('edition.json', readPointer);
  if (!pointer) return faults;
  faults.push(...checkPointer(files, pointer.path, pointer.edition, sha256));
  const catalogue = read(`${pointer.path}catalogue.json`, readCatalogue);
  const listed = (catalogue?.indicators ?? []).flatMap(({ id, scopes }) =>
    scopes.map((scope) => shardPath(id, scope)),
  );
  for (const path of listed) read(pointer.path + path, readShard);
  const edition = [...files.keys()].filter((file) => file.startsWith(pointer.path));
  for (const file of edition) {
    const path = file.slice(pointer.path.length);
    if (path.startsWith('summary/')) read(file, readSummary);
    if (path.startsWith('observations/') && !listed.includes(path)) {
      faults.push({ file, problem: 'the catalogue does not name it', cure: rewrite });
    }
  }
  return [...faults, ...(definition && !faults.length ? checkFigures(files, pointer.path, definition) : [])];
}

function checkPointer(
  files: ReadonlyMap<string, string>,
  path: string,
  edition: string,
  sha256: Sha256,
): readonly DatasetFault[] {
  const inEdition = [...files].filter(([file]) => file.startsWith(path));
  const hash = editionHash(new Map(inEdition.map(([file, text]) => [file.slice(path.length), text])), sha256);
  const pointer = files.get('edition.json') ?? '';
  const findings: readonly (readonly [wrong: boolean, file: string, problem: string])[] = [
    [path !== `e/${hash}/`, path, `its content has the hash ${hash}`],
    [pointer.length > pointerBytes, 'edition.json', `it is longer than ${pointerBytes} bytes`],
    [
      files.get(`editions/${edition}.json`) !== pointer,
      `editions/${edition}.json`,
      'it is not equal to edition.json',
    ],
    [
      files.get('catalogue.json') !== files.get(`${path}catalogue.json`),
      'catalogue.json',
      'it is not equal to that of the edition',
    ],
  ];
  return findings.filter(([wrong]) => wrong).map(([, file, problem]) => ({ file, problem, cure: rewrite }));
}

/** Every shard that there should be holds the figures of its scope and no others, and no other shard is there. */
function checkFigures(
  files: ReadonlyMap<string, string>,
  path: string,
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
  const found = [...files.keys()].filter((file) => file.startsWith(`${path}observations/`));
  return [...new Set([...expected.keys(), ...found])].flatMap((file) => {
    const text = files.get(file);
    const observations = expected.get(file);
    if (text === undefined) return [{ file, problem: 'it is not there', cure: rewrite }];
    if (!observations) return [{ file, problem: 'the definition gives no such file', cure: rewrite }];
    const shard = readShard(JSON.parse(text), file);
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
