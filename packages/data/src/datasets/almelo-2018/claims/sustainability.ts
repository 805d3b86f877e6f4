import type { PrintedClaim } from '@stadspeil/core';
import { bookletClaim } from './booklet-claim.ts';
import { references } from './references.ts';
import { said } from './said.ts';

/** What the booklet says of sustainability without a number. */
export const sustainabilityClaims: readonly PrintedClaim[] = [
  bookletClaim('renewable-energy-share', {
    title: { nl: 'Aandeel duurzame energie', en: 'Share of renewable energy' },
    themes: ['sustainability'],
    indicator: 'renewable-energy-share',
    ...said.against(references.country, 'lower'),
    valueType: 'share',
    polarity: 'higher-is-better',
    lines: '1123-1124;1239-1240',
    note: {
      nl: 'Op de ene plaats "duurzame", op de andere "nieuwe" energie; wij nemen aan dat het hetzelfde is.',
      en: '"Sustainable" energy in one place, "new" energy in another; we take them to be the same.',
    },
  }),
  bookletClaim('home-gas-use-trend', {
    title: { nl: 'Gasverbruik van woningen', en: 'Gas use of homes' },
    themes: ['sustainability'],
    indicator: 'home-gas-use',
    ...said.overTime('lower'),
    timeframe: 'recent',
    polarity: 'lower-is-better',
    lines: '1121-1122;1131-1132',
  }),
  bookletClaim('home-electricity-use-trend', {
    title: { nl: 'Stroomverbruik van woningen', en: 'Electricity use of homes' },
    themes: ['sustainability'],
    indicator: 'home-electricity-use',
    ...said.overTime('lower'),
    timeframe: 'recent',
    polarity: 'lower-is-better',
    lines: '1121-1122;1131-1132',
  }),
  bookletClaim('household-waste-trend', {
    title: { nl: 'Huishoudelijk afval', en: 'Household waste' },
    themes: ['sustainability'],
    indicator: 'household-waste',
    ...said.overTime('lower'),
    timeframe: 'recent',
    polarity: 'lower-is-better',
    lines: '1131-1133',
  }),
  bookletClaim('air-quality', {
    title: { nl: 'Kwaliteit van de lucht', en: 'Air quality' },
    themes: ['sustainability'],
    indicator: 'air-quality',
    ...said.against(references.country, 'higher'),
    polarity: 'higher-is-better',
    lines: '1131',
    note: {
      nl: 'Beter dan gemiddeld. Wij nemen aan: het gemiddelde van Nederland.',
      en: 'Better than average. We assume: the mean of the Netherlands.',
    },
  }),
  bookletClaim('solar-installations', {
    title: { nl: 'Zonnepanelen', en: 'Solar installations' },
    themes: ['sustainability'],
    indicator: 'solar-installations',
    ...said.against(references.unspecified, 'lower'),
    valueType: 'count',
    polarity: 'higher-is-better',
    lines: '1128',
  }),
  bookletClaim('ev-and-biofuel-cars', {
    title: { nl: "Elektrische auto's en auto's op biobrandstof", en: 'Electric and biofuel cars' },
    themes: ['sustainability'],
    indicator: 'ev-and-biofuel-cars',
    ...said.against(references.unspecified, 'lower'),
    valueType: 'count',
    polarity: 'higher-is-better',
    lines: '1128-1129',
  }),
  bookletClaim('charging-points', {
    title: { nl: 'Punten om te laden of biobrandstof te tanken', en: 'Charging and biofuel points' },
    themes: ['sustainability'],
    indicator: 'charging-points',
    ...said.against(references.unspecified, 'lower'),
    valueType: 'count',
    polarity: 'higher-is-better',
    lines: '1129-1130',
  }),
  bookletClaim('socio-economic-index', {
    title: { nl: 'Sociaal-economische index', en: 'Socio-economic index' },
    themes: ['sustainability'],
    indicator: 'socio-economic-index',
    ...said.against(references.unspecified, 'lower'),
    valueType: 'index',
    polarity: 'higher-is-better',
    lines: '1216-1219',
  }),
];
