import { period, type Observation } from '@stadspeil/core';
import { notPrinted, printed, printedRange } from './printed.ts';

/** The targets of the Interbestuurlijk programma that the booklet prints, each in two places. */
export const ibpObservations: readonly Observation[] = [
  printed('ibp-co2-reduction', 'NL01', period('2030'), 49, '166;1154-1155', { kind: 'target' }),
  printed('ibp-gas-free-new-homes', 'NL01', period('2021'), 50_000, '166-167;1155-1157', {
    kind: 'target',
    qualifier: 'about',
  }),
  printedRange('ibp-gas-free-existing-homes', 'NL01', notPrinted, [30_000, 50_000], '167-169;1158-1160', {
    kind: 'target',
  }),
];
