import { defineIndicator } from '@stadspeil/core';
import { booklet } from './sources.ts';
import { percentUnit } from './units.ts';

/** Definitions of the theme Tegenstellingen en ongelijkheid. */
export const inequality = [
  defineIndicator({
    id: 'risky-problematic-debt-share',
    title: {
      nl: 'Mensen met risicovolle of problematische schulden',
      en: 'People with risky or problematic debts',
    },
    shortTitle: { nl: 'Problematische schulden', en: 'Problematic debts' },
    description: {
      nl: 'Welk deel van een groep in Nederland schulden heeft die riskant of problematisch zijn.',
      en: 'Which part of a group in the Netherlands has debts that are risky or problematic.',
    },
    theme: 'inequality',
    unit: percentUnit('de groep', 'the group'),
    decimals: 0,
    valueType: 'share',
    polarity: 'lower-is-better',
    basis: 'estimate',
    frequency: 'irregular',
    sources: [booklet],
    denominator: {
      nl: '"deze groep": niet duidelijk welke',
      en: '"deze groep" (this group): not clear which',
    },
    caveats: [
      {
        nl: 'Het is niet duidelijk van welke groep dit een deel is: langdurig armen, lagere inkomens of alle huishoudens.',
        en: 'It is not clear of which group this is a part: the long-term poor, lower incomes or all households.',
      },
    ],
  }),
] as const;
