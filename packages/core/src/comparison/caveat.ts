import type { Indicator } from '../definition/indicator.ts';
import type { Observation } from '../observation/observation.ts';
import { isInferredPeriod, isUnknownPeriod } from '../observation/period.ts';
import { responseFloor } from './response-floor.ts';

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
  | 'sampling-error-unknown'
  | 'few-respondents'
  | 'other-edition';

/** A caveat and the figures of a comparison that it hangs on. */
export interface Caveat {
  readonly code: CaveatCode;
  readonly of: 'target' | 'benchmark' | 'both';
}

/**
 * What a reader must keep in mind about one figure: its qualifier, kind, certainty, status, what of it
 * was inferred, and fewer than 500 respondents.
 *
 * Rule: one code for each fact of the cell that is not the plain one, in an order of weight.
 * Source of the rule: the facts that the source gives with the figure; VNG burgerpeiling for the number
 * of respondents.
 * Absent cells: have none: their reason says it all.
 * Limits: it knows what the cell says, and no more; what hangs on a pair, as two editions, the comparison
 * adds.
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
    if (indicator.basis === 'survey') {
      if (!observation.interval && !observation.significance) codes.push('sampling-error-unknown');
      if ((observation.n ?? Infinity) < responseFloor.aim) codes.push('few-respondents');
    }
  }
  if (status !== 'normal') codes.push(status);
  return codes;
}

/** The two editions that figures are taken from: that of the target, and that of what it is held against. */
export type Editions = readonly [target: string, benchmark: string];

/**
 * The caveats of two figures as one list, each named once with the figures it hangs on; last, that
 * they are of two editions.
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
  editions?: Editions,
): readonly Caveat[] {
  const joined = [...new Set([...target, ...benchmark])].map((code): Caveat => ({
    code,
    of: !benchmark.includes(code) ? 'target' : !target.includes(code) ? 'benchmark' : 'both',
  }));
  return editions && editions[0] !== editions[1]
    ? [...joined, { code: 'other-edition', of: 'benchmark' }]
    : joined;
}
