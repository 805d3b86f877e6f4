import type { Catalogue, LocalisedText, Region } from '@stadspeil/core';
import type { DataRequest } from './load-data.ts';

/** Why a file of figures is not there: an id that is wrong, or names for what has no figures. */
export type Absence =
  | { readonly code: 'CATALOGUE_INVALID' | 'INDICATOR_UNKNOWN' | 'REGION_UNKNOWN'; readonly id: string }
  | { readonly titles: ReadonlyMap<string, LocalisedText>; readonly regions: ReadonlyMap<string, Region> };

/**
 * Says which id of an address that does not exist is wrong, by the catalogue of the dataset. A chunk
 * of its own, fetched in that case only; it imports nothing, so that no other chunk arises.
 */
export function explainAbsence(catalogue: unknown, { indicators, regions }: DataRequest): Absence {
  const lists = (catalogue ?? {}) as Partial<Pick<Catalogue, 'indicators' | 'regions'>>;
  if (!lists.indicators?.map || !lists.regions?.map) return { code: 'CATALOGUE_INVALID', id: '' };
  const titles = new Map(lists.indicators.map(({ id, title }) => [id, title] as const));
  const named = new Map(lists.regions.map((region) => [String(region.code), region] as const));
  const wrongIndicator = indicators.find((id) => !titles.has(id));
  if (wrongIndicator !== undefined) return { code: 'INDICATOR_UNKNOWN', id: wrongIndicator };
  const wrongRegion = regions.find((code) => !named.has(code));
  if (wrongRegion !== undefined) return { code: 'REGION_UNKNOWN', id: wrongRegion };
  return { titles, regions: named };
}
