import { isCertain, type MeasuredObservation, type Observation } from '../observation/observation.ts';
import { isUnknownPeriod } from '../observation/period.ts';
import { periodOrder } from '../observation/period-order.ts';
import { isMeasured } from './refusal.ts';

/** The numbers of known periods that may be compared, in order of time. */
export function timedFigures(
  points: readonly Observation[],
  includeUncertain: boolean = false,
): readonly MeasuredObservation[] {
  return points
    .filter(isMeasured)
    .filter((each) => !isUnknownPeriod(each.period) && (includeUncertain || isCertain(each)))
    .toSorted((a, b) => periodOrder(a.period, b.period));
}
