import { defineIndicator, type LocalisedText } from '@stadspeil/core';
import { booklet, draftAccounts2017, recoveryPlan as plan } from './sources.ts';
import { millionEuroPerYearUnit, millionEuroUnit, reserveRatioUnit, yearUnit, yearsUnit } from './units.ts';

const recovery = {
  theme: 'finance',
  polarity: 'none',
  basis: 'policy',
  frequency: 'irregular',
} as const;

const amount = {
  ...recovery,
  unit: millionEuroUnit,
  decimals: 1,
  valueType: 'amount',
  sources: [booklet],
} as const;

const amountPerYear = { ...amount, unit: millionEuroPerYearUnit } as const;

const year = { ...recovery, unit: yearUnit, decimals: 0, valueType: 'year' } as const;

const ifRecovered: LocalisedText = {
  nl: 'Geldt alleen als het herstel eind 2022 volledig is en alle bezuinigingen doorgaan.',
  en: 'Holds only if recovery is complete at the end of 2022 and all savings are realised.',
};
const asExample: LocalisedText = {
  nl: 'Het boekje noemt deze bedragen als voorbeeld.',
  en: 'The booklet gives these amounts as an example.',
};
const noBetterYear: LocalisedText = {
  nl: 'Eerder is alleen beter als er verder niets verandert.',
  en: 'Earlier is better only if nothing else changes.',
};

