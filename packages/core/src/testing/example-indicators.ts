import type { Indicator } from '../definition/indicator.ts';
import { buildIndicator } from './build-figures.ts';

// For tests of words: one indicator of each kind that is worded in its own way.

/** A score of a survey, with one decimal. */
export const rating: Indicator = buildIndicator({
  valueType: 'mean',
  basis: 'survey',
  unit: { code: 'score', label: { nl: 'rapportcijfer', en: 'score' }, pattern: { nl: '{n}', en: '{n}' } },
});

/** A percentage, by age. */
export const share: Indicator = buildIndicator({
  decimals: 0,
  valueType: 'share',
  unit: { code: '%', label: { nl: 'procent', en: 'percent' }, pattern: { nl: '{n}%', en: '{n}%' } },
  dimensions: [
    {
      id: 'age',
      label: { nl: 'Leeftijd', en: 'Age' },
      categories: {
        '0-14': { nl: '0 tot 15 jaar', en: '0 to 14' },
        '15-64': { nl: '15 tot 65 jaar', en: '15 to 64' },
        '65+': { nl: '65 jaar en ouder', en: '65 and over' },
      },
    },
  ],
});

/** A count. */
export const persons: Indicator = buildIndicator({
  decimals: 0,
  valueType: 'count',
  unit: {
    code: 'persons',
    label: { nl: 'personen', en: 'persons' },
    pattern: { nl: '{n} personen', en: '{n} persons' },
  },
});

/** An amount of money. */
export const money: Indicator = buildIndicator({
  decimals: 1,
  valueType: 'amount',
  unit: {
    code: 'EUR_M',
    label: { nl: 'miljoen euro', en: 'million euros' },
    pattern: { nl: '€ {n} miljoen', en: '€{n} million' },
    shortPattern: { nl: '€ {n} mln', en: '€{n}m' },
  },
});

/** A year. */
export const attained: Indicator = buildIndicator({
  decimals: 0,
  valueType: 'year',
  unit: {
    code: 'year',
    label: { nl: 'jaar', en: 'year' },
    pattern: { nl: '{n}', en: '{n}' },
    differencePattern: { nl: '{n} jaar', en: '{n} years' },
  },
});

/** A number of days. */
export const wait: Indicator = buildIndicator({
  decimals: 0,
  valueType: 'duration',
  polarity: 'lower-is-better',
  unit: { code: 'days', label: { nl: 'dagen', en: 'days' }, pattern: { nl: '{n} dagen', en: '{n} days' } },
});
