import type { Catalogue, LocalisedText, Region } from '@stadspeil/core';
import type { DataRequest } from './load-data.ts';
import type { Mistake } from './mistake-detail.ts';

/** Why a file of figures is not there: an id that is wrong, or names for what has no figures. */
export type Absence =
  | Mistake
  | { readonly titles: ReadonlyMap<string, LocalisedText>; readonly regions: ReadonlyMap<string, Region> };

/**
 * Says which id of an address that does not exist is wrong, by the catalogue of the dataset. A chunk
 * of its own, fetched in that case only; it imports nothing, so that no other chunk arises.
 */
export function explainAbsence(catalogue: unknown, { indicators, regions, scope }: DataRequest): Absence {
  const lists = (catalogue ?? {}) as Partial<Pick<Catalogue, 'indicators' | 'regions'>>;
  if (!lists.indicators?.map || !lists.regions?.map) return { code: 'CATALOGUE_INVALID', id: '' };
  const titles = new Map(lists.indicators.map(({ id, title }) => [id, title] as const));
  const named = new Map(lists.regions.map((region) => [String(region.code), region] as const));
  const wrongIndicator = indicators.find((id) => !titles.has(id));
  if (wrongIndicator !== undefined) return { code: 'INDICATOR_UNKNOWN', id: wrongIndicator };
  const wrongRegion = regions.find((code) => !named.has(code));
  if (wrongRegion !== undefined) return { code: 'REGION_UNKNOWN', id: wrongRegion };
  // All regions of which period, a widget does not guess; the catalogue knows which there are.
  const [latest] = lists.indicators
    .filter(({ id }) => indicators.includes(id))
    .flatMap(({ scopes }) => scopes.filter((each) => each.startsWith('all.')))
    .sort()
    .reverse();
  if (scope !== undefined && latest) {
    return { code: 'ATTRIBUTE_INVALID', id: scope, fix: `period="${latest.slice(4)}"` };
  }
  return { titles, regions: named };
}
