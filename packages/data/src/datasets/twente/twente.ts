import type { Observation } from '@stadspeil/core';
import { byId, type ById } from '../../by-id.ts';
import type { DatasetDefinition } from '../../dataset-definition.ts';
import { computedObservations } from './computed-observations.ts';
import { economyIndicators } from './economy.ts';
import { publishedObservations } from './published-observations.ts';
import { housingIndicators } from './housing.ts';
import { populationIndicators } from './population.ts';
import { benchmarks, ownRegions, regions } from './regions.ts';
import { cbsLicence, sources } from './sources.ts';
import { sums } from './sums.ts';

const own = new Set(ownRegions);

const list = [...populationIndicators, ...housingIndicators, ...economyIndicators] as const;
const indicators: ById<typeof list> = byId(list);

/**
 * Living figures around Twente, derived from six tables of CBS: population, sale prices, the quarterly
 * price index and sales, the dwelling stock since 1921, key figures of 2015, and the neighbourhoods of
 * Almelo in 2020; of Twente's municipalities and, where a table has them, of all municipalities.
 *
 * @example
 * ```ts
 * twente.indicators['house-price-index'].frequency; //=> 'quarterly'
 * ```
 */
export const twente: DatasetDefinition<typeof indicators> = {
  portal: { themes: ['SOCI', 'ECON', 'REGI'] },
  description: {
    id: 'twente',
    title: { nl: 'Cijfers rond Twente', en: 'Figures around Twente' },
    description: {
      nl: 'Cijfers van het CBS over inwoners, wonen en economie van de gemeenten in Twente, met de rest van Nederland erbij.',
      en: 'Figures of Statistics Netherlands (CBS) on people, housing and economy of the municipalities in Twente, with the rest of the country beside them.',
    },
    publisher: 'Centraal Bureau voor de Statistiek',
    licence: cbsLicence,
  },
  edition: { id: '2026-07', published: '2026-07-17' },
  themes: [
    { id: 'population', title: { nl: 'Bevolking', en: 'Population' } },
    { id: 'housing', title: { nl: 'Wonen', en: 'Housing' } },
    { id: 'economy', title: { nl: 'Economie en voorzieningen', en: 'Economy and amenities' } },
  ],
  indicators,
  regions,
  benchmarks,
  sources,
  observations: [...publishedObservations.map(withoutParts), ...computedObservations(indicators)],
  sums,
  scopes: [
    ...ownRegions,
    'GM0141.parts',
    'CR12.parts',
    'PV23.parts',
    'size-50-100k-2015.parts',
    'size-50-100k-2025.parts',
  ],
};

/** What a figure was made of is kept where a page holds regions against each other, not in rankings of all. */
function withoutParts(observation: Observation): Observation {
  if (observation.state !== 'measured' || own.has(observation.region)) return observation;
  const { numerator: _numerator, denominator: _denominator, ...others } = observation;
  return others;
}