/** Definitions of the recovery plan in the section Financiële positie. */
export const recoveryPlan = [
  defineIndicator({
    ...amountPerYear,
    id: 'recovery-annual-deposit',
    title: {
      nl: 'Jaarlijks spaarbedrag voor de algemene reserve',
      en: 'Annual deposit into the general reserve',
    },
    shortTitle: { nl: 'Jaarlijks spaarbedrag', en: 'Annual deposit' },
    description: {
      nl: 'Hoeveel Almelo elk jaar uit de begroting gebruikt om het eigen vermogen aan te vullen.',
      en: 'How much Almelo uses from its budget each year to build up its own capital.',
    },
    decimals: 2,
    sources: [booklet, plan],
  }),
  defineIndicator({
    ...recovery,
    id: 'recovery-plan-duration',
    title: { nl: 'Duur van het herstelplan', en: 'Duration of the recovery plan' },
    shortTitle: { nl: 'Duur herstelplan', en: 'Duration of plan' },
    description: {
      nl: 'Hoeveel jaar het financiële herstelplan loopt.',
      en: 'How many years the financial recovery plan runs.',
    },
    unit: yearsUnit,
    decimals: 0,
    valueType: 'duration',
    sources: [booklet, plan],
    caveats: [
      { nl: '2023 is het laatste jaar dat mag: "uiterlijk".', en: '2023 is the latest year: "uiterlijk".' },
    ],
  }),
  defineIndicator({
    ...recovery,
    id: 'recovery-lead',
    title: { nl: 'Voorsprong op het herstelplan', en: 'Lead on the recovery plan' },
    shortTitle: { nl: 'Voorsprong', en: 'Lead' },
    description: {
      nl: 'Hoeveel jaar Almelo voorloopt op het oorspronkelijke herstelplan.',
      en: 'How many years Almelo is ahead of the original recovery plan.',
    },
    unit: yearsUnit,
    decimals: 0,
    valueType: 'duration',
    polarity: 'higher-is-better',
    sources: [booklet, draftAccounts2017],
    caveats: [
      {
        nl: 'Het jaar staat er niet bij. Wij nemen aan: 2018.',
        en: 'The year is not printed. We assume 2018.',
      },
    ],
  }),
  defineIndicator({
    ...recovery,
    id: 'resilience-ratio-target',
    title: { nl: 'Doel voor de ratio weerstandsvermogen', en: 'Target for the resilience ratio' },
    shortTitle: { nl: 'Doel ratio', en: 'Ratio target' },
    description: {
      nl: 'De algemene reserve gedeeld door het bedrag dat nodig is om risico’s op te vangen.',
      en: 'The general reserve divided by the amount that is needed to absorb risks.',
    },
    unit: reserveRatioUnit,
    decimals: 0,
    valueType: 'ratio',
    polarity: 'higher-is-better',
    sources: [booklet, plan],
    caveats: [
      {
        nl: 'Uiterlijk in 2023. Het boekje verwacht de ratio in 2021, als de storting gelijk blijft en de bezuinigingen doorgaan.',
        en: 'In 2023 at the latest. The booklet expects it in 2021, if the deposit stays and the savings are realised.',
      },
    ],
  }),
  defineIndicator({
    ...amount,
    id: 'required-resilience-capacity',
    title: { nl: 'Benodigde weerstandscapaciteit', en: 'Required resilience capacity' },
    shortTitle: { nl: 'Benodigde capaciteit', en: 'Required capacity' },
    description: {
      nl: 'Hoeveel geld er nodig is om de risico’s van de gemeente op te vangen.',
      en: 'How much money is needed to absorb the risks of the municipality.',
    },
    decimals: 0,
    basis: 'estimate',
  }),
  defineIndicator({
    ...amount,
    id: 'share-sale-proceeds',
    title: {
      nl: 'Opbrengst van de aandelen Enexis en Vitens',
      en: 'Proceeds of the shares in Enexis and Vitens',
    },
    shortTitle: { nl: 'Opbrengst aandelen', en: 'Share sale' },
    description: {
      nl: 'Hoeveel de verkoop van de aandelen Enexis en Vitens opbracht.',
      en: 'How much the sale of the shares in Enexis and Vitens brought in.',
    },
    basis: 'register',
  }),
  defineIndicator({
    ...year,
    id: 'general-reserve-positive-year',
    title: {
      nl: 'Jaar waarin de algemene reserve positief wordt',
      en: 'Year in which the general reserve turns positive',
    },
    shortTitle: { nl: 'Reserve positief', en: 'Reserve positive' },
    description: {
      nl: 'In welk jaar de algemene reserve van Almelo naar verwachting boven nul komt.',
      en: 'In which year the general reserve of Almelo is expected to rise above zero.',
    },
    sources: [booklet, draftAccounts2017],
    caveats: [noBetterYear],
  }),
  defineIndicator({
    ...year,
    id: 'resilience-ratio-met-year',
    title: { nl: 'Jaar waarin ratio 1 wordt gehaald', en: 'Year in which ratio 1 is met' },
    shortTitle: { nl: 'Ratio 1 gehaald', en: 'Ratio 1 met' },
    description: {
      nl: 'In welk jaar de reserve naar verwachting gelijk is aan de benodigde capaciteit.',
      en: 'In which year the reserve is expected to equal the required capacity.',
    },
    sources: [booklet, draftAccounts2017],
    caveats: [
      {
        nl: 'Geldt alleen als de jaarlijkse storting gelijk blijft en alle bezuinigingen doorgaan.',
        en: 'Holds only if the annual deposit stays the same and all savings are realised.',
      },
      noBetterYear,
    ],
  }),
  defineIndicator({
    ...year,
    id: 'full-recovery-year-reconsidered',
    title: {
      nl: 'Jaar van volledig herstel als de ruimte wordt gebruikt',
      en: 'Year of full recovery when the room is used',
    },
    shortTitle: { nl: 'Volledig herstel', en: 'Full recovery' },
    description: {
      nl: 'In welk jaar het herstel volledig is als een deel van het spaarbedrag anders wordt gebruikt.',
      en: 'In which year recovery is complete when a part of the deposit is used otherwise.',
    },
    sources: [booklet],
    caveats: [
      {
        nl: 'Het boekje gaat hiervan uit; het is geen toezegging. Eind 2022 past bij ratio 1 in 2021 zonder gebruik van de ruimte.',
        en: 'The booklet starts from this; it is no promise. It does not contradict ratio 1 in 2021, where the room is not used.',
      },
      noBetterYear,
    ],
  }),
  defineIndicator({
    ...amount,
    id: 'recovery-route-cautious-draw',
    title: { nl: 'Voorzichtige route: inzet per jaar', en: 'Cautious route: amount used each year' },
    shortTitle: { nl: 'Voorzichtige route', en: 'Cautious route' },
    description: {
      nl: 'Hoeveel van het spaarbedrag de voorzichtige route in elk jaar voor iets anders gebruikt.',
      en: 'How much of the deposit the cautious route uses for something else in each year.',
    },
    caveats: [asExample],
  }),
  defineIndicator({
    ...amount,
    id: 'recovery-room-incidental-max',
    title: {
      nl: 'Hoogste bedrag dat incidenteel anders kan',
      en: 'Highest amount that may be used otherwise once',
    },
    shortTitle: { nl: 'Incidentele ruimte', en: 'Incidental room' },
    description: {
      nl: 'Hoeveel van het spaarbedrag er in 2020 tot en met 2022 samen hoogstens anders gebruikt kan worden.',
      en: 'How much of the deposit may be used otherwise in 2020 up to and including 2022 together, at most.',
    },
    caveats: [ifRecovered],
  }),
  defineIndicator({
    ...amountPerYear,
    id: 'recovery-room-structural-from-2023',
    title: { nl: 'Structureel beschikbaar vanaf 2023', en: 'Structural room from 2023' },
    shortTitle: { nl: 'Ruimte vanaf 2023', en: 'Room from 2023' },
    description: {
      nl: 'Hoeveel er vanaf 2023 elk jaar beschikbaar is, omdat sparen niet meer nodig is.',
      en: 'How much is available each year from 2023, because the deposit is no longer needed.',
    },
    decimals: 2,
    caveats: [ifRecovered],
  }),
  defineIndicator({
    ...amountPerYear,
    id: 'recovery-alternative-structural-from-2020',
    title: { nl: 'Alternatief: structurele inzet vanaf 2020', en: 'Alternative: structural use from 2020' },
    shortTitle: { nl: 'Alternatief vanaf 2020', en: 'Alternative from 2020' },
    description: {
      nl: 'Hoeveel van het spaarbedrag in het alternatief vanaf 2020 elk jaar anders wordt gebruikt.',
      en: 'How much of the deposit is used otherwise each year from 2020 in the alternative.',
    },
  }),
  defineIndicator({
    ...amountPerYear,
    id: 'recovery-alternative-remaining-from-2023',
    title: {
      nl: 'Alternatief: nog structureel in te zetten vanaf 2023',
      en: 'Alternative: structural room left from 2023',
    },
    shortTitle: { nl: 'Alternatief vanaf 2023', en: 'Alternative from 2023' },
    description: {
      nl: 'Hoeveel er in het alternatief vanaf 2023 elk jaar nog overblijft.',
      en: 'How much is left each year from 2023 in the alternative.',
    },
    decimals: 2,
  }),
] as const;
