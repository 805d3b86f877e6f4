import type { Indicator } from '../definition/indicator.ts';
import type { Observation } from '../observation/observation.ts';
import { isUnknownPeriod, periodParts, periodStart } from '../observation/period.ts';
import { sameCategories } from '../observation/same-categories.ts';
import { comparePair } from './compare-pair.ts';
import type { ChangeComparison, ComparisonOptions } from './comparison.ts';

/**
 * Holds a figure against an earlier one of the same region: what changed between two periods, or what a
 * forecast expects to change from its base to its horizon.
 *
 * Formula: `difference` = target − benchmark, in percentage points for a percentage; `percentDifference`
 * = (target ÷ benchmark − 1) × 100, `null` where `relative` says that it would mean nothing.
 * Source of the rule: OHID Fingertips, recent trend between two values.
 * Evidence: as in `compareToBenchmark`; two waves of a survey are two samples.
 * Judgement: as in `compareToBenchmark`.
 * Absent cells: not compared, with the reason; so are unlike periods (a year against a quarter), an
 * unknown period (nobody knows which came first), another region or category, and a benchmark that is not
 * the earlier one. Nothing is interpolated. A break or a forecast stays as a caveat.
 * Limits: two periods say nothing of what lies between, nor of whether the change will last;
 * `compareTrend` reads a whole series.
 *
 * @throws {StadspeilError} `INDICATOR_MISMATCH` when a figure is of another indicator, and
 * `NUMBER_INVALID` when one is NaN or infinite, or when they lie further apart than a number can hold.
 *
 * @example
 * ```ts
 * const [first, , last] = growth.points;
 * const change = compareChange(jobs, last, first);
 * change.outcome === 'compared' && change.difference; //=> 4.9
 * ```
 */
export function compareChange(
  indicator: Indicator,
  target: Observation,
  benchmark: Observation,
  options: ComparisonOptions = {},
): ChangeComparison {
  const operation = { operation: 'change', at: 'compareChange' } as const;
  return comparePair(operation, indicator, target, benchmark, options, () => {
    const [later, earlier] = [target.period, benchmark.period];
    if (target.region !== benchmark.region) return 'region-mismatch';
    if (!sameCategories(target, benchmark)) return 'category-mismatch';
    if (isUnknownPeriod(later) || isUnknownPeriod(earlier)) return 'period-unknown';
    if (periodParts(later).kind !== periodParts(earlier).kind) return 'period-mismatch';
    return periodStart(later) > periodStart(earlier) ? null : 'period-order';
  });
}
