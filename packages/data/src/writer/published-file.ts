import type { LocalisedText } from '@stadspeil/core';

/** A file at a fixed address that portals and people are told of. */
export interface PublishedFile {
  /** Relative to the folder of the dataset. */
  readonly path: string;
  readonly mediaType: 'text/csv' | 'application/json';
  readonly title: LocalisedText;
  readonly text: string;
}
