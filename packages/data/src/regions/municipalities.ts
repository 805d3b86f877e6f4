import { regionCode, type LocalisedText, type Region, type RegionCode } from '@stadspeil/core';
import divisions from './divisions.json' with { type: 'json' };
import { country } from './provinces.ts';

/** A municipality and the years in which it was there. */
export interface Municipality {
  readonly code: RegionCode;
  readonly name: string;
  readonly province: RegionCode;
  /** In the division of 2015; not for one that is younger. */
  readonly corop?: RegionCode;
  /** First year with figures; 2015 is where the recordings begin, so it may be older. */
  readonly validFrom: number;
  /** Last year with figures; not for one that is there in 2026, where the recordings end. */
  readonly validTo?: number;
}

/** The first and the last year of division that we know. */
export const divisionYears = { first: 2015, last: 2026 } as const;

/** All municipalities that were there at some time from 2015 to 2026, by code. */
export const municipalities: readonly Municipality[] = Object.entries(divisions.municipalities).map(
  ([code, [name, province, from, to, corop]]) => ({
    code: regionCode(code),
    name: String(name),
    province: regionCode(String(province)),
    ...(corop !== null && { corop: regionCode(String(corop)) }),
    validFrom: Number(from),
    ...(Number(to) < divisionYears.last && { validTo: Number(to) }),
  }),
);

/**
 * The municipalities of one year of division (2015–2026), in the whole country or `within` a province
 * (`PV23`) or a COROP region (`CR12`; only for municipalities that were there in 2015). Empty for a year
 * outside the recordings.
 *
 * @example
 * ```ts
 * municipalitiesOf(2018).length; //=> 380
 * municipalitiesOf(2026, 'CR12').length; //=> 14
 * ```
 */
export function municipalitiesOf(year: number, within?: string): readonly Municipality[] {
  if (year < divisionYears.first || year > divisionYears.last) return [];
  return municipalities.filter(
    ({ validFrom, validTo = divisionYears.last, province, corop }) =>
      validFrom <= year &&
      year <= validTo &&
      (within === undefined || within === province || within === corop),
  );
}

/** A municipality as a region of a dataset; `classes` are the size classes it is in. */
export function municipalityRegion(
  { code, name, province, corop }: Municipality,
  classes: readonly RegionCode[] = [],
): Region {
  return {
    code,
    kind: 'municipality',
    name: nameOf(name),
    parents: [...(corop ? [corop] : []), province, country.code, ...classes],
  };
}

/** Groningen and Utrecht are told from their province in either language. */
function nameOf(name: string): LocalisedText {
  return { nl: name, en: name.replace('(gemeente)', '(municipality)') };
}
