import type { Indicator, Observation, RegionCode } from '@stadspeil/core';
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
  const publishedOf = (id: string): readonly Observation[] => byIndicator.get(id) ?? [];
  const { population } = indicators;
  return [
    ...(population ? combineByPeriod(population, twenteRegion, twenteMunicipalities, publishedOf) : []),
    ...salePricesOfTwente(publishedOf('average-sale-price')),
    ...sizeClassRegions.flatMap(({ code, year }) => {
      const members = regions.filter(({ parents }) => parents.includes(code)).map((each) => each.code);
      const ofYear = (id: string): readonly Observation[] =>
        publishedOf(id).filter((each) => each.period === String(year));
      return Object.values(indicators).flatMap((each) => combineByPeriod(each, code, members, ofYear));
    }),
  ];
}

/** The figures of `into` for the periods in which it has none and each of its members has one. */
function combineByPeriod(
  indicator: Indicator,
  into: RegionCode,
  members: readonly RegionCode[],
  publishedOf: (id: string) => readonly Observation[],
): readonly Observation[] {
  const published = publishedOf(indicator.id);
  const areMembers = new Set(members);
  const known = new Set(published.filter(({ region }) => region === into).map((each) => each.period));
  const parts = published.filter((each) => areMembers.has(each.region) && !known.has(each.period));
  return [...groupBy(parts, (each) => each.period).values()].flatMap((cells) => {
    if (cells.length < members.length) return [];
    const combination = combineObservations(indicator, into, cells);
    return combination.outcome === 'combined' ? [combination.observation] : [];
  });
}

function salePricesOfTwente(published: readonly Observation[]): readonly Observation[] {
  return [...new Set(published.map((each) => each.period))].map((each) => ({
    indicator: 'average-sale-price',
    region: twenteRegion,
    period: each,
    state: 'absent',
    value: null,
    reason: 'not-published',
  }));
}
