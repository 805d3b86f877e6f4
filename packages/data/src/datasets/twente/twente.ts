import { byId, type ById } from '../../by-id.ts';
import type { DatasetDefinition } from '../../dataset-definition.ts';
import { housePriceObservations } from './house-price-figures.ts';
import { housePriceIndex, housePriceSource } from './house-price-index.ts';
import figures from './house-price-index.json' with { type: 'json' };
import { benchmarks, regions } from './regions.ts';

const indicators: ById<readonly [typeof housePriceIndex]> = byId([housePriceIndex]);

/**
 * Live figures around Twente, for now the quarterly price index of homes by province from 2020 on,
 * derived from table 85792NED of CBS.
 *
 * @example
 * ```ts
 * twente.indicators['house-price-index'].frequency; //=> 'quarterly'
 * ```
 */
export const twente: DatasetDefinition<typeof indicators> = {
  description: {
    id: 'twente',
    title: { nl: 'Cijfers rond Twente', en: 'Figures around Twente' },
    description: {
      nl: 'Prijzen van bestaande koopwoningen per kwartaal, in Nederland en de provincies.',
      en: 'Prices of existing owner-occupied homes by quarter, in the Netherlands and its provinces.',
    },
    publisher: 'Centraal Bureau voor de Statistiek',
    licence: housePriceSource.licence,
  },
  edition: { id: '2026-Q1', published: '2026-04-22' },
  themes: [{ id: 'housing', title: { nl: 'Wonen', en: 'Housing' } }],
  indicators,
  regions,
  benchmarks,
  sources: [housePriceSource],
  observations: housePriceObservations(figures),
};
