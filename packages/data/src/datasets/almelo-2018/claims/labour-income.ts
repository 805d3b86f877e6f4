import type { PrintedClaim } from '@stadspeil/core';
import { bookletClaim } from './booklet-claim.ts';
import { places } from './places.ts';
import { references } from './references.ts';
import { said } from './said.ts';

/** What the booklet says of work and income without a number. */
export const labourIncomeClaims: readonly PrintedClaim[] = [
  bookletClaim('unemployment-rate', {
    title: { nl: 'Werkloosheid', en: 'Unemployment' },
    themes: ['labour-income'],
    indicator: 'unemployment-rate',
    ...said.against(references.unspecified, 'higher'),
    also: [
      {
        ...said.ranked(references.otherCategories(), 'higher'),
        dimensions: { group: 'migration-background' },
      },
      { ...said.ranked(references.otherCategories(), 'higher'), top: null, dimensions: { group: '55-plus' } },
    ],
    categories: [
      {
        id: 'group',
        label: { nl: 'groep', en: 'group' },
        categories: {
          'migration-background': {
            nl: 'mensen met een migratieachtergrond',
            en: 'people with a migration background',
          },
          '55-plus': { nl: '55-plussers', en: 'people over 55' },
        },
      },
    ],
    valueType: 'share',
    polarity: 'lower-is-better',
    lines: '959-960;966-967;1009-1011',
    note: { nl: 'Gedrukt staat "allochtonen".', en: 'What is printed is the Dutch word "allochtonen".' },
  }),
  bookletClaim('social-assistance-recipients', {
    title: { nl: 'Mensen met een bijstandsuitkering', en: 'People on social assistance' },
    themes: ['labour-income'],
    indicator: 'social-assistance-recipients',
    ...said.against(references.unspecified, 'higher'),
    valueType: 'count',
    polarity: 'lower-is-better',
    lines: '960;967',
  }),
  bookletClaim('average-income', {
    title: { nl: 'Gemiddeld inkomen', en: 'Mean income' },
    themes: ['labour-income'],
    indicator: 'average-income',
    ...said.against(references.unspecified, 'lower'),
    valueType: 'mean',
    polarity: 'higher-is-better',
    lines: '960-961',
  }),
  bookletClaim('debt-and-poverty', {
    title: { nl: 'Mensen met schulden of in armoede', en: 'People with debts or in poverty' },
    themes: ['labour-income'],
    indicator: 'debt-and-poverty',
    ...said.against(references.unspecified, 'higher'),
    valueType: 'count',
    polarity: 'lower-is-better',
    lines: '961-962',
  }),
  bookletClaim('jobs-vs-midsize-cities', {
    title: { nl: 'Banen per 1.000 inwoners', en: 'Jobs per 1,000 inhabitants' },
    themes: ['labour-income'],
    indicator: 'jobs-per-1000-inhabitants',
    ...said.against({ kind: 'size-class' }, 'higher'),
    valueType: 'rate',
    polarity: 'higher-is-better',
    figures: ['jobs-per-1000-inhabitants'],
    lines: '959;965-966',
  }),
  bookletClaim('commuting-balance', {
    title: {
      nl: 'Saldo van inkomende en uitgaande pendel',
      en: 'Balance of incoming and outgoing commuting',
    },
    themes: ['labour-income', 'economy'],
    indicator: 'commuting-balance',
    ...said.balanced('higher'),
    valueType: 'balance',
    polarity: 'none',
    lines: '413-415;964;971-978',
  }),
  bookletClaim('flexible-work-trend', {
    title: { nl: 'Werk, naar soort contract', en: 'Work, by kind of contract' },
    themes: ['labour-income'],
    indicator: 'work-by-contract',
    region: places.netherlands,
    inferredRegions: [places.netherlands],
    ...said.growing(references.otherCategories({ contract: 'permanent' }), 'higher'),
    dimensions: { contract: 'flexible' },
    categories: [
      {
        id: 'contract',
        label: { nl: 'contract', en: 'contract' },
        categories: {
          flexible: { nl: 'flexibel werk', en: 'flexible work' },
          permanent: { nl: 'vaste contracten', en: 'permanent contracts' },
        },
      },
    ],
    polarity: 'lower-is-better',
    lines: '990-991;1015-1018',
  }),
  bookletClaim('labour-market-mismatch', {
    title: {
      nl: 'Vraag en aanbod van werk die niet passen',
      en: 'Supply and demand of labour that do not match',
    },
    themes: ['labour-income'],
    indicator: 'labour-market-mismatch',
    inferredRegions: [places.almelo, places.netherlands],
    ...said.overTime('higher'),
    also: [{ region: places.netherlands }, said.aimed('lower')],
    polarity: 'lower-is-better',
    lines: '911-912;993;1018-1021',
    note: {
      nl: 'Het boekje wil dat dit afneemt, zonder getal. Wat beter is, lezen wij in zijn woorden.',
      en: 'The booklet wants this to fall, without a number. What is better is our reading of its words.',
    },
  }),
  bookletClaim('labour-market-dichotomy', {
    title: {
      nl: 'Tweedeling tussen kansrijke en kwetsbare mensen op de arbeidsmarkt',
      en: 'Divide between people with prospects and vulnerable people on the labour market',
    },
    themes: ['labour-income'],
    indicator: 'labour-market-dichotomy',
    region: places.netherlands,
    inferredRegions: [places.netherlands],
    ...said.overTime('higher'),
    polarity: 'lower-is-better',
    lines: '998-1001',
  }),
  bookletClaim('mbo-profile', {
    title: { nl: 'Opleidingsniveaus in de stad', en: 'Levels of education in the city' },
    themes: ['labour-income'],
    indicator: 'education-levels',
    ...said.largest,
    dimensions: { level: 'mbo' },
    categories: [
      {
        id: 'level',
        label: { nl: 'niveau', en: 'level' },
        categories: { mbo: { nl: 'mbo', en: 'vocational (mbo)' } },
      },
    ],
    polarity: 'none',
    lines: '968;981',
  }),
  bookletClaim('work-centrality-trend', {
    title: {
      nl: 'Mensen voor wie werk het belangrijkste is',
      en: 'People for whom work is the centre of life',
    },
    themes: ['labour-income'],
    indicator: 'work-centrality',
    region: places.netherlands,
    inferredRegions: [places.netherlands],
    ...said.overTime('lower'),
    valueType: 'count',
    polarity: 'none',
    lines: '1033-1034',
  }),
  bookletClaim('inactive-neighbourhoods', {
    title: {
      nl: 'Inwoners die niet meedoen op de arbeidsmarkt',
      en: 'Residents who are not active on the labour market',
    },
    themes: ['labour-income'],
    indicator: 'inactive-residents',
    region: places.unmapped,
    inferredRegions: [places.unmapped],
    ...said.ranked(references.peersIn(places.almelo), null),
    polarity: 'lower-is-better',
    lines: '1031-1033',
    note: {
      nl: 'In sommige wijken een groot deel. Welke wijken, staat er niet.',
      en: 'In some neighbourhoods a large part. Which ones is not said.',
    },
  }),
];
