import { defineIndicator, type LocalisedText } from '@stadspeil/core';
import { booklet } from './sources.ts';
import { percentChangeUnit, percentUnit, personsUnit, squareMetreUnit } from './units.ts';

const areaNotGiven: LocalisedText = {
  nl: 'Waar de binnenstad ophoudt, is niet gedrukt. Het kan een ander gebied zijn dan de wijk Binnenstad.',
  en: 'Where the city centre ends is not printed. It may be another area than the neighbourhood Binnenstad.',
};
const countryAssumed: LocalisedText = {
  nl: 'Het gebied staat er niet bij. Wij nemen aan: Nederland.',
  en: 'The area is not printed. We assume the Netherlands.',
};

const ofTheCentre = {
  theme: 'city-centre',
  decimals: 0,
  polarity: 'none',
  frequency: 'irregular',
  sources: [booklet],
} as const;

/** Definitions of the theme Binnenstad. */
export const cityCentre = [
  defineIndicator({
    ...ofTheCentre,
    id: 'city-centre-residents',
    title: { nl: 'Inwoners van de binnenstad', en: 'Residents of the city centre' },
    shortTitle: { nl: 'Inwoners binnenstad', en: 'Residents of the centre' },
    description: {
      nl: 'Hoeveel mensen er in de binnenstad van Almelo wonen.',
      en: 'How many people live in the city centre of Almelo.',
    },
    unit: personsUnit,
    valueType: 'count',
    basis: 'estimate',
    caveats: [areaNotGiven],
  }),
  defineIndicator({
    ...ofTheCentre,
    id: 'city-centre-workers',
    title: { nl: 'Werkenden in de binnenstad', en: 'People working in the city centre' },
    shortTitle: { nl: 'Werkenden binnenstad', en: 'Workers in the centre' },
    description: {
      nl: 'Hoeveel mensen er in de binnenstad van Almelo werken.',
      en: 'How many people work in the city centre of Almelo.',
    },
    unit: personsUnit,
    valueType: 'count',
    basis: 'estimate',
    caveats: [areaNotGiven],
  }),
  defineIndicator({
    ...ofTheCentre,
    id: 'main-street-retail-floor-area',
    title: {
      nl: 'Winkeloppervlakte in de hoofdwinkelstraten',
      en: 'Retail floor area in the main shopping streets',
    },
    shortTitle: { nl: 'Winkeloppervlakte', en: 'Retail floor area' },
    description: {
      nl: 'Hoeveel vierkante meter winkels er in de hoofdwinkelstraten van Almelo is.',
      en: 'How many square metres of shops there are in the main shopping streets of Almelo.',
    },
    unit: squareMetreUnit,
    valueType: 'amount',
    basis: 'register',
    caveats: [
      {
        nl: 'Welke straten meetellen, is niet gedrukt.',
        en: 'Which streets are counted is not printed.',
      },
    ],
  }),
  defineIndicator({
    ...ofTheCentre,
    id: 'retail-space-surplus',
    title: { nl: 'Verwacht overschot aan winkelruimte', en: 'Expected surplus of retail space' },
    shortTitle: { nl: 'Overschot winkelruimte', en: 'Retail surplus' },
    description: {
      nl: 'Welk deel van de winkelruimte de komende jaren naar verwachting te veel is.',
      en: 'Which part of the retail space is expected to be too much in the coming years.',
    },
    unit: percentUnit('de winkelruimte', 'the retail space'),
    valueType: 'share',
    polarity: 'lower-is-better',
    basis: 'estimate',
    denominator: { nl: 'winkelruimte', en: 'retail space' },
    caveats: [
      {
        nl: 'Het kopje schrijft "20% minder retail". De tekst noemt een overschot; die volgen wij.',
        en: 'The heading says "20% less retail". The text speaks of a surplus, which we follow.',
      },
      countryAssumed,
    ],
  }),
  defineIndicator({
    ...ofTheCentre,
    id: 'retail-turnover-change',
    title: { nl: 'Verandering van de omzet van winkels', en: 'Change in retail turnover' },
    shortTitle: { nl: 'Omzet winkels', en: 'Retail turnover' },
    description: {
      nl: 'Met hoeveel procent de omzet van winkels de afgelopen jaren veranderde.',
      en: 'By how many per cent the turnover of shops changed in recent years.',
    },
    unit: percentChangeUnit,
    valueType: 'difference',
    polarity: 'higher-is-better',
    basis: 'estimate',
    caveats: [
      {
        nl: 'Het boekje noemt een omzetdaling van 25 procent. Hier staat die als −25.',
        en: 'The booklet speaks of a fall of 25 per cent. Here it is −25.',
      },
      {
        nl: 'Het is niet duidelijk om welke winkels en welke jaren het gaat.',
        en: 'It is not clear which shops and which years it is about.',
      },
      countryAssumed,
    ],
  }),
] as const;
