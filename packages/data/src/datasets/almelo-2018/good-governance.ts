import { defineIndicator } from '@stadspeil/core';
import { booklet } from './sources.ts';
import { billionEuroUnit } from './units.ts';

/** Definitions of the theme Goed openbaar bestuur in een veranderende samenleving. */
export const goodGovernance = [
  defineIndicator({
    id: 'subversive-crime-proceeds',
    title: { nl: 'Opbrengst van ondermijnende criminaliteit', en: 'Proceeds of subversive crime' },
    shortTitle: { nl: 'Ondermijning', en: 'Subversive crime' },
    description: {
      nl: 'Hoeveel geld er in Nederland wordt verdiend met fraude, drugs, illegaal gokken en illegale prostitutie.',
      en: 'How much money is made in the Netherlands by fraud, drugs, illegal gambling and illegal prostitution.',
    },
    theme: 'good-governance',
    unit: billionEuroUnit,
    decimals: 0,
    valueType: 'amount',
    polarity: 'lower-is-better',
    basis: 'estimate',
    frequency: 'irregular',
    sources: [booklet],
  }),
] as const;
