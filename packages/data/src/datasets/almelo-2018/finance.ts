import { defineIndicator, type LocalisedText } from '@stadspeil/core';
import { booklet, programBudget2018, septemberCircular2017 } from './sources.ts';
import { millionEuroUnit } from './units.ts';

const unitNotPrinted: LocalisedText = {
  nl: 'De eenheid staat niet in de tabel. Wij nemen aan: miljoen euro.',
  en: 'The unit is not in the table. We assume: million euros.',
};

const multiYear = {
  theme: 'finance',
  unit: millionEuroUnit,
  decimals: 2,
  polarity: 'higher-is-better',
  basis: 'policy',
  frequency: 'annual',
} as const;

/** Definitions of the multi-year table of the section Financiële positie. */
export const finance = [
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
    ],
  }),
] as const;
