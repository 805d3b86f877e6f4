import type { Observation } from '@stadspeil/core';
import { notPrinted, printedRange } from './printed.ts';

/** What the theme Tegenstellingen en ongelijkheid prints. */
export const inequalityObservations: readonly Observation[] = [
  printedRange('risky-problematic-debt-share', 'NL01', notPrinted, [7, 10], '608-610', {
    kind: 'approximate',
  }),
];
