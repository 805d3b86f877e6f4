import { period, type Observation } from '@stadspeil/core';
import type { AlmeloIndicator } from './indicators.ts';
import { printed } from './printed.ts';

/** The multi-year table of the section Financiële positie. */
export const financeObservations: readonly Observation[] = [
  ...row('multi-year-balance-adopted', [-0.3, 0.95, 0.28, -0.22], '1718-1721'),
  ...row('september-circular-effect', [0.2, 0.05, 0.07, 0.18], '1718;1722'),
  ...row('multi-year-balance-updated', [-0.1, 1, 0.34, -0.03], '1718;1723-1725'),
];

function row(indicator: AlmeloIndicator, values: readonly number[], lines: string): readonly Observation[] {
  return values.map((value, i) =>
    printed(indicator, 'GM0141', period(String(2018 + i)), value, lines, {
      kind: 'forecast',
      inferred: ['unit'],
    }),
  );
}
