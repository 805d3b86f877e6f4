import type { Pointer } from '@stadspeil/core';
import { toJson } from './to-json.ts';

/** A pointer as it stands in its file. */
export function writePointer({ dataset, edition, path, newer }: Pointer): string {
  return toJson({ format: 1, dataset, edition, path, newer });
}
