import type { Comparison, RequestNotCompared } from '../comparison/compare.ts';
import type { BenchmarkComparison, ChangeComparison } from '../comparison/comparison.ts';
import { comparativeOf, isAlmostEqual } from './difference-phrase.ts';
import type { TextLanguage } from './text-language.ts';

/**
 * The judgement in a word or two, for a chip or a table cell.
 *
 * @example
 * ```ts
 * judgementWord(compareToBenchmark(jobs, almelo, sizeClass), nl); //=> 'gunstiger'
 * ```
 */
export function judgementWord(comparison: Comparison | RequestNotCompared, { chip }: TextLanguage): string {
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
export function directionWord(
  comparison: BenchmarkComparison | ChangeComparison,
  language: TextLanguage,
): string {
  const { chip } = language;
  if (comparison.outcome === 'not-compared') return chip.notCompared;
  const { indicator, difference, direction } = comparison;
  if (direction === 'equal') return chip.equal;
  return isAlmostEqual(indicator, difference) ? chip.almost : comparativeOf(indicator, language)[direction];
}

/**
 * The evidence in a few words.
 *
 * @example
 * ```ts
 * evidenceWord(compareToBenchmark(jobs, almelo, sizeClass), nl); //=> 'niet getoetst'
 * ```
 */
export function evidenceWord(comparison: Comparison | RequestNotCompared, { chip }: TextLanguage): string {
  return comparison.outcome === 'compared' ? chip.evidence[comparison.evidence] : chip.notCompared;
}
