import type { RegionCode } from '@stadspeil/core';
import { sizeClassCode, sizeClassOf } from '../../regions/size-classes.ts';
import { publishedObservations } from './published-observations.ts';

/** The years whose population decides on size classes: that of the key figures, and that of the latest prices. */
export const classYears = [2015, 2025] as const;

const populations = new Map<string, number>(
  publishedObservations.flatMap((each) =>
    each.indicator === 'population' && each.state === 'measured'
      ? [[`${each.region} ${each.period}`, each.value] as const]
      : [],
  ),
);

/** The size classes that a municipality is in: one for each year in which it was there. */
export function classesOf(municipality: RegionCode): readonly RegionCode[] {
  return classYears.flatMap((year) => {
    const inhabitants = populations.get(`${municipality} ${year}`);
    const sizeClass = inhabitants === undefined ? undefined : sizeClassOf(inhabitants);
    return sizeClass ? [sizeClassCode(sizeClass, year)] : [];
  });
}
