import type { PrintedClaim } from '@stadspeil/core';
import { bookletClaim } from './booklet-claim.ts';
import { places } from './places.ts';
import { said } from './said.ts';

/** What the booklet says of good governance without a number. */
export const goodGovernanceClaims: readonly PrintedClaim[] = [
  bookletClaim('serious-crime-trend', {
    title: { nl: 'Zware criminaliteit', en: 'Serious crime' },
    themes: ['good-governance'],
    indicator: 'serious-crime',
    region: places.netherlands,
    inferredRegions: [places.netherlands],
    ...said.overTime('lower'),
    timeframe: 'lasting',
    polarity: 'lower-is-better',
    lines: '1498-1500',
  }),
  bookletClaim('subversive-crime-trend', {
    title: { nl: 'Ondermijnende criminaliteit', en: 'Subversive crime' },
    themes: ['good-governance'],
    indicator: 'subversive-crime',
    region: places.netherlands,
    inferredRegions: [places.netherlands],
    ...said.overTime('higher'),
    polarity: 'lower-is-better',
    lines: '1500-1501',
  }),
  bookletClaim('trust-driver-ranking', {
    title: {
      nl: 'Wat samengaat met vertrouwen in de gemeente',
      en: 'What goes with trust in the municipality',
    },
    themes: ['good-governance'],
    indicator: 'trust-in-municipality',
    ...said.associated,
    polarity: 'none',
    drivers: [
      { nl: 'of de gemeente luistert en reageert', en: 'whether the municipality listens and responds' },
      { nl: 'het onderhoud van de leefomgeving', en: 'upkeep of the living environment' },
    ],
    lines: '1408-1411;1414-1429;1486-1493;1873-1874',
    note: {
      nl: 'Gerichtheid op de buurt en voorzieningen hangen er volgens het boekje niet mee samen.',
      en: 'According to the booklet, orientation to the neighbourhood and facilities do not go with it.',
    },
  }),
];
