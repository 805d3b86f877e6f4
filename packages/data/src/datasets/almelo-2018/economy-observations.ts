import type { Observation } from '@stadspeil/core';
import { notPrinted, printed, printedRun } from './printed.ts';

/** What the theme Economie prints. */
export const economyObservations: readonly Observation[] = [
  printed('htsm-workers', 'GM0141', notPrinted, 4500, '382-383;426-428', {
    kind: 'approximate',
    qualifier: 'more-than',
  }),
  printed('jobs-share-bedrijvenpark-twente', 'almelo-bedrijvenpark-twente', notPrinted, 30, '415-417', {
    kind: 'approximate',
    qualifier: 'more-than',
  }),
  printed('jobs-advantage-per-1000', 'GM0141', notPrinted, 100, '432-434', { kind: 'approximate' }),
  // Thirteen values and thirteen sector names stand apart; their order does not prove which is whose.
  ...printedRun('sector-difference-from-nl', 'GM0141', notPrinted, [
    [19, '444'],
    [14, '445'],
    [49, '446'],
    [46, '447'],
    [3, '448'],
    [-42, '449'],
    [-4, '450'],
    [-10, '451'],
    [-18, '452'],
    [-53, '453'],
    [-25, '454'],
    [-12, '455'],
    [-23, '456'],
  ]),
];
