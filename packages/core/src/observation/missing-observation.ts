import type { AbsentObservation, ObservationKey } from './observation.ts';

/**
 * The cell that stands in the place of a row that a source does not have: absent because `missing`.
 * Zero is never missing, and missing is never zero.
 *
 * @example
 * ```ts
 * missingObservation({ indicator: 'jobs', region: regionCode('GM0141'), period: period('2019') }).value; //=> null
 * ```
 */
export function missingObservation({
  indicator,
  region,
  period,
  dimensions,
}: Omit<ObservationKey, 'dimensions'> & {
  readonly dimensions?: ObservationKey['dimensions'] | undefined;
}): AbsentObservation {
  const key = { indicator, region, period, ...(dimensions && { dimensions }) };
  return { ...key, state: 'absent', value: null, reason: 'missing' };
}
