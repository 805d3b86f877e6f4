import type { BenchmarkComparison } from '../comparison/comparison.ts';
import { fill } from '../format/fill.ts';
import { formatValue } from '../format/format-value.ts';
import { figureClause } from './figure-clause.ts';
import { joinClauses } from './join-clauses.ts';
import { benchmarkName, gazetteer, subjectOf, type WordingOptions } from './naming.ts';
import { absenceClause } from './absence-clause.ts';
import type { TextLanguage } from './text-language.ts';
import { thanClause } from './than-clause.ts';

/**
 * Says a comparison with a benchmark in one plain sentence, two where one would be too long, or why it
 * was not made.
 *
 * Both figures, the difference and its direction; the difference in percentage points for a
 * percentage, and also in percent where that means something. A difference that rounds to zero is
 * "nagenoeg gelijk". Significance is said to be the source's where it is. Never a cause, never a
 * judgement. What a reader must keep in mind is in `caveatSentences`.
 *
 * @example
 * ```ts
 * benchmarkSentence(compareToBenchmark(jobs, almelo, sizeClass), nl, { regions });
 * //=> 'Almelo komt uit op 844,9 banen per 1.000 inwoners, 104,8 (14,2%) hoger dan gemeenten van 50.000 tot 100.000 inwoners (740,1).'
 * ```
 */
export function benchmarkSentence(
  comparison: BenchmarkComparison,
  language: TextLanguage,
  options: WordingOptions = {},
): string {
  const regions = gazetteer(options);
  if (comparison.outcome === 'not-compared') {
    const { reason } = comparison;
    const why =
      reason === 'absent-target' || reason === 'absent-benchmark'
        ? absenceClause(comparison, regions, language)
        : language.reasons[reason];
    return fill(language.notCompared, { reason: why });
  }
  const { indicator, target, benchmark } = comparison;
  return joinClauses(
    figureClause(indicator, target, language, subjectOf(indicator, target, regions, language)),
    thanClause(
      { ...comparison, qualifiers: [target.qualifier, benchmark.qualifier] },
      {
        benchmark: benchmarkName(indicator, target, benchmark, { ...options, regions }, language),
        value: formatValue(indicator, benchmark, language, { unit: 'short' }),
      },
      language,
      options.almostEqual,
    ),
    language,
  );
}
