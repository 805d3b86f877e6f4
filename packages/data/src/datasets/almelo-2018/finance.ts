import { defineIndicator, type LocalisedText } from '@stadspeil/core';
import {
  booklet,
  interbestuurlijkProgramma,
  multiYearEstimate,
  programBudget2018,
  septemberCircular2017,
} from './sources.ts';
import { millionEuroUnit, thousandEuroUnit } from './units.ts';

const unitNotPrinted: LocalisedText = {
  nl: 'De eenheid staat niet in de tabel. Wij nemen aan: miljoen euro.',
  en: 'The unit is not in the table. We assume: million euros.',
};

const cutsAreNoGood: LocalisedText = {
  nl: 'Het bedrag daalt ook als bezuinigingen vervallen. Dat verslechtert volgens het boekje het meerjarig perspectief.',
  en: 'The amount also falls when savings are scrapped. That worsens the multi-year balance, says the booklet.',
};

const amount = {
  theme: 'finance',
  unit: millionEuroUnit,
  valueType: 'amount',
  polarity: 'none',
  basis: 'policy',
  frequency: 'irregular',
} as const;

const saving = { ...amount, sources: [booklet, multiYearEstimate] } as const;

const deficitFund = {
  ...amount,
  decimals: 0,
  sources: [booklet, interbestuurlijkProgramma],
} as const;

const multiYear = {
  theme: 'finance',
  unit: millionEuroUnit,
  decimals: 2,
  polarity: 'higher-is-better',
  basis: 'policy',
  frequency: 'annual',
} as const;

