import { defineIndicator, type LocalisedText } from '@stadspeil/core';
import { booklet, kennispuntTwente } from './sources.ts';
import { billionEuroUnit, householdsUnit, percentChangeUnit, percentUnit, personsUnit } from './units.ts';

const startAssumed: LocalisedText = {
  nl: 'Vanaf welk jaar is gerekend, is niet gedrukt. Wij nemen aan: 2018.',
  en: 'From which year it is counted is not printed. We assume 2018.',
};

const outlook = {
  theme: 'ageing',
  decimals: 0,
  valueType: 'difference',
  polarity: 'none',
  basis: 'estimate',
  frequency: 'irregular',
  sources: [booklet],
} as const;

const singlePersonHouseholds = { ...outlook, sources: [booklet, kennispuntTwente] } as const;

/** Definitions of the theme Vergrijzing. */
export const ageing = [
  defineIndicator({
    ...outlook,
    id: 'population-growth-to-2030',
    title: { nl: 'Bevolkingsgroei tot 2030', en: 'Population growth to 2030' },
    shortTitle: { nl: 'Bevolkingsgroei', en: 'Population growth' },
    description: {
      nl: 'Hoeveel meer inwoners Almelo naar verwachting in 2030 heeft.',
      en: 'How many more inhabitants Almelo is expected to have in 2030.',
    },
    unit: personsUnit,
    caveats: [startAssumed],
  }),
  defineIndicator({
    ...singlePersonHouseholds,
    id: 'single-person-households-growth',
    title: { nl: 'Stijging aantal alleenstaanden', en: 'Growth of single-person households' },
    shortTitle: { nl: 'Groei alleenstaanden', en: 'More single households' },
    description: {
      nl: 'Hoeveel huishoudens van één persoon er in Almelo naar verwachting bijkomen.',
      en: 'How many more households of one person are expected in Almelo.',
    },
    unit: householdsUnit,
    caveats: [
      {
        nl: 'Een bijschrift noemt hetzelfde aantal voor 2018. De tekst noemt 2030; die volgen wij.',
        en: 'A caption gives the same number for 2018. The text gives 2030, which we follow.',
      },
      {
        nl: 'Elders is het aantal afgerond tot bijna 1.800. Daar is niet mee gerekend.',
        en: 'Elsewhere the number is rounded to almost 1,800. That is not used in comparisons.',
      },
    ],
  }),
  defineIndicator({
    ...singlePersonHouseholds,
    id: 'single-person-households-growth-pct',
    title: {
      nl: 'Stijging aantal alleenstaanden in procenten',
      en: 'Growth of single-person households in per cent',
    },
    shortTitle: { nl: 'Groei alleenstaanden (%)', en: 'More single households (%)' },
    description: {
      nl: 'Met hoeveel procent het aantal huishoudens van één persoon in Almelo naar verwachting stijgt.',
      en: 'By how many per cent the number of households of one person in Almelo is expected to rise.',
    },
    unit: percentChangeUnit,
    caveats: [
      {
        nl: 'De daling van het aantal basisschoolleerlingen is ook 17%. Dat is een ander cijfer.',
        en: 'The fall in the number of primary pupils is 17% as well. That is another figure.',
      },
    ],
  }),
  defineIndicator({
    ...outlook,
    id: 'youth-population-change-to-2030',
    title: { nl: 'Verandering in het aantal jongeren', en: 'Change in the number of young people' },
    shortTitle: { nl: 'Aantal jongeren', en: 'Young people' },
    description: {
      nl: 'Hoeveel meer (boven nul) of minder (onder nul) jongeren Almelo naar verwachting krijgt.',
      en: 'How many more (above zero) or fewer (below zero) young people Almelo is expected to have.',
    },
    unit: personsUnit,
    caveats: [
      {
        nl: 'Tot welke leeftijd iemand meetelt, is niet gedrukt.',
        en: 'Up to which age people are counted is not printed.',
      },
      {
        nl: 'De jaren staan er niet bij. Wij nemen aan: van 2018 tot 2030.',
        en: 'The years are not printed. We assume from 2018 to 2030.',
      },
    ],
  }),
  defineIndicator({
    ...outlook,
    id: 'primary-pupils-change-to-2025',
    title: {
      nl: 'Verandering in het aantal basisschoolleerlingen',
      en: 'Change in the number of primary pupils',
    },
    shortTitle: { nl: 'Basisschoolleerlingen', en: 'Primary pupils' },
    description: {
      nl: 'Met hoeveel procent het aantal leerlingen op basisscholen in Almelo tot 2025 verandert.',
      en: 'By how many per cent the number of pupils at primary schools in Almelo changes up to 2025.',
    },
    unit: percentChangeUnit,
    caveats: [startAssumed],
  }),
  defineIndicator({
    ...outlook,
    id: 'age-structure-2030',
    title: { nl: 'Bevolkingsopbouw in 2030', en: 'Age structure in 2030' },
    shortTitle: { nl: 'Bevolkingsopbouw', en: 'Age structure' },
    description: {
      nl: 'Welk deel van de inwoners van Almelo in 2030 naar verwachting tot elke leeftijdsgroep hoort.',
      en: 'Which part of the inhabitants of Almelo is expected to be in each age group in 2030.',
    },
    unit: percentUnit('de bevolking', 'the population'),
    valueType: 'share',
    denominator: { nl: 'inwoners van Almelo in 2030', en: 'inhabitants of Almelo in 2030' },
    dimensions: [
      {
        id: 'age',
        label: { nl: 'Leeftijd', en: 'Age' },
        categories: {
          '0-24': { nl: '0 tot en met 24 jaar', en: '0 to 24 years' },
          '25-44': { nl: '25 tot en met 44 jaar', en: '25 to 44 years' },
          '45-64': { nl: '45 tot en met 64 jaar', en: '45 to 64 years' },
          '65+': { nl: '65 jaar en ouder', en: '65 years and older' },
        },
      },
    ],
  }),
  defineIndicator({
    ...outlook,
    id: 'households-growth-to-2030-twente',
    title: {
      nl: 'Groei van het aantal huishoudens in Twente',
      en: 'Growth of the number of households in Twente',
    },
    shortTitle: { nl: 'Huishoudens Twente', en: 'Households in Twente' },
    description: {
      nl: 'Hoeveel huishoudens er tot 2030 in heel Twente naar verwachting bijkomen.',
      en: 'How many more households are expected in all of Twente by 2030.',
    },
    unit: householdsUnit,
    caveats: [startAssumed],
  }),
  defineIndicator({
    ...outlook,
    id: 'senior-holiday-spending',
    title: { nl: 'Vakantiebestedingen van 65-plussers', en: 'Holiday spending by people of 65 and older' },
    shortTitle: { nl: 'Vakantie 65-plussers', en: 'Holidays of 65+' },
    description: {
      nl: 'Hoeveel mensen van 65 jaar en ouder samen uitgeven aan vakanties.',
      en: 'How much people of 65 and older spend on holidays together.',
    },
    unit: billionEuroUnit,
    decimals: 1,
    valueType: 'amount',
    caveats: [
      {
        nl: 'Het gebied staat er niet bij. Wij nemen aan: Nederland.',
        en: 'The area is not printed. We assume the Netherlands.',
      },
      {
        nl: 'Van welk jaar het eerste bedrag is, is niet gedrukt.',
        en: 'Of which year the first amount is, is not printed.',
      },
    ],
  }),
] as const;
