import type { Observation } from '@stadspeil/core';
import { notPrinted, printed } from './printed.ts';

/** What the theme Goed openbaar bestuur prints. */
export const goodGovernanceObservations: readonly Observation[] = [
  printed('subversive-crime-proceeds', 'NL01', notPrinted, 16, '1501-1505', { kind: 'approximate' }),
];
