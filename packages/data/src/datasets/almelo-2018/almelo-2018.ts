import type { DatasetDefinition } from '../../dataset-definition.ts';
import { claims } from './claims/claims.ts';
import { economyObservations } from './economy-observations.ts';
import { financeObservations } from './finance-observations.ts';
import { indicators } from './indicators.ts';
import { labourIncomeObservations } from './labour-income-observations.ts';
import { regions } from './regions.ts';
import { bookletLicence, sources } from './sources.ts';
import { surveyAppendixObservations } from './survey-appendix-observations.ts';
import { themes } from './themes.ts';

/**
 * The figures of Almelo's booklet "Anker & Horizon – Staat van de stad 2018-2022": its themes Economie
 * and Arbeidsmarkt en inkomen, the multi-year table of its finances and its survey appendix.
 *
 * Each figure carries the lines of the booklet's text where it is printed, and how sure its place is.
 *
 * @example
 * ```ts
 * almelo2018.indicators['neighbourhood-rating'].title.nl; //=> 'Waardering buurt'
 * ```
 */
export const almelo2018: DatasetDefinition<typeof indicators> = {
  description: {
    id: 'almelo-2018',
    title: { nl: 'Staat van de stad Almelo 2018-2022', en: 'State of the city of Almelo 2018-2022' },
    description: {
      nl: 'Cijfers uit het boekje "Anker & Horizon" van de gemeente Almelo over economie, arbeidsmarkt, financiën en wat inwoners vinden.',
      en: 'Figures from the booklet "Anker & Horizon" of the municipality of Almelo on economy, labour market, finances and what residents think.',
    },
    publisher: 'Gemeente Almelo',
    licence: bookletLicence,
  },
  edition: { id: '2018', published: '2018' },
  themes,
  indicators,
  regions,
  benchmarks: {
    GM0141: ['size-50-100k', 'GM0153', 'GM0164', 'CR12', 'PV23', 'NL01'],
  },
  sources,
  observations: [
    ...economyObservations,
    ...labourIncomeObservations,
    ...financeObservations,
    ...surveyAppendixObservations,
  ],
  claims,
  sums: [
    {
      total: 'multi-year-balance-updated',
      parts: ['multi-year-balance-adopted', 'september-circular-effect'],
      // The booklet adds unrounded amounts: two of its four sums are 0.01 off.
      tolerance: 0.015,
    },
  ],
};
