import { regionCode, type Region, type RegionCode } from '@stadspeil/core';
import { almeloDistricts } from '../../regions/almelo-districts.ts';
import { coropRegions } from '../../regions/corop-regions.ts';
import { municipalities, municipalitiesOf, municipalityRegion } from '../../regions/municipalities.ts';
import { country, provinces } from '../../regions/provinces.ts';
import { sizeClasses, sizeClassRegion } from '../../regions/size-classes.ts';
import { classesOf, classYears } from './size-class-members.ts';

/** The COROP region Twente. */
export const twenteRegion = regionCode('CR12');

const overijssel = regionCode('PV23');
const cities = [regionCode('GM0141'), regionCode('GM0153'), regionCode('GM0164')];

/** The fourteen municipalities of Twente, the same in all years. */
export const twenteMunicipalities: readonly RegionCode[] = municipalitiesOf(2015, twenteRegion).map(
  ({ code }) => code,
);

/** Of the COROP regions, this dataset has Twente alone. */
const municipalRegions = municipalities.map((each) => {
  const region = municipalityRegion(each, classesOf(each.code));
  const isKnown = (code: RegionCode): boolean => code !== each.corop || code === twenteRegion;
  return { ...region, parents: region.parents.filter(isKnown) };
});

/** Size classes of either year. */
export const sizeClassRegions: readonly Region[] = classYears.flatMap((year) =>
  sizeClasses.map((each) => sizeClassRegion(each, year)),
);

/** The country, provinces, Twente, all municipalities, size classes, and the neighbourhoods of Almelo. */
export const regions: readonly Region[] = [
  ...municipalRegions.filter(({ code }) => twenteMunicipalities.includes(code)),
  ...coropRegions.filter(({ code }) => code === twenteRegion),
  country,
  ...provinces,
  ...sizeClassRegions,
  ...municipalRegions.filter(({ code }) => !twenteMunicipalities.includes(code)),
  ...almeloDistricts,
];

/**
 * A municipality of Twente is held against Twente, its size classes, the province, the country and the
 * larger cities of Twente; a province against the country and the other provinces.
 */
export const benchmarks: Readonly<Record<string, readonly RegionCode[]>> = {
  ...Object.fromEntries(
    twenteMunicipalities.map((code) => [
      code,
      [twenteRegion, ...classesOf(code), overijssel, country.code, ...cities.filter((city) => city !== code)],
    ]),
  ),
  ...Object.fromEntries(
    provinces.map(({ code }) => [
      code,
      [country.code, ...provinces.map((other) => other.code).filter((other) => other !== code)],
    ]),
  ),
};

/** The regions that get files of their own; the other municipalities are in rankings and in the CSV. */
export const ownRegions: readonly RegionCode[] = [
  ...twenteMunicipalities,
  twenteRegion,
  ...[country, ...provinces, ...sizeClassRegions, ...almeloDistricts].map(({ code }) => code),
];
