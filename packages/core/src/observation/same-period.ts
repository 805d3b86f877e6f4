import { periodKey, type Period } from './period.ts';

/** Whether two figures are of one period, where a year that is inferred is the year itself. */
export function samePeriod(a: { readonly period: Period }, b: { readonly period: Period }): boolean {
  return periodKey(a.period) === periodKey(b.period);
}
