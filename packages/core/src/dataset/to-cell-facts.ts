import { StadspeilError } from '../errors/stadspeil-error.ts';
import { statusLetter } from '../observation/observation-status.ts';
import type { Observation, ObservationFacts } from '../observation/observation.ts';
import { isInferredPeriod, type Period } from '../observation/period.ts';
import type { CellFacts, InferredPart } from './cell.ts';

/**
 * What a file holds of an observation beside its place and its value; what is usual is left out. The
 * inverse of what the readers of core do.
 *
 * @throws {StadspeilError} `DATASET_INVALID` for a list of years of which only some are inferred, which
 * the format cannot hold.
 *
 * @example
 * ```ts
 * toCellFacts({ ...almelo, qualifier: 'more-than', period: period('2018?') }); //=> { qualifier: 'more-than', inferred: ['period'] }
 * ```
 */
export function toCellFacts(observation: Observation): CellFacts {
  const inferred = inferredParts(observation.period);
  const letter = statusLetter(observation);
  const status = letter === 'A' ? {} : { status: letter };
  switch (observation.state) {
    case 'absent':
      return { ...status, ...(inferred[0] && { inferred }) };
    case 'range':
      return {
        ...status,
        low: observation.low,
        high: observation.high,
        ...sharedFacts(observation, inferred),
      };
    case 'words':
      return { ...status, words: observation.words, ...sharedFacts(observation, inferred) };
    case 'measured': {
      const { qualifier, interval, n, numerator, denominator, alsoPrinted } = observation;
      return {
        ...status,
        ...(qualifier !== 'exact' && { qualifier }),
        ...interval,
        ...(n !== undefined && { n }),
        ...(numerator !== undefined && { numerator }),
        ...(denominator !== undefined && { denominator }),
        ...(alsoPrinted && { alsoPrinted }),
        ...sharedFacts(observation, inferred),
      };
    }
  }
}

function sharedFacts(
  { kind, certainty, significance, inferred = [], lines, note }: ObservationFacts,
  ofPeriod: readonly InferredPart[],
): CellFacts {
  const all = [...ofPeriod, ...inferred];
  return {
    ...(kind !== 'observed' && { kind }),
    ...(certainty !== 'proven' && { certainty }),
    ...(significance && { significance: [significance.direction, significance.than] }),
    ...(all[0] && { inferred: all }),
    ...(lines !== undefined && { lines }),
    ...(note !== undefined && { note }),
  };
}

function inferredParts(period: Period): readonly InferredPart[] {
  if (!isInferredPeriod(period)) return [];
  const points = period.split(/[>/,]/).filter((point) => point !== '..');
  const marked = points.map((point) => point.endsWith('?'));
  if (!marked.includes(false)) return ['period'];
  if (!period.includes(',')) return [marked[0] ? 'period-start' : 'period-end'];
  throw new StadspeilError('DATASET_INVALID', {
    at: 'writeDataset',
    expected: 'a list of years that are all inferred, or none of them',
    received: JSON.stringify(period),
    fix: 'Split it into an observation for each year.',
  });
}
