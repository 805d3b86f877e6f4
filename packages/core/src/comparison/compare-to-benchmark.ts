import type { Indicator } from '../definition/indicator.ts';
import { StadspeilError } from '../errors/stadspeil-error.ts';
import { isCertain, type MeasuredObservation, type Observation } from '../observation/observation.ts';
import { periodKey } from '../observation/period.ts';
import { decimalDifference } from '../statistics/decimal-difference.ts';
import { roundTo } from '../statistics/round-to.ts';
import { caveatsOf, joinCaveats } from './caveat.ts';
import type {
  BenchmarkCompared,
  BenchmarkComparison,
  Direction,
  Evidence,
  NotComparedReason,
} from './comparison.ts';
import { judge } from './judge.ts';
import { relative } from './relative.ts';

/** What may be asked of a comparison. */
export interface ComparisonOptions {
  /** Also compare figures whose place in the source is uncertain. Default: refuse them. */
  readonly includeUncertain?: boolean;
}

/**
 * Holds one figure against another of the same indicator and period.
 *
 * Units: `difference` is target − benchmark in the indicator's own unit, so percentage points for a
 * percentage; `ratio` is without unit, and `null` where it would say nothing: a benchmark of zero or
 * below, or a target below zero, and for quantities that have no natural zero (index, balance,
 * difference, year, the mean score of a survey).
 * Shape: two observations in, one comparison out. Nothing is interpolated.
 * Absent cells: not compared, with the reason; so are ranges, words, cells of uncertain place, of
 * unequal periods or of other categories. Two unknown periods of one publication are one period,
 * with the caveat `period-unknown`; an unknown and a known one are not.
 * Evidence: what the source printed as significant against this benchmark, in the direction that the
 * figures show, stays so; else, with an interval around the target and none around the benchmark, a
 * benchmark outside it (bounds count as inside) is significant. Overlapping intervals are no test.
 * Judgement: from polarity alone, and none where chance is not ruled out: a difference that is not
 * significant, or one between survey figures that nobody tested.
 * Source of the rule: OHID Fingertips, comparison of a value with its interval to a reference value.
 *
 * @throws {StadspeilError} `INDICATOR_MISMATCH` when a figure is of another indicator, and
 * `NUMBER_INVALID` when one is NaN or infinite, or when they lie further apart than a number can hold.
 *
 * @example
 * ```ts
 * const comparison = compareToBenchmark(jobs, almelo, sizeClass);
 * comparison.outcome === 'compared' && comparison.difference; //=> 104.8
 * ```
 */
export function compareToBenchmark(
  indicator: Indicator,
  target: Observation,
  benchmark: Observation,
  { includeUncertain = false }: ComparisonOptions = {},
): BenchmarkComparison {
  for (const each of [target, benchmark]) {
    if (each.indicator === indicator.id) continue;
    throw new StadspeilError('INDICATOR_MISMATCH', {
      at: 'compareToBenchmark',
      expected: `figures of "${indicator.id}"`,
      received: `one of "${each.indicator}"`,
      fix: 'Pass two observations of the indicator that is compared.',
    });
  }
  const caveats = joinCaveats(caveatsOf(indicator, target), caveatsOf(indicator, benchmark));
  const inputs = { operation: 'difference', indicator, caveats } as const;
  const refuse = (reason: NotComparedReason): BenchmarkComparison => ({
    ...inputs,
    outcome: 'not-compared',
    target,
    benchmark,
    reason,
  });
  if (target.state === 'absent') return refuse('absent-target');
  if (benchmark.state === 'absent') return refuse('absent-benchmark');
  if (!includeUncertain && !(isCertain(target) && isCertain(benchmark))) return refuse('uncertain');
  if (target.state !== 'measured' || benchmark.state !== 'measured') return refuse('not-a-number');
  if (periodKey(target.period) !== periodKey(benchmark.period)) return refuse('period-mismatch');
  if (!sameCategories(target, benchmark)) return refuse('category-mismatch');

  const { decimals } = indicator;
  const difference = decimalDifference(target.value, benchmark.value);
  const direction = difference > 0 ? 'higher' : difference < 0 ? 'lower' : 'equal';
  const tested = evidenceOf(target, benchmark, direction);
  const chanceOpen =
    tested.evidence === 'not-significant' ||
    (tested.evidence === 'not-tested' && indicator.basis === 'survey');
  return {
    ...inputs,
    outcome: 'compared',
    target,
    benchmark,
    difference,
    ...relative(indicator, target.value, benchmark.value),
    roundsConsistently:
      roundTo(difference, decimals) ===
      decimalDifference(roundTo(target.value, decimals), roundTo(benchmark.value, decimals)),
    direction,
    judgement: chanceOpen ? 'none' : judge(direction, indicator.polarity),
    ...tested,
  };
}

function sameCategories(a: Observation, b: Observation): boolean {
  const [left, right] = [a.dimensions ?? {}, b.dimensions ?? {}];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => left[key] === right[key]);
}

function evidenceOf(
  target: MeasuredObservation,
  benchmark: MeasuredObservation,
  direction: Direction,
): { readonly evidence: Evidence; readonly method: BenchmarkCompared['method'] } {
  const { significance } = target;
  if (significance?.than === benchmark.region && significance.direction === direction) {
    return { evidence: 'printed-significant', method: 'printed' };
  }
  if (!target.interval || benchmark.interval) return { evidence: 'not-tested', method: 'none' };
  const { lower, upper } = target.interval;
  const outside = benchmark.value < lower || benchmark.value > upper;
  return { evidence: outside ? 'significant' : 'not-significant', method: 'benchmark-outside-interval' };
}
