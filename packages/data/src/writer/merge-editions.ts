import { StadspeilError, type Pointer } from '@stadspeil/core';
import { readPointer } from '@stadspeil/core/dataset';
import type { DatasetDefinition } from '../dataset-definition.ts';
import type { Sha256 } from './edition-hash.ts';
import { writeDataset } from './write-dataset.ts';
import { writePointer } from './write-pointer.ts';

/**
 * Writes all editions of one dataset in one folder, the oldest first: path → text. Each can be pinned by
 * its id or its hash; the fixed addresses are those of the last.
 *
 * @throws {StadspeilError} `DATASET_INVALID` when they are no editions of one dataset, and what
 * `writeDataset` throws.
 *
 * @example
 * ```ts
 * writeEditions([budget2017, budget2018], sha256).has('editions/2017.json'); //=> true
 * ```
 */
export function writeEditions(
  editions: readonly [DatasetDefinition, ...DatasetDefinition[]],
  sha256: Sha256,
): ReadonlyMap<string, string> {
  const [first, ...later] = editions.map((edition) => writeDataset(edition, sha256));
  return later.reduce(mergeEditions, first!);
}

/**
 * Adds a newer edition to the files of a dataset that is served: what was served stays, the current
 * edition and the fixed addresses become those of the newer one, and each older pointer names it.
 *
 * @throws {StadspeilError} `DATASET_INVALID` when it is an edition of another dataset, or one that is
 * served already with other content; `POINTER_INVALID` for a broken pointer.
 *
 * @example
 * ```ts
 * mergeEditions(served, writeDataset(budget2018, sha256)).get('edition.json'); //=> '{…"edition":"2018"…}'
 * ```
 */
export function mergeEditions(
  served: ReadonlyMap<string, string>,
  added: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const newest = pointerAt(added, 'edition.json');
  const older = [...served.keys()]
    .filter((file) => file.startsWith('editions/'))
    .map((file) => [file, pointerAt(served, file)] as const);
  for (const [file, { dataset, edition, path }] of older) {
    if (dataset !== newest.dataset) throw refusal(`an edition of ${dataset}`, newest.dataset);
    if (edition === newest.edition && path !== newest.path) {
      throw refusal(`the edition ${edition} as ${file} has it`, newest.path);
    }
  }
  return new Map([
    ...[...served].filter(([file]) => file.startsWith('e/')),
    ...older.map(([file, pointer]) => [file, writePointer({ ...pointer, newer: newest.edition })] as const),
    ...added,
  ]);
}

function pointerAt(files: ReadonlyMap<string, string>, file: string): Pointer {
  return readPointer(JSON.parse(files.get(file) ?? 'null'), file);
}

function refusal(expected: string, received: string): StadspeilError {
  return new StadspeilError('DATASET_INVALID', {
    at: 'mergeEditions',
    expected,
    received: JSON.stringify(received),
    fix: 'Give a further edition an id of its own, and another dataset a folder of its own.',
  });
}
