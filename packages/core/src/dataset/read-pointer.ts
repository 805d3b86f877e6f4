import { matching, refusal, shape, type Check } from './check.ts';
import type { Pointer } from './dataset.ts';
import { editionId, formatCheck, id } from './definition-checks.ts';

const pointerCheck: Check<Pointer & { readonly format: 1 }> = shape<Pointer & { readonly format: 1 }>({
  format: formatCheck,
  dataset: id,
  edition: editionId,
  // Without a dot or a scheme no path can lead out of the folder of the dataset.
  path: matching('a folder such as "e/0123456789abcdef/"', /^([\w-]+\/)+$/),
  newer: (value, place, refuse) => {
    if (value !== null) editionId(value, place, refuse);
  },
});

/**
 * Reads the pointer of a dataset, parsed from `edition.json` or `editions/<edition>.json`.
 *
 * `file` is the address it came from, for the message.
 *
 * @throws {StadspeilError} `POINTER_INVALID` when it is not a pointer of format 1, or when its path is
 * absolute, has a scheme or leads out of the folder.
 *
 * @example
 * ```ts
 * const json = { format: 1, dataset: 'almelo-2018', edition: '2018', path: 'e/0123456789abcdef/', newer: null };
 * readPointer(json, 'edition.json').path; //=> 'e/0123456789abcdef/'
 * ```
 */
export function readPointer(json: unknown, file: string): Pointer {
  const fix = 'Point to a folder with an edition.json as writeDataset() makes it.';
  pointerCheck(json, '', refusal('readPointer', 'POINTER_INVALID', file, fix));
  const { dataset, edition, path, newer } = json as Pointer;
  return { dataset, edition, path, newer };
}
