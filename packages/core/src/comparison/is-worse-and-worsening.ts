import type { ChangeComparison, BenchmarkComparison } from './comparison.ts';
import type { TrendComparison } from './compare-trend.ts';

/**
 * Whether a figure is worse than its benchmark and getting worse: the places to look at first.
 *
 * Rule: the judgement of both is `worse`.
 * Source of the rule: fingertipsR, `fingertips_redred`.
 * Absent cells: `false` where either was not compared, not tested or has no good side.
 * Limits: `false` is no all-clear; it also stands for what is not known.
 *
 * @example
 * ```ts
 * isWorseAndWorsening(compareToBenchmark(jobs, almelo, sizeClass), compareTrend(growth)); //=> false
 * ```
 */
export function isWorseAndWorsening(
  level: BenchmarkComparison,
  movement: ChangeComparison | TrendComparison,
): boolean {
  return [level, movement].every((each) => each.outcome === 'compared' && each.judgement === 'worse');
}
