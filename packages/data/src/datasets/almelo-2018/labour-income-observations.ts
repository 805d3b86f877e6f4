import { period, type Observation } from '@stadspeil/core';
import { notPrinted, printed, printedInWords } from './printed.ts';

/** What the theme Arbeidsmarkt en inkomen prints. */
export const labourIncomeObservations: readonly Observation[] = [
  printed('jobs-per-1000-inhabitants', 'GM0141', notPrinted, 844.9, '980;984;986'),
  printed('jobs-per-1000-inhabitants', 'size-50-100k', notPrinted, 740.1, '980;985;987'),
  printed('sheltered-work-target-previous-cabinet', 'NL01', notPrinted, 30_000, '943-945', {
    kind: 'target',
  }),
  printed('sheltered-work-target-extra', 'NL01', notPrinted, 20_000, '945-947', { kind: 'target' }),
  printed('sheltered-work-target-2016', 'NL01', period('2016'), 3_000, '949-951', { kind: 'target' }),
  printedInWords('sheltered-work-realised-2016', 'NL01', period('2016'), 'few-hundred', '949-950', {
    kind: 'approximate',
  }),
];
