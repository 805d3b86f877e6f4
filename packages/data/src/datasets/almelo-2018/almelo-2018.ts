import type { DatasetDefinition } from '../../dataset-definition.ts';
import { ageingObservations } from './ageing-observations.ts';
import { cityCentreObservations } from './city-centre-observations.ts';
import { claims } from './claims/claims.ts';
import { csvLabel } from './csv-label.ts';
import { economyObservations } from './economy-observations.ts';
import { financeObservations } from './finance-observations.ts';
import { goodGovernanceObservations } from './good-governance-observations.ts';
import { ibpObservations } from './ibp-observations.ts';
import { indicators } from './indicators.ts';
import { inequalityObservations } from './inequality-observations.ts';
import { labourIncomeObservations } from './labour-income-observations.ts';
import { recoveryPlanObservations } from './recovery-plan-observations.ts';
import { regions } from './regions.ts';
import { almeloReport } from './report/almelo-report.ts';
import { socialDomainObservations } from './social-domain-observations.ts';
import { bookletLicence, sources } from './sources.ts';
import { sums } from './sums.ts';
import { surveyAppendixObservations } from './survey-appendix-observations.ts';
import { themes } from './themes.ts';

/**
 * Almelo's booklet "Anker & Horizon – Staat van de stad 2018-2022", whole: every figure that it prints,
 * its claims without a number and what it says beside them.
 *
 * Each figure carries the lines of the booklet's text where it is printed, and how sure its place is.
 *
 * @example
 * ```ts
 * almelo2018.indicators['neighbourhood-rating'].title.nl; //=> 'Waardering buurt'
 * ```
 */
export const almelo2018: DatasetDefinition<typeof indicators> = {
  portal: { themes: ['SOCI', 'ECON', 'GOVE'] },
  description: {
    id: 'almelo-2018',
    title: { nl: 'Staat van de stad Almelo 2018-2022', en: 'State of the city of Almelo 2018-2022' },
    description: {
      nl: 'Alle cijfers uit het boekje "Anker & Horizon" van de gemeente Almelo: over acht thema’s, de financiën en wat inwoners vinden.',
      en: 'All figures of the booklet "Anker & Horizon" of the municipality of Almelo: on eight themes, the finances and what residents think.',
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
    ...ibpObservations,
    ...ageingObservations,
    ...economyObservations,
    ...inequalityObservations,
    ...socialDomainObservations,
    ...labourIncomeObservations,
    ...cityCentreObservations,
    ...goodGovernanceObservations,
    ...financeObservations,
    ...recoveryPlanObservations,
    ...surveyAppendixObservations,
  ],
  claims,
  report: almeloReport,
  sums,
  csvLabel,
};
