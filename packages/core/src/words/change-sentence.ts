import type { ChangeComparison } from '../comparison/comparison.ts';
import { absenceClause } from './absence-clause.ts';
import { fromToSentence } from './from-to-sentence.ts';
import { gazetteer, subjectOf, type Gazetteer, type WordingOptions } from './naming.ts';
import type { OperationLanguage } from './operation-language.ts';
import { plainReason, refusalSentence } from './refusal-sentence.ts';

/**
 * Says a change in one plain sentence, two where one would be too long, or why there is none: from which
 * figure to which, and the difference. A figure that nobody has seen yet is marked as a forecast.
 *
 * Absent cells: the words for the reason. Never a cause, never a judgement.
 *
 * @example
 * ```ts
 * const [first, , last] = growth.points;
 * changeSentence(compareChange(jobs, last, first), nl, { regions });
 * //=> 'Almelo gaat van 840,0 in 2018 naar 844,9 banen per 1.000 inwoners in 2020, dat is 4,9 (0,6%) hoger.'
 * ```
 */
export function changeSentence(
  comparison: ChangeComparison,
  language: OperationLanguage,
  options: WordingOptions = {},
): string {
  const regions = gazetteer(options);
  if (comparison.outcome === 'not-compared') {
    return refusalSentence(changeRefusal(comparison, regions, language), language);
  }
  const subject = subjectOf(comparison.indicator, comparison.target, regions, language);
  return fromToSentence(comparison, subject, language, options.almostEqual);
}

/** Why a change was not made, without its full stop. */
export function changeRefusal(
  comparison: Extract<ChangeComparison, { outcome: 'not-compared' }>,
  regions: Gazetteer,
  language: OperationLanguage,
): string {
  const { reason } = comparison;
  return reason === 'absent-target' || reason === 'absent-benchmark'
    ? absenceClause(comparison, regions, language)
    : plainReason(reason, language);
}
