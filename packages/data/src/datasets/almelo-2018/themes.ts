import type { Theme } from '@stadspeil/core';

/** The parts of the booklet that this dataset covers, in the order of the booklet. */
export const themes: readonly Theme[] = [
  { id: 'economy', title: { nl: 'Economie', en: 'Economy' } },
  { id: 'labour-income', title: { nl: 'Arbeidsmarkt en inkomen', en: 'Labour market and income' } },
  { id: 'finance', title: { nl: 'Financiële positie van Almelo', en: 'Financial position of Almelo' } },
  { id: 'survey-appendix', title: { nl: '10 jaar Waar staat Almelo', en: 'Ten years of Waar staat Almelo' } },
];
