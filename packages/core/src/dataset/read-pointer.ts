import type { Pointer } from './dataset.ts';
import { editionId, format, id } from './definition-schema.ts';
import { check, orNull, refusal, type Refuse, type SchemaOf } from './schema.ts';

const pointerSchema: SchemaOf<Pointer & { readonly format: 1 }> = {
  format,
  dataset: id,
  edition: editionId,
  // Without a dot or a scheme no path can lead out of the folder of the dataset.
  path: /^([\w-]+\/)+$/,
  newer: /* @__PURE__ */ orNull(editionId),
};

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
  const refuse: Refuse = refusal('readPointer', 'POINTER_INVALID', file);
  check(pointerSchema, json, '', refuse);
  const { dataset, edition, path, newer } = json as Pointer;
  if (newer === edition) refuse('newer', 'another edition or null', newer);
  return { dataset, edition, path, newer };
}
