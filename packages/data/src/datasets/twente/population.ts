import { defineIndicator, type LocalisedText } from '@stadspeil/core';
import { districtsSource, keyFiguresSource, populationSource } from './sources.ts';
import { countUnit, shareUnit } from './units.ts';

/** What CBS says of figures of neighbourhoods. */
export const roundedInDistricts: LocalisedText = {
  nl: 'Aantallen in wijken zijn afgerond op een veelvoud van 5. De wijken samen kunnen daardoor iets afwijken van de gemeente.',
  en: 'Counts in neighbourhoods are rounded to a multiple of 5. Together they can differ slightly from the municipality.',
};

/** What holds for size classes. */
export const computedForGroups: LocalisedText = {
  nl: 'Cijfers van een groep gemeenten zijn berekend uit die van de gemeenten. Het zijn geen cijfers van het CBS.',
  en: 'Figures of a group of municipalities are computed from those of the municipalities. They are not published by CBS.',
};

const shared = { theme: 'population', polarity: 'none', basis: 'register' } as const;

/** Definitions of the theme Bevolking. */
export const populationIndicators = [
  defineIndicator({
    ...shared,
    id: 'population',
    title: { nl: 'Bevolking op 1 januari', en: 'Population on 1 January' },
    shortTitle: { nl: 'Inwoners', en: 'Inhabitants' },
    description: {
      nl: 'Hoeveel mensen op 1 januari in het bevolkingsregister van een gemeente stonden.',
      en: 'How many people were in the population register of a municipality on 1 January.',
    },
    unit: countUnit('persons', ['inwoners', 'inwoner'], ['inhabitants', 'inhabitant']),
    decimals: 0,
    valueType: 'count',
    frequency: 'annual',
    sources: [populationSource, keyFiguresSource, districtsSource],
    caveats: [
      {
        nl: 'Gemeenten zijn in deze jaren samengevoegd. Vergelijk een gemeente die is veranderd niet zomaar met zichzelf van eerder.',
        en: 'Municipalities were merged in these years. Do not simply compare one that has changed with itself of before.',
      },
      {
        nl: 'De cijfers zijn van 2015 en van 2019 en later. Voor Twente is het cijfer vanaf 2019 de som van de 14 gemeenten.',
        en: 'The figures are of 2015 and of 2019 and later. For Twente, the figure from 2019 on is the sum of its 14 municipalities.',
      },
      roundedInDistricts,
    ],
  }),
  defineIndicator({
    ...shared,
    id: 'population-density',
    title: { nl: 'Inwoners per vierkante kilometer', en: 'Inhabitants per square kilometre' },
    shortTitle: { nl: 'Bevolkingsdichtheid', en: 'Population density' },
    description: {
      nl: 'Hoeveel mensen er op 1 januari wonen per vierkante kilometer land.',
      en: 'How many people live on each square kilometre of land on 1 January.',
    },
    unit: countUnit(
      'persons/km2',
      ['inwoners per km²', 'inwoner per km²'],
      ['inhabitants per km²', 'inhabitant per km²'],
    ),
    decimals: 0,
    valueType: 'ratio',
    frequency: 'irregular',
    sources: [keyFiguresSource, districtsSource],
    denominator: { nl: 'vierkante kilometer land', en: 'square kilometres of land' },
    caveats: [computedForGroups],
  }),
  defineIndicator({
    ...shared,
    id: 'old-age-dependency',
    title: { nl: 'Grijze druk', en: 'Old-age dependency' },
    shortTitle: { nl: 'Grijze druk', en: 'Old-age dependency' },
    description: {
      nl: 'Het aantal mensen van 65 jaar en ouder als percentage van het aantal mensen van 20 tot 65 jaar.',
      en: 'The number of people aged 65 and over as a percentage of the number of people aged 20 to 65.',
    },
    unit: shareUnit('inwoners van 20 tot 65 jaar', 'inhabitants aged 20 to 65'),
    decimals: 1,
    valueType: 'ratio',
    frequency: 'irregular',
    sources: [keyFiguresSource],
    denominator: { nl: 'inwoners van 20 tot 65 jaar', en: 'inhabitants aged 20 to 65' },
    caveats: [computedForGroups],
  }),
  defineIndicator({
    ...shared,
    id: 'birth-rate',
    title: { nl: 'Geboorten per 1.000 inwoners', en: 'Births per 1,000 inhabitants' },
    shortTitle: { nl: 'Geboorten', en: 'Births' },
    description: {
      nl: 'Het aantal levend geboren kinderen in een jaar voor elke 1.000 inwoners.',
      en: 'The number of children born alive in a year for every 1,000 inhabitants.',
    },
    unit: countUnit(
      'births/1000',
      ['geboorten per 1.000 inwoners', 'geboorte per 1.000 inwoners'],
      ['births per 1,000 inhabitants', 'birth per 1,000 inhabitants'],
    ),
    decimals: 1,
    valueType: 'rate',
    frequency: 'irregular',
    sources: [keyFiguresSource],
    denominator: {
      nl: 'gemiddeld aantal inwoners in het jaar',
      en: 'mean number of inhabitants in the year',
    },
    caveats: [computedForGroups],
  }),
  defineIndicator({
    ...shared,
    id: 'residents-65-plus',
    title: { nl: 'Inwoners van 65 jaar en ouder', en: 'Inhabitants aged 65 and over' },
    shortTitle: { nl: '65 jaar en ouder', en: '65 and over' },
    description: {
      nl: 'Hoeveel inwoners op 1 januari 65 jaar of ouder zijn.',
      en: 'How many inhabitants are 65 or over on 1 January.',
    },
    unit: countUnit('persons', ['inwoners', 'inwoner'], ['inhabitants', 'inhabitant']),
    decimals: 0,
    valueType: 'count',
    frequency: 'irregular',
    sources: [districtsSource],
    caveats: [roundedInDistricts],
  }),
  defineIndicator({
    ...shared,
    id: 'households',
    title: { nl: 'Huishoudens', en: 'Households' },
    shortTitle: { nl: 'Huishoudens', en: 'Households' },
    description: {
      nl: 'Hoeveel particuliere huishoudens er op 1 januari zijn. Mensen in een instelling tellen niet mee.',
      en: 'How many private households there are on 1 January. People in institutions are not counted.',
    },
    unit: countUnit('households', ['huishoudens', 'huishouden'], ['households', 'household']),
    decimals: 0,
    valueType: 'count',
    frequency: 'irregular',
    sources: [keyFiguresSource, districtsSource],
    caveats: [roundedInDistricts, computedForGroups],
  }),
  defineIndicator({
    ...shared,
    id: 'single-person-households',
    title: { nl: 'Eenpersoonshuishoudens', en: 'Single-person households' },
    shortTitle: { nl: 'Alleenwonend', en: 'Living alone' },
    description: {
      nl: 'Hoeveel huishoudens op 1 januari uit één persoon bestaan.',
      en: 'How many households consist of one person on 1 January.',
    },
    unit: countUnit('households', ['huishoudens', 'huishouden'], ['households', 'household']),
    decimals: 0,
    valueType: 'count',
    frequency: 'irregular',
    sources: [keyFiguresSource, districtsSource],
    caveats: [roundedInDistricts, computedForGroups],
  }),
  defineIndicator({
    ...shared,
    id: 'single-person-household-share',
    title: { nl: 'Aandeel eenpersoonshuishoudens', en: 'Share of single-person households' },
    shortTitle: { nl: 'Aandeel alleenwonend', en: 'Share living alone' },
    description: {
      nl: 'Welk deel van de huishoudens op 1 januari uit één persoon bestaat.',
      en: 'Which share of households consists of one person on 1 January.',
    },
    unit: shareUnit('de huishoudens', 'households'),
    decimals: 1,
    valueType: 'share',
    frequency: 'irregular',
    sources: [keyFiguresSource],
    denominator: { nl: 'particuliere huishoudens', en: 'private households' },
    caveats: [computedForGroups],
  }),
  defineIndicator({
    ...shared,
    id: 'average-household-size',
    title: { nl: 'Gemiddelde grootte van huishoudens', en: 'Average household size' },
    shortTitle: { nl: 'Grootte huishouden', en: 'Household size' },
    description: {
      nl: 'Uit hoeveel personen een huishouden op 1 januari gemiddeld bestaat.',
      en: 'How many people a household consists of on average on 1 January.',
    },
    unit: countUnit(
      'persons/household',
      ['personen per huishouden', 'persoon per huishouden'],
      ['people per household', 'person per household'],
    ),
    decimals: 2,
    valueType: 'mean',
    frequency: 'irregular',
    sources: [keyFiguresSource],
    denominator: { nl: 'particuliere huishoudens', en: 'private households' },
    caveats: [computedForGroups],
  }),
] as const;
