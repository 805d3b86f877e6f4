import type { SumRule } from '../../dataset-definition.ts';
import { almeloDistricts } from '../../regions/almelo-districts.ts';
import { country, provinces } from '../../regions/provinces.ts';
import { twenteMunicipalities, twenteRegion } from './regions.ts';

/** CBS rounds each count of establishments to a multiple of 5, so each can be off by half of that. */
const roundedToFive = 2.5;

/** CBS rounds counts of neighbourhoods at random to a multiple of 5 on either side. */
const roundedAtRandom = 4;

const counts = ['population', 'households', 'single-person-households', 'dwellings', 'house-sales'];

/** What has to add up: provinces to the country, municipalities to Twente, neighbourhoods to Almelo. */
export const sums: readonly SumRule[] = [
  ...[...counts, 'business-establishments'].flatMap((indicator) =>
    [
      { region: country.code, regions: provinces.map(({ code }) => code) },
      { region: twenteRegion, regions: twenteMunicipalities },
    ].map((whole) => ({
      indicator,
      ...whole,
      tolerance: indicator === 'business-establishments' ? roundedToFive * (whole.regions.length + 1) : 0,
    })),
  ),
  ...[
    ['population', roundedAtRandom],
    ['households', roundedAtRandom],
    ['single-person-households', roundedAtRandom],
    ['residents-65-plus', roundedAtRandom],
    // To a multiple of 10, and Almelo as well.
    ['social-assistance-recipients', 10],
  ].map(([indicator, each]) => ({
    indicator: String(indicator),
    region: 'GM0141',
    regions: almeloDistricts.map(({ code }) => code),
    tolerance: Number(each) * almeloDistricts.length,
  })),
];
