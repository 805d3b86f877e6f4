import type { Observation } from '@stadspeil/core';
import { notPrinted, printed } from './printed.ts';

/** What the theme Binnenstad prints. */
export const cityCentreObservations: readonly Observation[] = [
  printed('city-centre-residents', 'almelo-binnenstad', notPrinted, 5_000, '1262-1263', {
    kind: 'approximate',
    qualifier: 'more-than',
  }),
  printed('city-centre-workers', 'almelo-binnenstad', notPrinted, 6_000, '1263-1264', {
    kind: 'approximate',
    qualifier: 'almost',
  }),
  printed('main-street-retail-floor-area', 'almelo-binnenstad', notPrinted, 9_600, '1264-1266'),
  printed('retail-space-surplus', 'NL01', notPrinted, 20, '1321-1323', {
    kind: 'forecast',
    qualifier: 'average',
    inferred: ['region'],
  }),
  printed('retail-turnover-change', 'NL01', notPrinted, -25, '1335-1341', {
    kind: 'approximate',
    inferred: ['region'],
  }),
];
