import { periodParts, periodStart, type Period } from '../observation/period.ts';

const months = { year: 12, quarter: 3, month: 1 } as const;

/** Whether a period starts within a span, or between the base and the horizon of a change. */
export function isWithinSpan(at: Period, span: Period): boolean {
  const [from = '..', to = '..'] = span.split(/[/>]/) as Period[];
  const start = periodStart(at);
  return (from === '..' || start >= periodStart(from)) && (to === '..' || start < endOf(to));
}

/** The month after a year, quarter or month. */
function endOf(point: Period): number {
  const { kind } = periodParts(point);
  return periodStart(point) + (kind in months ? months[kind as keyof typeof months] : 0);
}
