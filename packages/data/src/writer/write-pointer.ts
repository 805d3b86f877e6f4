import type { Pointer } from '@stadspeil/core';

/** A pointer as it stands in its file. */
export function writePointer({ dataset, edition, path, newer }: Pointer): string {
  return `${JSON.stringify({ format: 1, dataset, edition, path, newer })}\n`;
}
