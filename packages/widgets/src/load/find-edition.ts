import { readPointer } from '@stadspeil/core/dataset';
import type { FetchJson } from './fetch-json.ts';
import { refuseRequest } from './refuse-request.ts';

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
  return refuseRequest(
    edition ? { code: 'EDITION_UNKNOWN', id: edition } : { code: 'DATASET_UNREACHABLE', id: src },
  );
}
