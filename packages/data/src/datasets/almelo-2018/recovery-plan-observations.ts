import { period, type Observation } from '@stadspeil/core';
import { notPrinted, printed } from './printed.ts';

const plan = period('2016/2023');
const from2023 = period('2023/..');

/** What the section Financiële positie prints of the recovery plan and its routes. */
export const recoveryPlanObservations: readonly Observation[] = [
  printed('recovery-annual-deposit', 'GM0141', plan, 5.15, '1591-1596;1838-1839', { kind: 'target' }),
  printed('recovery-plan-duration', 'GM0141', plan, 8, '1594-1596', { kind: 'target' }),
  printed('recovery-lead', 'GM0141', period('2018?'), 2, '1598;1607;1791'),
  printed('resilience-ratio-target', 'GM0141', period('2023'), 1, '1587-1590;1594-1596', {
    kind: 'target',
    qualifier: 'at-least',
  }),
  printed('required-resilience-capacity', 'GM0141', notPrinted, 11, '1608-1610', {
    kind: 'approximate',
    qualifier: 'about',
  }),
  printed('share-sale-proceeds', 'GM0141', notPrinted, 9.8, '1604-1606'),
  printed('general-reserve-positive-year', 'GM0141', period('2019'), 2019, '1602-1603', {
    kind: 'forecast',
  }),
  printed('resilience-ratio-met-year', 'GM0141', period('2021'), 2021, '1611-1616', { kind: 'forecast' }),
  printed('full-recovery-year-reconsidered', 'GM0141', period('2022'), 2022, '1840', { kind: 'target' }),
  ...[
    ['2020', 1, '1819-1820;1824-1825'] as const,
    ['2021', 2, '1819-1820;1825'] as const,
    ['2022', 3, '1819-1820;1825-1826'] as const,
  ].map(([year, value, lines]) =>
    printed('recovery-route-cautious-draw', 'GM0141', period(year), value, lines, {
      kind: 'target',
      qualifier: 'example',
    }),
  ),
  printed('recovery-room-incidental-max', 'GM0141', period('2020/2022'), 6, '1840-1843', {
    kind: 'target',
    qualifier: 'at-most',
  }),
  printed('recovery-room-structural-from-2023', 'GM0141', from2023, 5.15, '1843-1844', { kind: 'forecast' }),
  printed('recovery-alternative-structural-from-2020', 'GM0141', period('2020/..'), 2, '1845-1846', {
    kind: 'target',
  }),
  printed('recovery-alternative-remaining-from-2023', 'GM0141', from2023, 3.15, '1849-1851', {
    kind: 'forecast',
  }),
];
