import type { Observation } from '@stadspeil/core';
import { notPrinted, printed } from './printed.ts';

/** What the theme Transformatie sociaal domein prints. */
export const socialDomainObservations: readonly Observation[] = [
  printed('children-in-poverty', 'GM0141', notPrinted, 10, '891', {
    kind: 'approximate',
    qualifier: 'derived',
    inferred: ['unit'],
  }),
  printed('older-people-living-independently', 'GM0141', notPrinted, 94, '894-895'),
  printed('loneliness', 'GM0141', notPrinted, 35.2, '895-897'),
  printed('households-relying-on-provisions', 'GM0141', notPrinted, 23, '898-899'),
  printed('youth-care-use', 'GM0141', notPrinted, 13.4, '901-903'),
];
