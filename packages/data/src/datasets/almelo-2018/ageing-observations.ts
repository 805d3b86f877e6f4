import { period, type Observation } from '@stadspeil/core';
import { notPrinted, printed } from './printed.ts';

/** What the theme Vergrijzing prints. */
export const ageingObservations: readonly Observation[] = [
  printed('population-growth-to-2030', 'GM0141', period('2018?>2030'), 1_000, '239', {
    kind: 'forecast',
    qualifier: 'about',
  }),
  printed('single-person-households-growth', 'GM0141', period('2018>2030'), 1_722, '363-364', {
    kind: 'forecast',
    alsoPrinted: { value: 1_800, qualifier: 'almost', period: period('2018?>2030?'), lines: '240' },
  }),
  printed('single-person-households-growth-pct', 'GM0141', period('2018>2030'), 17, '363-364', {
    kind: 'forecast',
  }),
  printed('youth-population-change-to-2030', 'GM0141', period('2018?>2030?'), -2_000, '241', {
    kind: 'forecast',
  }),
  printed('primary-pupils-change-to-2025', 'GM0141', period('2018?>2025'), -17, '241-242', {
    kind: 'forecast',
  }),
  ...[
    ['0-24', 26, '359-361'] as const,
    ['25-44', 25, '359;361-362'] as const,
    ['45-64', 26, '359;362'] as const,
    ['65+', 23, '359;362'] as const,
  ].map(([age, value, lines]) =>
    printed('age-structure-2030', 'GM0141', period('2030'), value, lines, {
      kind: 'forecast',
      dimensions: { age },
    }),
  ),
  printed('households-growth-to-2030-twente', 'CR12', period('2018?>2030'), 14_000, '340-341', {
    kind: 'forecast',
    qualifier: 'about',
  }),
  printed('senior-holiday-spending', 'NL01', notPrinted, 2.7, '327-329', {
    kind: 'approximate',
    inferred: ['region'],
  }),
  printed('senior-holiday-spending', 'NL01', period('2025'), 3.6, '330', {
    kind: 'forecast',
    inferred: ['region'],
  }),
];
