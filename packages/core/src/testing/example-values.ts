import { defineIndicator } from '../definition/define-indicator.ts';
import type { Indicator } from '../definition/indicator.ts';
import type { MeasuredObservation, Observation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { regionCode, type RegionCode } from '../observation/region-code.ts';
import type { Region } from '../observation/region.ts';
import type { Series } from '../series/series.ts';
import { toSeries } from '../series/to-series.ts';

// For tests and for the examples in docstrings, which have every name below in scope.

/** Jobs per 1,000 inhabitants: a rate from a register, higher is better, one decimal. */
export const jobs: Indicator = defineIndicator({
  id: 'jobs-per-1000-inhabitants',
  title: { nl: 'Banen per 1.000 inwoners', en: 'Jobs per 1,000 inhabitants' },
  shortTitle: { nl: 'Banen', en: 'Jobs' },
  description: { nl: 'Aantal banen per 1.000 inwoners.', en: 'Number of jobs per 1,000 inhabitants.' },
  theme: 'labour-income',
  unit: {
    code: 'jobs/1000',
    label: { nl: 'banen per 1.000 inwoners', en: 'jobs per 1,000 inhabitants' },
    pattern: { nl: '{n} banen per 1.000 inwoners', en: '{n} jobs per 1,000 inhabitants' },
  },
  decimals: 1,
  valueType: 'rate',
  polarity: 'higher-is-better',
  basis: 'register',
  frequency: 'annual',
  sources: [
    {
      id: 'own-count',
      title: { nl: 'Eigen telling', en: 'Own count' },
      publisher: 'Gemeente Voorbeeld',
      licence: { id: 'CC0-1.0', title: { nl: 'Publiek domein', en: 'Public domain' } },
    },
  ],
});

const almeloCode = regionCode('GM0141');
const countryCode = regionCode('NL01');
const sizeClassCode = regionCode('size-50-100k');

/** Almelo, Nederland, and the municipalities of 50,000 to 100,000 inhabitants. */
export const regions: readonly Region[] = [
  {
    code: almeloCode,
    kind: 'municipality',
    name: { nl: 'Almelo', en: 'Almelo' },
    parents: [regionCode('CR12'), regionCode('PV23'), countryCode],
  },
  {
    code: countryCode,
    kind: 'country',
    name: { nl: 'Nederland', en: 'Netherlands' },
    phrase: { nl: 'Nederland', en: 'the Netherlands' },
    parents: [],
  },
  {
    code: sizeClassCode,
    kind: 'size-class',
    name: { nl: '50.000–100.000 inwoners', en: '50,000–100,000 inhabitants' },
    phrase: {
      nl: 'gemeenten van 50.000 tot 100.000 inwoners',
      en: 'municipalities of 50,000 to 100,000 inhabitants',
    },
    parents: [countryCode],
  },
];

/** 844.9 in Almelo, in a publication of 2018 that prints no year. */
export const almelo: MeasuredObservation = jobsIn(almeloCode, 'unknown@2018', 844.9);

/** 740.1 in its size class, in the same publication. */
export const sizeClass: MeasuredObservation = jobsIn(sizeClassCode, 'unknown@2018', 740.1);

/** The two together. */
export const observations: readonly Observation[] = [almelo, sizeClass];

/** Almelo in 2018 and 2020, with a gap in 2019. */
export const growth: Series = toSeries(
  jobs,
  [jobsIn(almeloCode, '2018', 840), jobsIn(almeloCode, '2020', 844.9)],
  { region: almeloCode },
);

/** The country in 2018. */
export const country: Series = toSeries(jobs, [jobsIn(countryCode, '2018', 800)], { region: countryCode });

function jobsIn(region: RegionCode, year: string, value: number): MeasuredObservation {
  return {
    indicator: jobs.id,
    region,
    period: period(year),
    state: 'measured',
    value,
    status: 'normal',
    qualifier: 'exact',
    kind: 'observed',
    certainty: 'proven',
  };
}
