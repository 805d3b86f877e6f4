import type { TrendComparison } from '../comparison/compare-trend.ts';
import type { Evidence } from '../comparison/comparison.ts';
import { fill } from '../format/fill.ts';
import { fromToSentence } from './from-to-sentence.ts';
import { gazetteer, subjectOf, type WordingOptions } from './naming.ts';
import type { OperationLanguage } from './operation-language.ts';
import { plainReason, refusalSentence } from './refusal-sentence.ts';

/**
 * Says the course of a series in plain sentences, or why it has none: from its first figure to its last,
 * and where a test of trend was made, what the test says of all its figures.
 *
 * Absent cells: the words for the reason. Never a cause, never a judgement.
 *
 * @example
 * ```ts
 * trendSentence(compareTrend(growth), nl, { regions });
 * //=> 'Almelo gaat van 840,0 in 2018 naar 844,9 banen per 1.000 inwoners in 2020, dat is 4,9 (0,6%) hoger.'
 * ```
 */
export function trendSentence(
  comparison: TrendComparison,
  language: OperationLanguage,
  options: WordingOptions = {},
): string {
  if (comparison.outcome === 'not-compared') {
    return refusalSentence(plainReason(comparison.reason, language), language);
  }
  const { series, difference, evidence, method, of } = comparison;
  const { indicator } = series;
  const subject = subjectOf(indicator, series, gazetteer(options), language);
  const isTested = method === 'mann-kendall' || method === 'weighted-slope';
  // The test is of all figures, and says nothing of the first and the last alone.
  const ends: Evidence = isTested ? 'not-tested' : evidence;
  const direction = difference > 0 ? 'higher' : difference < 0 ? 'lower' : 'equal';
  const course = fromToSentence(
    { ...comparison, indicator, evidence: ends, direction },
    subject,
    language,
    options.almostEqual,
  );
  if (!isTested) return course;
  return `${course} ${fill(language.trend.tested, {
    n: String(of),
    direction: fill(language.withEvidence[evidence], {
      direction: language.trend.directions[comparison.direction],
    }),
  })}`;
}
