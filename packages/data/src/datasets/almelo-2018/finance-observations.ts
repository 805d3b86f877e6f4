import { period, type Observation } from '@stadspeil/core';
import type { AlmeloIndicator } from './indicators.ts';
import { notPrinted, printed, printedRun } from './printed.ts';

/** What the section Financiële positie prints beside the recovery plan. */
export const financeObservations: readonly Observation[] = [
  printed('savings-target-remaining', 'GM0141', period('../2020'), 6.5, '1571;1649;1654', { kind: 'target' }),
  printed('savings-target-own-organisation', 'GM0141', period('2018/2020'), 2, '1655-1657', {
    kind: 'target',
  }),
  printed('savings-realised', 'GM0141', notPrinted, 55, '1652-1653'),
  ...multiYearRow('multi-year-balance-adopted', [-0.3, 0.95, 0.28, -0.22], '1718-1721'),
  ...multiYearRow('september-circular-effect', [0.2, 0.05, 0.07, 0.18], '1718;1722'),
  ...multiYearRow('multi-year-balance-updated', [-0.1, 1, 0.34, -0.03], '1718;1723-1725'),
  printed('deficit-fund-total', 'NL01', period('2018'), 200, '1671-1674;1775', { kind: 'target' }),
  printed('deficit-fund-state-part', 'NL01', period('2018'), 100, '1671;1674-1675', { kind: 'target' }),
  printed('deficit-fund-municipal-part', 'NL01', period('2018'), 100, '1671;1675-1677', { kind: 'target' }),
  printed('accres-increase', 'GM0141', period('2018,2019'), 1, '1699-1701', {
    kind: 'approximate',
    qualifier: 'almost',
    inferred: ['region'],
  }),
  // Eight amounts and five fields of work stand apart; no order proves which is whose.
  ...printedRun(
    'budget-distribution-2018',
    'GM0141',
    period('2018'),
    [
      [8_318, '1626;1633'],
      [15_585, '1626;1634'],
      [5_819, '1626;1635'],
      [5_574, '1626;1636'],
      [18_137, '1626;1637'],
      [149_164, '1626;1638'],
      [10_461, '1626;1639'],
      [48_236, '1626;1639'],
    ],
    { kind: 'plan', inferred: ['unit'] },
  ),
];

function multiYearRow(
  indicator: AlmeloIndicator,
  values: readonly number[],
  lines: string,
): readonly Observation[] {
  return values.map((value, i) =>
    printed(indicator, 'GM0141', period(String(2018 + i)), value, lines, {
      kind: 'forecast',
      inferred: ['unit'],
    }),
  );
}
