import { monthsIn, periodParts, periodStart, type Period, type PeriodPoint } from '../observation/period.ts';

/** Whether a period starts within a span, or between the base and the horizon of a change. */
export function isWithinSpan(at: Period, span: Period): boolean {
  const [from = '..', to = '..'] = span.split(/[/>]/) as Period[];
  const start = periodStart(at);
  return (from === '..' || start >= periodStart(from)) && (to === '..' || start < endOf(to));
}

/** The month after a year, quarter or month, which the ends of a span are. */
function endOf(point: Period): number {
  const { kind } = periodParts(point) as PeriodPoint;
  return periodStart(point) + monthsIn[kind];
}
