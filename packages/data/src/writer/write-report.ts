import type { DatasetDefinition } from '../dataset-definition.ts';

/** What `report.json` holds: what the publication says beside its figures. `undefined` where there is nothing. */
export function writeReport({ description, edition, report }: DatasetDefinition): object | undefined {
  return report && { format: 1, dataset: description.id, edition, report };
}
