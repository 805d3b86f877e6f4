import type { StadspeilErrorDetail } from '@stadspeil/core';

/** What is wrong with a request, and with which part of it. */
export interface Mistake {
  readonly code:
    | 'ATTRIBUTE_INVALID'
    | 'CATALOGUE_INVALID'
    | 'DATASET_INVALID'
    | 'DATASET_UNREACHABLE'
    | 'EDITION_UNKNOWN'
    | 'INDICATOR_UNKNOWN'
    | 'REGION_UNKNOWN';
  /** The id or the address. */
  readonly id: string;
  /** What was there. Default: the id. */
  readonly received?: string;
  /** Default: to look it up in the catalogue. */
  readonly fix?: string;
}

const checkFolder = 'Check that "src" names the folder of a dataset.';

/** The parts of the error about a mistake. It imports nothing, so that no other chunk arises. */
export function mistakeDetail({ code, id, received = id, fix }: Mistake): StadspeilErrorDetail {
  switch (code) {
    case 'ATTRIBUTE_INVALID':
      if (fix) break;
      return {
        at: 'stadspeil widget',
        expected: `the attribute "${id}"`,
        received: 'none',
        fix: `${id}="…"`,
      };
    case 'DATASET_INVALID':
      return {
        at: 'fetchJson',
        expected: `JSON at ${id}`,
        received: JSON.stringify(received.slice(0, 40)),
        fix: checkFolder,
      };
    case 'DATASET_UNREACHABLE':
      return {
        at: 'loadData',
        expected: `a dataset at ${id}`,
        received: 'no edition.json',
        fix: checkFolder,
      };
  }
  return {
    at: 'loadData',
    expected: code === 'EDITION_UNKNOWN' ? 'an edition of the dataset' : 'an id of the dataset',
    received: JSON.stringify(id),
    fix: fix ?? 'Look it up in the catalogue of the dataset.',
  };
}
