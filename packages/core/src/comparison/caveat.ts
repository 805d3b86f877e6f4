import type { Indicator } from '../definition/indicator.ts';
import type { Observation } from '../observation/observation.ts';
import { isInferredPeriod, isUnknownPeriod } from '../observation/period.ts';

/** What a reader must keep in mind about one figure, in an order of weight. */
export type CaveatCode =
  | 'uncertain'
  | 'order-mapped'
  | 'period-unknown'
  | 'period-inferred'
  | 'region-inferred'
  | 'unit-inferred'
  | 'forecast'
  | 'target'
  | 'plan'
  | 'approximate'
  | 'about'
  | 'more-than'
  | 'almost'
  | 'at-least'
  | 'at-most'
  | 'up-to'
  | 'average'
  | 'example'
  | 'derived'
  | 'provisional'
  | 'estimated'
  | 'break'
  | 'sampling-error-unknown';

/** A caveat and the figures of a comparison that it hangs on. */
export interface Caveat {
  readonly code: CaveatCode;
  readonly of: 'target' | 'benchmark' | 'both';
}

/**
 * What a reader must keep in mind about one figure: its qualifier, kind, certainty, status, and what
 * of it was inferred. An absent cell has none: its reason says it all.
 *
 * @example
 * ```ts
 * caveatsOf(jobs, almelo); //=> ['period-unknown']
 * ```
 */
export function caveatsOf(
  indicator: Pick<Indicator, 'basis'>,
  observation: Observation,
): readonly CaveatCode[] {
  if (observation.state === 'absent') return [];
  const { certainty, period, inferred = [], kind, status } = observation;
  const codes: CaveatCode[] = [];
  if (certainty !== 'proven') codes.push(certainty);
  if (isUnknownPeriod(period)) codes.push('period-unknown');
  if (isInferredPeriod(period)) codes.push('period-inferred');
  for (const what of inferred) codes.push(`${what}-inferred`);
  if (kind !== 'observed') codes.push(kind);
  if (observation.state === 'measured') {
    if (observation.qualifier !== 'exact') codes.push(observation.qualifier);
    if (indicator.basis === 'survey' && !observation.interval && !observation.significance) {
      codes.push('sampling-error-unknown');
    }
  }
  if (status !== 'normal') codes.push(status);
  return codes;
}

/**
 * The caveats of two figures as one list, each named once with the figures it hangs on.
 *
 * @example
 * ```ts
 * joinCaveats(['about', 'period-unknown'], ['period-unknown']);
 * //=> [{ code: 'about', of: 'target' }, { code: 'period-unknown', of: 'both' }]
 * ```
 */
export function joinCaveats(
  target: readonly CaveatCode[],
  benchmark: readonly CaveatCode[],
): readonly Caveat[] {
  return [...new Set([...target, ...benchmark])].map((code) => ({
    code,
    of: !benchmark.includes(code) ? 'target' : !target.includes(code) ? 'benchmark' : 'both',
  }));
}
