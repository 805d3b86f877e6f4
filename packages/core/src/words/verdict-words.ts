import type { BenchmarkComparison } from '../comparison/comparison.ts';
import { comparativeOf, showsAsZero } from './difference-phrase.ts';
import type { Language } from './language.ts';

/**
 * The judgement in a word or two, for a chip or a table cell.
 *
 * @example
 * ```ts
 * judgementWord(compareToBenchmark(jobs, almelo, sizeClass), nl); //=> 'gunstiger'
 * ```
 */
export function judgementWord(comparison: BenchmarkComparison, { chip }: Language): string {
  return comparison.outcome === 'compared' ? chip.judgement[comparison.judgement] : chip.notCompared;
}

/**
 * The direction in a word or two, without judgement; "nagenoeg gelijk" for a difference that rounds
 * to zero.
 *
 * @example
 * ```ts
 * directionWord(compareToBenchmark(jobs, almelo, sizeClass), nl); //=> 'hoger'
 * ```
 */
export function directionWord(comparison: BenchmarkComparison, language: Language): string {
  const { chip } = language;
  if (comparison.outcome === 'not-compared') return chip.notCompared;
  const { indicator, difference, direction } = comparison;
  if (direction === 'equal') return chip.equal;
  return showsAsZero(indicator, difference) ? chip.almost : comparativeOf(indicator, language)[direction];
}

/**
 * The evidence in a few words.
 *
 * @example
 * ```ts
 * evidenceWord(compareToBenchmark(jobs, almelo, sizeClass), nl); //=> 'niet getoetst'
 * ```
 */
export function evidenceWord(comparison: BenchmarkComparison, { chip }: Language): string {
  return comparison.outcome === 'compared' ? chip.evidence[comparison.evidence] : chip.notCompared;
}
