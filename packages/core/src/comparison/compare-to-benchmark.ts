import type { Indicator } from '../definition/indicator.ts';
import type { Observation } from '../observation/observation.ts';
import { periodKey } from '../observation/period.ts';
import { sameCategories } from '../observation/same-categories.ts';
import { comparePair } from './compare-pair.ts';
import type { BenchmarkComparison, ComparisonOptions } from './comparison.ts';

/**
 * Holds one figure against another of the same indicator and period.
 *
 * Formula: `difference` = target − benchmark; `ratio` = target ÷ benchmark; `percentDifference` = (target
 * ÷ benchmark − 1) × 100.
 * Source of the rule: OHID Fingertips, comparison of a value with its interval to a reference value;
 * Newcombe 1998 for two samples; VNG burgerpeiling for the number of respondents.
 * Units: `difference` is in the indicator's own unit, so percentage points for a percentage; `ratio` is
 * without unit, and `null` where it would say nothing: a benchmark of zero or below, or a target below
 * zero, and for quantities that have no natural zero (index, balance, difference, year, the mean score of
 * a survey).
 * Shape: two observations in, one comparison out. Nothing is interpolated.
 * Evidence: what the source printed as significant against this benchmark, in the direction that the
 * figures show, stays so; else, with an interval around the target and none around the benchmark, a
 * benchmark outside it (bounds count as inside) is significant; with two of one level, the interval of
 * the difference must exclude 0. Overlapping intervals are no test.
 * Judgement: from polarity alone, and none where chance is not ruled out: a difference that is not
 * significant, one between survey figures that nobody tested, or fewer than 475 respondents.
 * Absent cells: not compared, with the reason; so are ranges, words, cells of uncertain place, of unequal
 * periods or, unless asked for, of other categories. Two unknown periods of one publication are one
 * period, with the caveat `period-unknown`; an unknown and a known one are not.
 * Limits: two samples are taken to be independent, so a part against its whole is tested too carefully.
 * Of many regions without any difference, one in twenty is significant at 95 %.
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
  options: ComparisonOptions & { readonly acrossCategories?: boolean } = {},
): BenchmarkComparison {
  const operation = { operation: 'difference', at: 'compareToBenchmark' } as const;
  return comparePair(operation, indicator, target, benchmark, options, () => {
    if (periodKey(target.period) !== periodKey(benchmark.period)) return 'period-mismatch';
    return options.acrossCategories || sameCategories(target, benchmark) ? null : 'category-mismatch';
  });
}
