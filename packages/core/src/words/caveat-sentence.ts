import type { Caveat, CaveatCode } from '../comparison/caveat.ts';
import type { BenchmarkComparison } from '../comparison/comparison.ts';
import { fill } from '../format/fill.ts';
import type { Language } from './language.ts';

/**
 * Says a caveat in one short sentence; one that hangs on the benchmark alone says so.
 *
 * @example
 * ```ts
 * caveatSentence('period-unknown', nl); //=> 'Het jaar staat niet in de bron.'
 * ```
 */
export function caveatSentence(caveat: Caveat | CaveatCode, language: Language): string {
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
export function caveatSentences(comparison: BenchmarkComparison, language: Language): readonly string[] {
  const sentences = comparison.caveats.map((caveat) => caveatSentence(caveat, language));
  const isRounded = comparison.outcome === 'compared' && !comparison.roundsConsistently;
  return isRounded ? [...sentences, language.rounded] : sentences;
}

/**
 * The mark of a caveat in a table or a legend: "voorlopig", "prognose", "afgeleid".
 *
 * @example
 * ```ts
 * caveatMark('provisional', nl); //=> 'voorlopig'
 * ```
 */
export function caveatMark(code: CaveatCode, language: Language): string {
  return language.marks[code];
}
