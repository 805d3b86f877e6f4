import { defineIndicator } from '@stadspeil/core';
import { booklet } from './sources.ts';
import { jobsPer1000Unit, percentFromCountryUnit, percentUnit, personsUnit } from './units.ts';

/** Definitions of the theme Economie. */
export const economy = [
  defineIndicator({
    id: 'htsm-workers',
    title: { nl: 'Werkzame personen in de topsector HTSM', en: 'People working in the HTSM top sector' },
    shortTitle: { nl: 'Werkzaam in HTSM', en: 'Working in HTSM' },
    description: {
      nl: 'Aantal personen dat in Almelo werkt in de topsector High Tech Systemen en Materialen (HTSM).',
      en: 'Number of people who work in Almelo in the top sector High Tech Systems and Materials (HTSM).',
    },
    theme: 'economy',
    unit: personsUnit,
    decimals: 0,
    valueType: 'count',
    polarity: 'none',
    basis: 'register',
    frequency: 'irregular',
    sources: [booklet],
    caveats: [
      {
        nl: 'Het boekje noemt dit meer dan gemiddeld in Twente en Nederland, maar geeft het aandeel niet waarop dat slaat.',
        en: 'The booklet calls this more than the average of Twente and the Netherlands, but does not give the share that this is about.',
      },
    ],
  }),
  defineIndicator({
    id: 'jobs-share-bedrijvenpark-twente',
    title: { nl: 'Aandeel banen op het Bedrijvenpark Twente', en: 'Share of jobs at Bedrijvenpark Twente' },
    shortTitle: { nl: 'Aandeel banen', en: 'Share of jobs' },
    description: {
      nl: 'Welk deel van de banen op het Bedrijvenpark Twente is, aan de noordkant van de stad.',
      en: 'Which part of the jobs is at Bedrijvenpark Twente, on the north side of the city.',
    },
    theme: 'economy',
    unit: percentUnit('de banen', 'the jobs'),
    decimals: 0,
    valueType: 'share',
    polarity: 'none',
    basis: 'register',
    frequency: 'irregular',
    sources: [booklet],
    denominator: { nl: 'banen in Almelo (aangenomen)', en: 'jobs in Almelo (assumed)' },
    caveats: [
      {
        nl: 'Het boekje zegt niet van welke banen dit een deel is. Wij nemen aan: alle banen in Almelo.',
        en: 'The booklet does not say of which jobs this is a part. We assume: all jobs in Almelo.',
      },
    ],
  }),
  defineIndicator({
    id: 'jobs-advantage-per-1000',
    title: { nl: 'Extra banen per 1.000 inwoners', en: 'Extra jobs per 1,000 inhabitants' },
    shortTitle: { nl: 'Extra banen', en: 'Extra jobs' },
    description: {
      nl: 'Hoeveel banen per 1.000 inwoners Almelo meer heeft dan andere gemeenten in Nederland.',
      en: 'How many more jobs per 1,000 inhabitants Almelo has than other municipalities in the Netherlands.',
    },
    theme: 'economy',
    unit: jobsPer1000Unit,
    decimals: 0,
    valueType: 'difference',
    polarity: 'higher-is-better',
    basis: 'estimate',
    frequency: 'irregular',
    sources: [booklet],
    denominator: { nl: 'inwoners', en: 'inhabitants' },
    caveats: [
      {
        nl: 'Het boekje zegt niet welke andere gemeenten dit zijn. Het is niet hetzelfde verschil als met gemeenten van 50.000 tot 100.000 inwoners.',
        en: 'The booklet does not say which other municipalities these are. It is not the same difference as that from municipalities of 50,000 to 100,000 inhabitants.',
      },
    ],
  }),
  defineIndicator({
    id: 'sector-difference-from-nl',
    title: {
      nl: 'Verschil (%) t.o.v. NL gemiddelde, per SBI-sector',
      en: 'Difference (%) from the mean of the Netherlands, by SBI sector',
    },
    shortTitle: { nl: 'Verschil per sector', en: 'Difference by sector' },
    description: {
      nl: 'Hoeveel procent Almelo per bedrijfssector boven of onder het gemiddelde van Nederland ligt.',
      en: 'By how many per cent Almelo lies above or below the mean of the Netherlands in each business sector.',
    },
    theme: 'economy',
    unit: percentFromCountryUnit,
    decimals: 0,
    valueType: 'difference',
    polarity: 'none',
    basis: 'register',
    frequency: 'irregular',
    sources: [booklet],
    caveats: [
      {
        nl: 'Welk cijfer bij welke sector hoort, is uit het boekje niet te bewijzen.',
        en: 'Which figure belongs to which sector cannot be proven from the booklet.',
      },
      {
        nl: 'Ook staat er niet of het om alle bedrijven gaat of om snel groeiende bedrijven.',
        en: 'Nor does it say whether it is about all firms or about fast-growing firms.',
      },
    ],
  }),
] as const;
