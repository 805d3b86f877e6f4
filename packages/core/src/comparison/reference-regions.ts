import type { RegionCode } from '../observation/region-code.ts';
import type { Region, RegionKind } from '../observation/region.ts';
import type { Reference, ReferenceReason } from './reference.ts';

const kinds: Readonly<Partial<Record<Reference['kind'], RegionKind>>> = {
  country: 'country',
  province: 'province',
  region: 'corop',
  city: 'municipality',
};

/** The regions that a reference names, seen from one region, or why there are none; of another kind it names none. */
export function referenceRegions(
  reference: Reference,
  code: RegionCode,
  regions: readonly Region[],
): readonly RegionCode[] | ReferenceReason {
  if (reference.kind === 'regions') {
    return reference.regions.filter((each) => reference.withSelf || each !== code);
  }
  const region = regions.find((each) => each.code === code);
  if (!region) return 'region-unknown';
  if (reference.kind === 'size-class') return sizeClassOf(reference, region, regions);
  if (reference.kind === 'siblings') {
    const within = reference.within ?? region.parents[0];
    return regions
      .filter(({ kind, parents }) => kind === region.kind && within !== undefined && parents.includes(within))
      .map((each) => each.code)
      .filter((each) => reference.withSelf || each !== code);
  }
  const above = region.parents.find((parent) =>
    regions.some((each) => each.code === parent && each.kind === kinds[reference.kind]),
  );
  return above ? [above] : 'no-such-region';
}

function sizeClassOf(
  { code, year }: Extract<Reference, { kind: 'size-class' }>,
  region: Region,
  regions: readonly Region[],
): readonly RegionCode[] | ReferenceReason {
  const classes = regions.filter(
    (each) => each.kind === 'size-class' && (code === undefined || each.code === code),
  );
  const named = classes.filter((each) => region.parents.includes(each.code));
  // A dataset that names one class only, as a booklet does, means that one.
  const candidates = named.length > 0 ? named : classes;
  const fitting = candidates.filter((each) => !year || !each.year || each.year === year);
  if (candidates.length === 0) return 'no-such-region';
  if (fitting.length === 0) return 'size-class-year';
  return fitting.length > 1 ? 'several-size-classes' : fitting.map((each) => each.code);
}
