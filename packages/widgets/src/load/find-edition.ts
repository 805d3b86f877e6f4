import { StadspeilError, type StadspeilErrorCode } from '@stadspeil/core';
import { readPointer } from '@stadspeil/core/dataset';
import type { FetchJson } from './fetch-json.ts';

/** Which edition of which dataset. */
export interface EditionRequest {
  /** Address of the dataset's folder, ending in a slash. */
  readonly src: string;
  /** An edition by its name or its hash. Default: the current one. */
  readonly edition: string | null;
}

/** Where the files of an edition lie, and the name of a newer one where it exists. */
export interface FoundEdition {
  readonly path: string;
  readonly newer: string | null;
}

/**
 * Finds the folder of an edition. One that is pinned by its hash needs no request.
 *
 * @throws {StadspeilError} `EDITION_UNKNOWN` when the dataset has no such edition,
 * `DATASET_UNREACHABLE` when there is no dataset at the address.
 */
export async function findEdition(
  { src, edition }: EditionRequest,
  fetchJson: FetchJson,
): Promise<FoundEdition> {
  if (edition && /^[0-9a-f]{16}$/.test(edition)) return { path: `e/${edition}/`, newer: null };
  const file = edition ? `editions/${encodeURIComponent(edition)}.json` : 'edition.json';
  const json = await fetchJson(src + file);
  if (json !== undefined) return readPointer(json, file);
  if (edition) throw unknownId('EDITION_UNKNOWN', 'an edition of the dataset', edition);
  throw new StadspeilError('DATASET_UNREACHABLE', {
    at: 'loadData',
    expected: `a dataset at ${src}`,
    received: 'no edition.json',
    fix: 'Check that "src" names the folder of a dataset.',
  });
}

/** An error about an id that the dataset does not have. */
export function unknownId(
  code: StadspeilErrorCode,
  expected: string,
  id: string,
  fix = 'Look it up in the catalogue of the dataset.',
): StadspeilError {
  return new StadspeilError(code, {
    at: 'loadData',
    expected,
    received: JSON.stringify(id),
    fix,
  });
}