/** Definitions of the section Financiële positie, but for those of the recovery plan. */
export const finance = [
  defineIndicator({
    ...saving,
    id: 'savings-target-remaining',
    title: {
      nl: 'Nog te realiseren structurele bezuinigingen',
      en: 'Structural savings still to be realised',
    },
    shortTitle: { nl: 'Nog te bezuinigen', en: 'Savings to be made' },
    description: {
      nl: 'Hoeveel Almelo structureel nog moet bezuinigen.',
      en: 'How much Almelo still has to save structurally.',
    },
    decimals: 1,
    caveats: [
      cutsAreNoGood,
      {
        nl: 'Vanaf welk jaar dit loopt, is niet gedrukt.',
        en: 'From which year this runs is not printed.',
      },
    ],
  }),
  defineIndicator({
    ...saving,
    id: 'savings-target-own-organisation',
    title: {
      nl: 'Nog te realiseren bezuinigingen op de eigen organisatie',
      en: 'Savings on the own organisation still to be realised',
    },
    shortTitle: { nl: 'Waarvan eigen organisatie', en: 'Of which own organisation' },
    description: {
      nl: 'Welk deel van de bezuinigingen die nog moeten, de eigen organisatie van de gemeente betreft.',
      en: 'Which part of the savings still to be made concerns the organisation of the municipality itself.',
    },
    decimals: 0,
    caveats: [cutsAreNoGood],
  }),
  defineIndicator({
    ...saving,
    id: 'savings-realised',
    title: { nl: 'Al structureel bezuinigd', en: 'Structural savings already realised' },
    shortTitle: { nl: 'Al bezuinigd', en: 'Savings made' },
    description: {
      nl: 'Hoeveel Almelo de afgelopen jaren structureel heeft bezuinigd.',
      en: 'How much Almelo has saved structurally in recent years.',
    },
    decimals: 0,
    caveats: [
      {
        nl: 'Over welke jaren dit gaat, is niet gedrukt.',
        en: 'Which years this is about is not printed.',
      },
    ],
  }),
  defineIndicator({
    ...multiYear,
    id: 'multi-year-balance-adopted',
    title: {
      nl: 'Totaal meerjarig perspectief na vastgestelde Programmabegroting 2018',
      en: 'Multi-year balance after the adopted budget for 2018',
    },
    shortTitle: { nl: 'Vastgestelde begroting', en: 'Adopted budget' },
    description: {
      nl: 'Wat er volgens de vastgestelde begroting per jaar overblijft (boven nul) of tekortkomt (onder nul).',
      en: 'What is left (above zero) or short (below zero) in each year under the adopted budget.',
    },
    valueType: 'balance',
    sources: [booklet, programBudget2018],
    caveats: [unitNotPrinted],
  }),
  defineIndicator({
    ...multiYear,
    id: 'september-circular-effect',
    title: { nl: 'Netto effect septembercirculaire 2017', en: 'Net effect of the September circular 2017' },
    shortTitle: { nl: 'Effect septembercirculaire', en: 'Effect of the circular' },
    description: {
      nl: 'Wat de septembercirculaire van het Rijk per jaar aan de begroting verandert.',
      en: 'What the September circular of the state changes in the budget of each year.',
    },
    valueType: 'amount',
    sources: [booklet, septemberCircular2017],
    caveats: [unitNotPrinted],
  }),
  defineIndicator({
    ...multiYear,
    id: 'multi-year-balance-updated',
    title: {
      nl: 'Totaal meerjarig perspectief inclusief septembercirculaire 2017',
      en: 'Multi-year balance including the September circular 2017',
    },
    shortTitle: { nl: 'Met septembercirculaire', en: 'With the circular' },
    description: {
      nl: 'Wat er per jaar overblijft (boven nul) of tekortkomt (onder nul) als de septembercirculaire is meegeteld.',
      en: 'What is left (above zero) or short (below zero) in each year when the September circular is counted in.',
    },
    valueType: 'balance',
    sources: [booklet, programBudget2018, septemberCircular2017],
    caveats: [
      unitNotPrinted,
      {
        nl: 'Voor 2020 en 2021 wijkt het gedrukte totaal 0,01 af van de som van de regels erboven, door afronding.',
        en: 'For 2020 and 2021 the printed total differs by 0.01 from the sum of the rows above it, because of rounding.',
      },
      {
        nl: 'De tekst noemt de meerjarenraming sluitend. Voor 2018 en 2021 is het gedrukte totaal onder nul.',
        en: 'The text calls the estimate balanced. For 2018 and 2021 the printed total is below zero.',
      },
    ],
  }),
  defineIndicator({
    ...deficitFund,
    id: 'deficit-fund-total',
    title: {
      nl: 'Fonds voor gemeenten met tekorten in het sociaal domein',
      en: 'Fund for municipalities with deficits in the social domain',
    },
    shortTitle: { nl: 'Fonds tekortgemeenten', en: 'Deficit fund' },
    description: {
      nl: 'Hoeveel het Rijk in een fonds stopt voor gemeenten met meerdere tekorten in het sociaal domein.',
      en: 'How much the state puts into a fund for municipalities with several deficits in the social domain.',
    },
  }),
  defineIndicator({
    ...deficitFund,
    id: 'deficit-fund-state-part',
    title: { nl: 'Fonds voor tekorten: deel van het Rijk', en: 'Deficit fund: part paid by the state' },
    shortTitle: { nl: 'Deel van het Rijk', en: 'Part of the state' },
    description: {
      nl: 'Hoeveel van het fonds het Rijk zelf betaalt.',
      en: 'How much of the fund the state pays itself.',
    },
  }),
  defineIndicator({
    ...deficitFund,
    id: 'deficit-fund-municipal-part',
    title: {
      nl: 'Fonds voor tekorten: deel van het gemeentefonds',
      en: 'Deficit fund: part charged to the municipal fund',
    },
    shortTitle: { nl: 'Deel gemeentefonds', en: 'Part of municipal fund' },
    description: {
      nl: 'Hoeveel van het fonds ten laste komt van het gemeentefonds, dus van alle gemeenten samen.',
      en: 'How much of the fund is charged to the municipal fund, so to all municipalities together.',
    },
  }),
  defineIndicator({
    ...amount,
    id: 'accres-increase',
    title: { nl: 'Toename van het accres', en: 'Increase of the accres' },
    shortTitle: { nl: 'Toename accres', en: 'Accres increase' },
    description: {
      nl: 'Hoeveel meer er uit het gemeentefonds komt, doordat dat meegroeit met de uitgaven van het Rijk.',
      en: 'How much more comes from the municipal fund because it grows along with what the state spends.',
    },
    decimals: 0,
    polarity: 'higher-is-better',
    basis: 'estimate',
    sources: [booklet],
    caveats: [
      {
        nl: 'Het is niet duidelijk of dit per jaar is of voor beide jaren samen.',
        en: 'It is not clear whether this is per year or for both years together.',
      },
      {
        nl: 'De zinnen noemen Almelo niet. Wij nemen aan dat het om Almelo gaat.',
        en: 'The sentences do not name Almelo. We assume that it is about Almelo.',
      },
    ],
  }),
  defineIndicator({
    ...amount,
    id: 'budget-distribution-2018',
    title: { nl: 'Verdeling van middelen in 2018', en: 'Distribution of the budget in 2018' },
    shortTitle: { nl: 'Verdeling van middelen', en: 'Budget by task' },
    description: {
      nl: 'De bedragen in de grafiek van de begroting naar taakveld.',
      en: 'The amounts in the chart of the budget by field of work.',
    },
    unit: thousandEuroUnit,
    decimals: 0,
    sources: [booklet],
    caveats: [
      {
        nl: 'Bij acht bedragen staan vijf taakvelden. Welk bedrag waarbij hoort, is niet te bewijzen.',
        en: 'There are eight amounts and five fields of work. Which belongs to which cannot be proven.',
      },
      {
        nl: 'Of alle taakvelden erin staan, is niet bekend. De som is dus niet de begroting van Almelo.',
        en: 'Whether all fields of work are in it is not known. So the sum is not the budget of Almelo.',
      },
      {
        nl: 'De eenheid is niet gedrukt. Wij nemen aan: duizend euro.',
        en: 'The unit is not printed. We assume thousand euros.',
      },
    ],
  }),
] as const;
