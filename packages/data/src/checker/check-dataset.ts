import type { DatasetDefinition } from '../dataset-definition.ts';
import type { Sha256 } from '../writer/edition-hash.ts';
import { checkAgreement } from './check-agreement.ts';
import { checkFigures } from './check-figures.ts';
import { checkFixedFiles } from './check-fixed-files.ts';
import { checkPointers } from './check-pointers.ts';
import type { DatasetFault } from './dataset-fault.ts';
import { openEdition } from './open-edition.ts';

/** What the files of a dataset are checked with. */
export interface DatasetCheck {
  readonly sha256: Sha256;
  /** What the files were written from, one or several editions. Default: the figures are not compared. */
  readonly definition?: DatasetDefinition | readonly DatasetDefinition[];
}

/**
 * All that is wrong in the files of a dataset, of all its editions: files that the readers refuse, a hash
 * that is not that of the content, references to files that are not there, files that contradict each
 * other, a CSV or a description that is not of the current edition, and, with a definition at hand,
 * figures that are not those that the files were written from. Empty when all is well.
 *
 * @example
 * ```ts
 * checkDataset(writeDataset(almelo2018, sha256), { sha256, definition: almelo2018 }); //=> []
 * ```
 */
export function checkDataset(
  files: ReadonlyMap<string, string>,
  { sha256, definition = [] }: DatasetCheck,
): readonly DatasetFault[] {
  const faults: DatasetFault[] = [];
  const pointers = checkPointers(files, sha256, faults);
  const definitions = new Map([definition].flat().map((each) => [each.edition.id, each]));
  for (const [i, pointer] of pointers.entries()) {
    const edition = openEdition(files, pointer, faults);
    const said = checkAgreement(edition, faults);
    const written = definitions.get(pointer.edition);
    if (written) faults.push(...checkFigures(files, edition, written));
    if (i === pointers.length - 1) faults.push(...checkFixedFiles(files, edition, said, sha256));
  }
  const served = new Set(pointers.map(({ edition }) => edition));
  return [
    ...faults,
    ...strayFolders(
      files,
      pointers.map(({ path }) => path),
    ),
    ...notServed([...definitions.keys()], served),
  ];
}

function strayFolders(files: ReadonlyMap<string, string>, paths: readonly string[]): readonly DatasetFault[] {
  const stray = [...files.keys()].filter(
    (file) => file.startsWith('e/') && !paths.some((path) => file.startsWith(path)),
  );
  const folders = new Set(stray.map((file) => `${file.split('/').slice(0, 2).join('/')}/`));
  return [...folders].map((file) => ({
    file,
    problem: 'no pointer names it',
    cure: 'Take it away, or add the pointer of its edition.',
  }));
}

function notServed(editions: readonly string[], served: ReadonlySet<string>): readonly DatasetFault[] {
  return editions
    .filter((edition) => served.size > 0 && !served.has(edition))
    .map((edition) => ({
      file: `editions/${edition}.json`,
      problem: 'the edition is not served',
      cure: 'Write it with writeEditions(), or leave its definition out.',
    }));
}
