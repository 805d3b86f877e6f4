import { defineIndicator, type LocalisedText } from '@stadspeil/core';
import { booklet } from './sources.ts';
import { percentUnit } from './units.ts';

const ageNotPrinted: LocalisedText = {
  nl: 'Om welke leeftijden het gaat, is niet gedrukt.',
  en: 'Which ages it is about is not printed.',
};
const useIsReach: LocalisedText = {
  nl: 'Het boekje noemt een hoog cijfer een probleem. Het kan ook betekenen dat hulp mensen bereikt.',
  en: 'The booklet calls a high figure a problem. It can also mean that help reaches people.',
};

const shareOf = {
  theme: 'social-domain',
  decimals: 0,
  valueType: 'share',
  frequency: 'irregular',
  sources: [booklet],
} as const;

/** Definitions of the theme Transformatie sociaal domein. */
export const socialDomain = [
  defineIndicator({
    ...shareOf,
    id: 'children-in-poverty',
    title: { nl: 'Kinderen in armoede', en: 'Children in poverty' },
    shortTitle: { nl: 'Kinderen in armoede', en: 'Children in poverty' },
    description: {
      nl: 'Welk deel van de kinderen in Almelo opgroeit in armoede.',
      en: 'Which part of the children in Almelo grows up in poverty.',
    },
    unit: percentUnit('de kinderen', 'the children'),
    polarity: 'lower-is-better',
    basis: 'estimate',
    denominator: { nl: 'kinderen in Almelo', en: 'children in Almelo' },
    caveats: [
      {
        nl: 'Het boekje schrijft "1 op de 10". Daaruit is 10% afgeleid.',
        en: 'The booklet says "1 in 10". The 10% is derived from that.',
      },
      {
        nl: 'Wat met armoede is bedoeld en tot welke leeftijd iemand meetelt, is niet gedrukt.',
        en: 'What is meant by poverty, and up to which age children are counted, is not printed.',
      },
    ],
  }),
  defineIndicator({
    ...shareOf,
    id: 'older-people-living-independently',
    title: { nl: 'Ouderen die zelfstandig thuis wonen', en: 'Older people living independently' },
    shortTitle: { nl: 'Ouderen zelfstandig', en: 'Living independently' },
    description: {
      nl: 'Welk deel van de ouderen in Almelo zelfstandig thuis woont.',
      en: 'Which part of the older people in Almelo lives at home independently.',
    },
    unit: percentUnit('de ouderen', 'older people'),
    polarity: 'higher-is-better',
    basis: 'register',
    denominator: { nl: 'ouderen in Almelo', en: 'older people in Almelo' },
    caveats: [ageNotPrinted],
  }),
  defineIndicator({
    ...shareOf,
    id: 'loneliness',
    title: { nl: 'Mensen die zich eenzaam voelen', en: 'People who feel lonely' },
    shortTitle: { nl: 'Eenzaamheid', en: 'Loneliness' },
    description: {
      nl: 'Welk deel van de mensen in Almelo zich eenzaam voelt.',
      en: 'Which part of the people in Almelo feels lonely.',
    },
    unit: percentUnit('de mensen', 'people'),
    decimals: 1,
    polarity: 'lower-is-better',
    basis: 'survey',
    denominator: { nl: 'mensen in Almelo', en: 'people in Almelo' },
    caveats: [
      ageNotPrinted,
      {
        nl: 'Het boekje noemt dit lager dan het landelijk gemiddelde, maar drukt dat gemiddelde niet af.',
        en: 'The booklet calls this lower than the national mean, but does not print that mean.',
      },
    ],
  }),
  defineIndicator({
    ...shareOf,
    id: 'households-relying-on-provisions',
    title: {
      nl: 'Huishoudens die een beroep doen op de overheid',
      en: 'Households that rely on the government',
    },
    shortTitle: { nl: 'Beroep op de overheid', en: 'Relying on government' },
    description: {
      nl: 'Welk deel van de huishoudens in Almelo gebruikmaakt van voorzieningen van de overheid.',
      en: 'Which part of the households in Almelo uses provisions of the government.',
    },
    unit: percentUnit('de huishoudens', 'the households'),
    polarity: 'none',
    basis: 'register',
    denominator: { nl: 'huishoudens in Almelo', en: 'households in Almelo' },
    caveats: [
      useIsReach,
      {
        nl: 'De titel van de grafiek gaat over huishoudens zonder voorzieningen: het omgekeerde.',
        en: 'The title of the chart is about households without provisions: the opposite.',
      },
    ],
  }),
  defineIndicator({
    ...shareOf,
    id: 'youth-care-use',
    title: {
      nl: 'Jeugdigen met jeugdhulp als % van de jeugdpopulatie (18-)',
      en: 'Young people with youth care as a % of all under 18',
    },
    shortTitle: { nl: 'Jeugdhulp', en: 'Youth care' },
    description: {
      nl: 'Welk deel van de jeugdigen in Almelo jeugdhulp krijgt.',
      en: 'Which part of the young people in Almelo gets youth care.',
    },
    unit: percentUnit('de jeugdigen', 'young people'),
    decimals: 1,
    polarity: 'none',
    basis: 'register',
    denominator: { nl: 'jeugdigen tot 18 jaar (afgeleid)', en: 'young people under 18 (inferred)' },
    caveats: [
      useIsReach,
      {
        nl: 'De tekst noemt jongeren en gezinnen met jeugdzorg, het bijschrift jeugdigen met jeugdhulp. Wij volgen het bijschrift.',
        en: 'The text speaks of young people and families, the caption of young people only. We follow the caption.',
      },
    ],
  }),
] as const;
