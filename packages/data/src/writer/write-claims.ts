import type { DatasetDefinition } from '../dataset-definition.ts';

/** What `claims.json` holds: what is printed without a number. `undefined` where there is nothing. */
export function writeClaims({ description, edition, claims }: DatasetDefinition): object | undefined {
  return claims && { format: 1, dataset: description.id, edition, claims };
}
