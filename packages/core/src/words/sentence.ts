import type {
  BenchmarkCompared,
  BenchmarkComparison,
  BenchmarkNotCompared,
} from '../comparison/comparison.ts';
import { fill } from '../format/fill.ts';
import { formatValue } from '../format/format-value.ts';
import { comparativeOf, differencePhrase, showsAsZero } from './difference-phrase.ts';
import { figureClause } from './figure-clause.ts';
import type { Language } from './language.ts';
import { benchmarkName, gazetteer, subjectOf, type Gazetteer, type WordingOptions } from './naming.ts';

/**
 * Says a comparison in one plain sentence, or why it was not made.
 *
 * Both figures, the difference and its direction; the difference in percentage points for a
 * percentage, and also in percent where that means something. A difference that rounds to zero is
 * "nagenoeg gelijk". Significance is said to be the source's where it is. Never a cause, never a
 * judgement. What a reader must keep in mind is in `caveatSentences`.
 *
 * @example
 * ```ts
 * sentence(compareToBenchmark(jobs, almelo, sizeClass), nl, { regions });
 * //=> 'Almelo komt uit op 844,9 banen per 1.000 inwoners, 104,8 (14,2%) hoger dan gemeenten van 50.000 tot 100.000 inwoners (740,1).'
 * ```
 */
export function sentence(
  comparison: BenchmarkComparison,
  language: Language,
  options: WordingOptions = {},
): string {
  const regions = gazetteer(options);
  return comparison.outcome === 'compared'
    ? comparedSentence(comparison, language, regions)
    : fill(language.notCompared, { reason: reasonOf(comparison, language, regions) });
}

function comparedSentence(comparison: BenchmarkCompared, language: Language, regions: Gazetteer): string {
  const { indicator, target, benchmark, difference, direction, evidence, percentDifference } = comparison;
  const clause = figureClause(indicator, target, language, subjectOf(indicator, target, regions, language));
  const holes = {
    benchmark: benchmarkName(target.region, benchmark.region, regions, language),
    value: formatValue(indicator, benchmark, language, { unit: 'short' }),
  };
  const comparative = comparativeOf(indicator, language);
  if (direction === 'equal') {
    // "Ruim 4.500" and "4.500" are one number and two figures.
    const isSame = target.qualifier === benchmark.qualifier;
    const equal = isSame ? `${comparative.equal} ${holes.benchmark}` : fill(language.almostThan, holes);
    return `${clause}, ${equal}.`;
  }
  const directed = fill(language.withEvidence[evidence], { direction: comparative[direction] });
  if (showsAsZero(indicator, difference)) {
    const isShown = evidence === 'significant' || evidence === 'printed-significant';
    const still = isShown ? fill(language.still, { direction: directed }) : '';
    return `${clause}, ${fill(language.almostThan, holes)}${still}.`;
  }
  const than = fill(language.than, {
    ...holes,
    difference: differencePhrase(
      indicator,
      difference,
      percentDifference,
      [target.qualifier, benchmark.qualifier],
      language,
    ),
    direction: directed,
  });
  // "7,3, 0,5 lager" would read as one number.
  return `${clause}, ${/\d$/.test(clause) ? fill(language.thatIs, { than }) : than}.`;
}

function reasonOf(
  { indicator, reason, target, benchmark }: BenchmarkNotCompared,
  language: Language,
  regions: Gazetteer,
): string {
  switch (reason) {
    case 'absent-target':
      return figureClause(indicator, target, language, subjectOf(indicator, target, regions, language));
    case 'absent-benchmark':
      return figureClause(indicator, benchmark, language, subjectOf(indicator, benchmark, regions, language));
    default:
      return language.reasons[reason];
  }
}
