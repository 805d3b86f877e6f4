import type { Indicator } from '../definition/indicator.ts';
import type { Observation } from '../observation/observation.ts';
import { caveatsOf, joinCaveats } from './caveat.ts';
import type { ComparisonOptions, PairCompared, PairNotCompared, PairReason } from './comparison.ts';
import { evidenceOf, verdictOf } from './evidence.ts';
import { movement } from './movement.ts';
import { assertIndicator, isMeasured, numberRefusal } from './refusal.ts';

/**
 * The one way in which two figures of an indicator are held together, for whatever operation: what
 * `refuse` lets through is subtracted, tested and judged.
 */
export function comparePair<Operation extends string, Reason extends string>(
  { operation, at }: { readonly operation: Operation; readonly at: string },
  indicator: Indicator,
  target: Observation,
  benchmark: Observation,
  options: ComparisonOptions,
  refuse: () => Reason | null,
): PairCompared<Operation> | PairNotCompared<Operation, PairReason | Reason> {
  assertIndicator(at, indicator, [target, benchmark]);
  const caveats = joinCaveats(
    caveatsOf(indicator, target),
    caveatsOf(indicator, benchmark),
    options.editions,
  );
  const reason = numberRefusal(target, benchmark, options.includeUncertain) ?? refuse();
  if (reason || !isMeasured(target) || !isMeasured(benchmark)) {
    const why = reason ?? 'not-a-number';
    return { operation, outcome: 'not-compared', indicator, target, benchmark, reason: why, caveats };
  }
  const moved = movement(indicator, target.value, benchmark.value);
  return {
    operation,
    outcome: 'compared',
    indicator,
    target,
    benchmark,
    ...moved,
    ...verdictOf(indicator, moved.direction, evidenceOf(target, benchmark, moved.direction), [
      target,
      benchmark,
    ]),
    caveats,
  };
}
