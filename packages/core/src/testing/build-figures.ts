import type { Indicator } from '../definition/indicator.ts';
import { almelo, jobs } from './example-values.ts';
import type { AbsenceReason, AbsentObservation, MeasuredObservation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';

/** For tests: the example indicator with other properties. */
export function buildIndicator(changes: Partial<Indicator> = {}): Indicator {
  return { ...jobs, ...changes };
}

/** For tests: a figure of the example indicator in Almelo, in 2018. */
export function buildFigure(value: number, changes: Partial<MeasuredObservation> = {}): MeasuredObservation {
  return { ...almelo, period: period('2018'), value, ...changes };
}

/** For tests: a cell of the example indicator in Almelo, in 2018, without a figure. */
export function buildAbsence(
  reason: AbsenceReason,
  changes: Partial<AbsentObservation> = {},
): AbsentObservation {
  const { indicator, region } = almelo;
  return { indicator, region, period: period('2018'), state: 'absent', value: null, reason, ...changes };
}
