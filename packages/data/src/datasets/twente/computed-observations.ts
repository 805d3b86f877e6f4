import { period, periodKey, type Indicator, type Observation, type RegionCode } from '@stadspeil/core';
import { groupBy } from '../../group-by.ts';
import { combineObservations } from '../../regions/combine-observations.ts';
import { publishedObservations } from './published-observations.ts';
import { regions, sizeClassRegions, twenteMunicipalities, twenteRegion } from './regions.ts';

/**
 * What CBS does not publish: the population of Twente from 2019 on, the figures of size classes in their
 * year, all computed from the municipalities and marked as derived; and the mean sale price of Twente,
 * which cannot be computed without the number of sales and is marked as not published.
 */
export function computedObservations(
  indicators: Readonly<Record<string, Indicator>>,
): readonly Observation[] {
  const byIndicator = groupBy(publishedObservations, ({ indicator }) => indicator);
  const combine = (
    id: string,
    into: RegionCode,
    members: readonly RegionCode[],
    years?: string,
  ): readonly Observation[] => {
    const published = byIndicator.get(id) ?? [];
    const known = new Set(published.filter(({ region }) => region === into).map((each) => each.period));
    const parts = published.filter(
      (each) =>
        members.includes(each.region) &&
        !known.has(each.period) &&
        (years === undefined || periodKey(each.period) === years),
    );
    const definition = indicators[id];
    if (!definition) return [];
    return [...groupBy(parts, (each) => each.period).values()].flatMap((cells) => {
      const combination = combineObservations(definition, into, cells);
      return cells.length === members.length && combination.outcome === 'combined'
        ? [combination.observation]
        : [];
    });
  };
  const ids = [...byIndicator.keys()];
  return [
    ...combine('population', twenteRegion, twenteMunicipalities),
    ...salePricesOfTwente(byIndicator.get('average-sale-price') ?? []),
    ...sizeClassRegions.flatMap(({ code, year }) => {
      const members = regions.filter(({ parents }) => parents.includes(code)).map((each) => each.code);
      return ids.flatMap((id) => combine(id, code, members, String(year)));
    }),
  ];
}

function salePricesOfTwente(published: readonly Observation[]): readonly Observation[] {
  const periods = [...new Set(published.map((each) => each.period))];
  return periods.map((each) => ({
    indicator: 'average-sale-price',
    region: twenteRegion,
    period: period(each),
    state: 'absent',
    value: null,
    reason: 'not-published',
  }));
}
