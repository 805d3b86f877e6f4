import { periodKey, type ObservationKey } from '@stadspeil/core';

/** A cell by its region, period, categories and place in a run: the same for two claims on one cell. */
export function cellName({ region, period, dimensions = {}, run }: ObservationKey): string {
  const categories = Object.entries(dimensions).map(([dimension, code]) => `${dimension} ${code}`);
  return [
    region,
    periodKey(period),
    ...categories.sort(),
    ...(run === undefined ? [] : [`place ${run}`]),
  ].join(' · ');
}
