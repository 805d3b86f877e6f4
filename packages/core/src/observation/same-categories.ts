import type { ObservationKey } from './observation.ts';

interface Categorised {
  readonly dimensions?: ObservationKey['dimensions'] | undefined;
}

/** Whether two cells are of the same categories of every dimension. */
export function sameCategories(
  { dimensions: a = {} }: Categorised,
  { dimensions: b = {} }: Categorised,
): boolean {
  return Object.keys({ ...a, ...b }).every((key) => a[key] === b[key]);
}
