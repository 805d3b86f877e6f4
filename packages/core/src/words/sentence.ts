import type { Comparison, RequestNotCompared } from '../comparison/compare.ts';
import { balanceSentence } from './balance-sentence.ts';
import { benchmarkSentence } from './benchmark-sentence.ts';
import { changeSentence } from './change-sentence.ts';
import { changesSentence } from './changes-sentence.ts';
import type { WordingOptions } from './naming.ts';
import type { OperationLanguage } from './operation-language.ts';
import { partsSentence } from './parts-sentence.ts';
import { rankSentence } from './rank-sentence.ts';
import { plainReason, refusalSentence } from './refusal-sentence.ts';
import { targetSentence } from './target-sentence.ts';
import { trendSentence } from './trend-sentence.ts';

/**
 * Says any comparison in plain sentences of at most 20 words, or why it was not made: the long form, for
 * a paragraph. `chipText` is the short form, `spokenComparison` the one for an ear.
 *
 * Each operation has a function of its own, such as `benchmarkSentence`, so that a bundle carries what it
 * calls; this one carries all. Differences are worded by value type: more and fewer of counts and
 * amounts, later and earlier of years, longer and shorter of durations, else higher and lower; between
 * percentages in percentage points. A difference that shows as zero, or up to `almostEqual`, is
 * "nagenoeg gelijk". Never a cause, never a judgement. What a reader must keep in mind is in
 * `caveatSentences`.
 *
 * Absent cells: the words for the reason.
 *
 * @example
 * ```ts
 * sentence(compareToBenchmark(jobs, almelo, sizeClass), nl, { regions });
 * //=> 'Almelo komt uit op 844,9 banen per 1.000 inwoners, 104,8 (14,2%) hoger dan gemeenten van 50.000 tot 100.000 inwoners (740,1).'
 * ```
 */
export function sentence(
  comparison: Comparison | RequestNotCompared,
  language: OperationLanguage,
  options: WordingOptions = {},
): string {
  if ('request' in comparison) return refusalSentence(plainReason(comparison.reason, language), language);
  switch (comparison.operation) {
    case 'difference':
      return benchmarkSentence(comparison, language, options);
    case 'rank':
      return rankSentence(comparison, language, options);
    case 'change':
      return changeSentence(comparison, language, options);
    case 'changes':
      return changesSentence(comparison, language, options);
    case 'balance':
      return balanceSentence(comparison, language, options);
    case 'parts':
      return partsSentence(comparison, language, options);
    case 'target':
      return targetSentence(comparison, language, options);
    case 'trend':
      return trendSentence(comparison, language, options);
  }
}
