import { periodStart, type Period } from './period.ts';

/** Puts periods in the order of time, unknown ones last; those that start together in the order of their codes. */
export function periodOrder(a: Period, b: Period): number {
  return periodStart(a) - periodStart(b) || (a < b ? -1 : Number(a > b));
}
