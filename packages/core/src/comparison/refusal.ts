import type { Indicator } from '../definition/indicator.ts';
import { StadspeilError } from '../errors/stadspeil-error.ts';
import { isCertain, type MeasuredObservation, type Observation } from '../observation/observation.ts';
import type { PairReason } from './comparison.ts';

/** Refuses figures of another indicator on behalf of the public function `at`. */
export function assertIndicator(
  at: string,
  { id }: Pick<Indicator, 'id'>,
  figures: readonly Observation[],
): void {
  for (const { indicator } of figures) {
    if (indicator === id) continue;
    throw new StadspeilError('INDICATOR_MISMATCH', {
      at,
      expected: `figures of "${id}"`,
      received: `one of "${indicator}"`,
      fix: 'Pass figures of one indicator.',
    });
  }
}

/** Why two figures are no two numbers. An absent one wins over all else, target before benchmark. */
export function numberRefusal(
  target: Observation,
  benchmark: Observation,
  includeUncertain: boolean | undefined,
): PairReason | null {
  if (target.state === 'absent') return 'absent-target';
  if (benchmark.state === 'absent') return 'absent-benchmark';
  if (!includeUncertain && !(isCertain(target) && isCertain(benchmark))) return 'uncertain';
  return isMeasured(target) && isMeasured(benchmark) ? null : 'not-a-number';
}

/** Whether a cell holds a number. */
export function isMeasured(observation: Observation): observation is MeasuredObservation {
  return observation.state === 'measured';
}
