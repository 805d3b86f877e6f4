import type { Pointer } from '@stadspeil/core';
import { readPointer } from '@stadspeil/core/dataset';
import { byteLength } from '../writer/byte-length.ts';
import { editionHash, type Sha256 } from '../writer/edition-hash.ts';
import { rewrite, type DatasetFault } from './dataset-fault.ts';
import { readFile } from './open-edition.ts';

const pointerBytes = 300;

/**
 * The pointers of all editions that are served, the current one last. What is wrong with them, and with
 * the folders that they name, is added to `faults`.
 */
export function checkPointers(
  files: ReadonlyMap<string, string>,
  sha256: Sha256,
  faults: DatasetFault[],
): readonly Pointer[] {
  const current = readFile(files, faults, 'edition.json', readPointer);
  if (!current) return [];
  const places = new Set([...files.keys()].filter((file) => file.startsWith('editions/')));
  places.add(`editions/${current.edition}.json`);
  const pointers = [...places].flatMap((file) => {
    const pointer = readFile(files, faults, file, readPointer);
    if (pointer) faults.push(...checkPointer(files, file, pointer, current));
    return pointer ?? [];
  });
  faults.push(...checkSize(files, 'edition.json'));
  for (const path of new Set(pointers.map((each) => each.path)))
    faults.push(...checkHash(files, path, sha256));
  return pointers.toSorted(
    (a, b) => Number(a.edition === current.edition) - Number(b.edition === current.edition),
  );
}

function checkPointer(
  files: ReadonlyMap<string, string>,
  file: string,
  { dataset, edition, newer }: Pointer,
  current: Pointer,
): readonly DatasetFault[] {
  const isCurrent = edition === current.edition;
  const findings: readonly (readonly [wrong: boolean, problem: string])[] = [
    [file !== `editions/${edition}.json`, `it is the pointer of the edition ${edition}`],
    [dataset !== current.dataset, `it is of the dataset ${dataset}, not of ${current.dataset}`],
    [isCurrent && files.get(file) !== files.get('edition.json'), 'it is not equal to edition.json'],
    [
      !isCurrent && newer !== current.edition,
      `it names ${newer ?? 'no edition'} as newer, not ${current.edition}`,
    ],
  ];
  return [
    ...findings.filter(([wrong]) => wrong).map(([, problem]) => ({ file, problem, cure: rewrite })),
    ...checkSize(files, file),
  ];
}

function checkSize(files: ReadonlyMap<string, string>, file: string): readonly DatasetFault[] {
  if (byteLength(files.get(file) ?? '') <= pointerBytes) return [];
  const cure = 'Give dataset and edition shorter ids, and write the pointer on one line.';
  return [{ file, problem: `it is longer than ${pointerBytes} bytes`, cure }];
}

function checkHash(
  files: ReadonlyMap<string, string>,
  path: string,
  sha256: Sha256,
): readonly DatasetFault[] {
  const content = [...files].flatMap(([file, text]) =>
    file.startsWith(path) ? [[file.slice(path.length), text] as const] : [],
  );
  const hash = editionHash(new Map(content), sha256);
  if (path === `e/${hash}/`) return [];
  return [{ file: path, problem: `its content has the hash ${hash}`, cure: rewrite }];
}
