import type { Caveat, CaveatCode } from '../comparison/caveat.ts';
import type { Comparison, RequestNotCompared } from '../comparison/compare.ts';
import { fill } from '../format/fill.ts';
import type { TextLanguage } from './text-language.ts';

/**
 * Says a caveat in one short sentence; one that hangs on the benchmark alone says so.
 *
 * @example
 * ```ts
 * caveatSentence('period-unknown', nl); //=> 'Het jaar staat niet in de bron.'
 * ```
 */
export function caveatSentence(caveat: Caveat | CaveatCode, language: TextLanguage): string {
  if (typeof caveat === 'string') return language.caveats[caveat];
  const sentence = language.caveats[caveat.code];
  if (caveat.of !== 'benchmark') return sentence;
  return fill(language.ofBenchmark, { caveat: sentence.charAt(0).toLowerCase() + sentence.slice(1) });
}

/**
 * Everything that a reader of a comparison must keep in mind, one short sentence each: the caveats
 * that it inherits from its figures, and whether rounding shows.
 *
 * @example
 * ```ts
 * caveatSentences(compareToBenchmark(jobs, almelo, sizeClass), nl); //=> ['Het jaar staat niet in de bron.']
 * ```
 */
export function caveatSentences(
  comparison: Comparison | RequestNotCompared,
  language: TextLanguage,
): readonly string[] {
  const sentences = comparison.caveats.map((caveat) => caveatSentence(caveat, language));
  const { operation, outcome } = comparison;
  if (outcome !== 'compared' || comparison.roundsConsistently) return sentences;
  const what = operation === 'rank' || operation === 'parts' ? operation : 'difference';
  return [...sentences, language.rounded[what]];
}

/**
 * The mark of a caveat in a table or a legend: "voorlopig", "prognose", "afgeleid".
 *
 * @example
 * ```ts
 * caveatMark('provisional', nl); //=> 'voorlopig'
 * ```
 */
export function caveatMark(code: CaveatCode, language: TextLanguage): string {
  return language.marks[code];
}
