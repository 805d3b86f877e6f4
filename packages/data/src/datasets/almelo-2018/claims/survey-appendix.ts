import { period, type PrintedClaim } from '@stadspeil/core';
import { bookletClaim } from './booklet-claim.ts';
import { places } from './places.ts';
import { references } from './references.ts';
import { said } from './said.ts';

/** What the booklet says of the survey appendix without a number. */
export const surveyAppendixClaims: readonly PrintedClaim[] = [
  bookletClaim('survey-trend-2007-2017', {
    title: { nl: 'Uitkomsten van de enquête over tien jaar', en: 'Outcomes of the survey over ten years' },
    themes: ['survey-appendix'],
    indicator: 'survey-outcomes',
    ...said.overTime('equal'),
    period: period('2007/2017'),
    polarity: 'none',
    lines: '1867',
  }),
  bookletClaim('neighbourhood-plan-involvement', {
    title: {
      nl: 'Belang van inwoners betrekken bij plannen voor de buurt',
      en: 'Importance of involving residents in plans for the neighbourhood',
    },
    themes: ['survey-appendix'],
    indicator: 'neighbourhood-plan-involvement',
    ...said.stated,
    period: period('2017?'),
    timeframe: 'latest',
    polarity: 'none',
    lines: '1868',
  }),
  bookletClaim('nieuwstraatkwartier-satisfaction', {
    title: { nl: 'Tevredenheid over de buurt', en: 'Satisfaction with the neighbourhood' },
    themes: ['survey-appendix'],
    indicator: 'neighbourhood-rating',
    region: places.nieuwstraatkwartier,
    ...said.against(references.city, 'lower'),
    also: [
      { indicator: 'trust-in-municipal-government' },
      { indicator: 'life-satisfaction' },
      { indicator: 'health-satisfaction' },
    ],
    period: period('2017?'),
    timeframe: 'latest',
    valueType: 'mean',
    polarity: 'higher-is-better',
    figures: [
      'neighbourhood-rating',
      'trust-in-municipal-government',
      'life-satisfaction',
      'health-satisfaction',
    ],
    lines: '1869-1871',
  }),
  bookletClaim('nieuwstraatkwartier-not-belonging', {
    title: { nl: 'Gevoel er niet bij te horen', en: 'Feeling not to belong' },
    themes: ['survey-appendix'],
    indicator: 'participation-barrier-not-belonging',
    region: places.nieuwstraatkwartier,
    ...said.against(references.city, 'higher'),
    period: period('2017?'),
    timeframe: 'latest',
    valueType: 'share',
    polarity: 'lower-is-better',
    figures: ['participation-barrier-not-belonging'],
    lines: '1869-1871',
  }),
  bookletClaim('neighbourhood-decline-perception', {
    title: {
      nl: 'Inwoners die hun buurt achteruit zien gaan',
      en: 'Residents who see their neighbourhood get worse',
    },
    themes: ['survey-appendix'],
    indicator: 'perceived-neighbourhood-decline',
    region: places.wierdensehoek,
    ...said.against(references.city, 'higher'),
    also: [{ region: places.deRiet }],
    period: period('2017?'),
    timeframe: 'latest',
    polarity: 'lower-is-better',
    figures: ['neighbourhood-development-balance'],
    lines: '1871-1872',
    note: {
      nl: 'Het saldo is vooruit min achteruit: een lager saldo past bij vaker achteruit.',
      en: 'The balance is better minus worse: a lower balance fits more often worse.',
    },
    testedBy: [
      { dataset: 'almelo-2018', indicator: 'neighbourhood-development-balance', direction: 'lower' },
    ],
  }),
  bookletClaim('carers-barriers-vs-peer-cities', {
    title: { nl: 'Mantelzorgers die zich belemmerd voelen', en: 'Informal carers who feel hindered' },
    themes: ['survey-appendix'],
    indicator: 'carers-barriers',
    ...said.against(references.named(places.enschede, places.hengelo), 'lower'),
    period: period('2017?'),
    timeframe: 'latest',
    polarity: 'lower-is-better',
    lines: '1875-1877',
  }),
  bookletClaim('loneliness-drivers', {
    title: { nl: 'Wat samengaat met eenzaamheid', en: 'What goes with loneliness' },
    themes: ['survey-appendix'],
    indicator: 'loneliness',
    ...said.associated,
    period: period('2017?'),
    timeframe: 'latest',
    polarity: 'none',
    drivers: [
      { nl: 'een laag inkomen', en: 'a low income' },
      { nl: 'geen werk', en: 'no work' },
    ],
    lines: '1877-1878',
  }),
];
