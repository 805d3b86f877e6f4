import type { Reference, RegionCode } from '@stadspeil/core';

/** What the booklet compares with. */
export const references = {
  /** The mean of the country. */
  country: { kind: 'country' },
  /** The mean of the city, for its neighbourhoods. */
  city: { kind: 'city' },
  /** "Relatively many", and not than what. */
  unspecified: { kind: 'unspecified' },
  /** "Than other municipalities", and not which. */
  otherMunicipalities: { kind: 'unspecified', among: 'municipality' },
  /** Regions that are named. */
  named: (...regions: readonly RegionCode[]): Reference => ({ kind: 'regions', regions }),
  /** All of the same kind within a region. */
  peersIn: (within: RegionCode): Reference => ({ kind: 'siblings', within }),
  /** The other groups, or one of them. */
  otherCategories: (dimensions?: Readonly<Record<string, string>>): Reference => ({
    kind: 'categories',
    ...(dimensions && { dimensions }),
  }),
} as const satisfies Readonly<Record<string, Reference | ((...given: never[]) => Reference)>>;
