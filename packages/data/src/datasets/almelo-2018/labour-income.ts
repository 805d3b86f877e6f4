import { defineIndicator, type LocalisedText } from '@stadspeil/core';
import { booklet } from './sources.ts';
import { jobsPer1000Unit, workplacesUnit } from './units.ts';

const sheltered: LocalisedText = {
  nl: 'Beschut werk is werk voor mensen die alleen met begeleiding kunnen werken.',
  en: 'Sheltered work is work for people who can only work under guidance.',
};

const shelteredWork = {
  theme: 'labour-income',
  unit: workplacesUnit,
  decimals: 0,
  valueType: 'count',
  polarity: 'higher-is-better',
  frequency: 'irregular',
  sources: [booklet],
} as const;

/** Definitions of the theme Arbeidsmarkt en inkomen. */
export const labourIncome = [
  defineIndicator({
    id: 'jobs-per-1000-inhabitants',
    title: { nl: 'Banen (aantal per 1000 inwoners)', en: 'Jobs per 1,000 inhabitants' },
    shortTitle: { nl: 'Banen', en: 'Jobs' },
    description: {
      nl: 'Het aantal banen in de gemeente voor elke 1.000 inwoners.',
      en: 'The number of jobs in the municipality for every 1,000 inhabitants.',
    },
    theme: 'labour-income',
    unit: jobsPer1000Unit,
    decimals: 1,
    valueType: 'rate',
    polarity: 'higher-is-better',
    basis: 'register',
    frequency: 'irregular',
    sources: [booklet],
    denominator: {
      nl: 'inwoners (waarschijnlijk van 15 tot en met 64 jaar)',
      en: 'inhabitants (probably those aged 15 to 64)',
    },
    caveats: [
      {
        nl: 'Het boekje schrijft "per 1000 inwoners". Waarschijnlijk zijn alleen inwoners van 15 tot en met 64 jaar geteld.',
        en: 'The booklet says "per 1,000 inhabitants". Probably only inhabitants aged 15 to 64 are counted.',
      },
    ],
  }),
  defineIndicator({
    ...shelteredWork,
    id: 'sheltered-work-target-previous-cabinet',
    title: {
      nl: 'Beschutte werkplekken, doel van het vorige kabinet',
      en: 'Sheltered workplaces, target of the previous cabinet',
    },
    shortTitle: { nl: 'Beschut werk, vorig doel', en: 'Sheltered work, earlier target' },
    description: {
      nl: `Hoeveel beschutte werkplekken het vorige kabinet wilde. ${sheltered.nl}`,
      en: `How many sheltered workplaces the previous cabinet wanted. ${sheltered.en}`,
    },
    basis: 'policy',
  }),
  defineIndicator({
    ...shelteredWork,
    id: 'sheltered-work-target-extra',
    title: {
      nl: 'Beschutte werkplekken, extra doel van het huidige kabinet',
      en: 'Sheltered workplaces, extra target of the current cabinet',
    },
    shortTitle: { nl: 'Beschut werk, extra doel', en: 'Sheltered work, extra target' },
    description: {
      nl: `Hoeveel beschutte werkplekken het kabinet van 2018 er nog bij wilde. ${sheltered.nl}`,
      en: `How many more sheltered workplaces the cabinet of 2018 wanted. ${sheltered.en}`,
    },
    basis: 'policy',
    // L945–947: the cabinet wants to raise the target.
    ambition: 'more',
    caveats: [
      {
        nl: 'Dit komt boven op het doel van het vorige kabinet.',
        en: 'This comes on top of the target of the previous cabinet.',
      },
    ],
  }),
  defineIndicator({
    ...shelteredWork,
    id: 'sheltered-work-target-2016',
    title: { nl: 'Beschutte werkplekken, doel voor 2016', en: 'Sheltered workplaces, target for 2016' },
    shortTitle: { nl: 'Beschut werk, doel 2016', en: 'Sheltered work, target 2016' },
    description: {
      nl: `Hoeveel beschutte werkplekken er in 2016 moesten komen. ${sheltered.nl}`,
      en: `How many sheltered workplaces there were to be in 2016. ${sheltered.en}`,
    },
    basis: 'policy',
  }),
  defineIndicator({
    ...shelteredWork,
    id: 'sheltered-work-realised-2016',
    title: {
      nl: 'Beschutte werkplekken, gerealiseerd in 2016',
      en: 'Sheltered workplaces, realised in 2016',
    },
    shortTitle: { nl: 'Beschut werk, gerealiseerd', en: 'Sheltered work, realised' },
    description: {
      nl: `Hoeveel beschutte werkplekken er in 2016 kwamen. ${sheltered.nl}`,
      en: `How many sheltered workplaces came about in 2016. ${sheltered.en}`,
    },
    basis: 'estimate',
    caveats: [
      {
        nl: 'Het boekje noemt geen getal, alleen "paar honderd".',
        en: 'The booklet gives no number, only "a few hundred".',
      },
    ],
  }),
] as const;
