import type { Direction, Evidence } from '../comparison/comparison.ts';
import type { Indicator } from '../definition/indicator.ts';
import { fill } from '../format/fill.ts';
import type { Qualifier } from '../observation/observation.ts';
import { comparativeOf, differencePhrase, isAlmostEqual } from './difference-phrase.ts';
import type { TextLanguage } from './text-language.ts';

/** A difference as a sentence needs it. */
export interface HeldFigures {
  readonly indicator: Indicator;
  readonly difference: number;
  readonly percentDifference: number | null;
  readonly direction: Direction;
  readonly evidence: Evidence;
  readonly qualifiers: readonly Qualifier[];
}

/** "104,8 (14,2%) hoger dan Nederland (740,1)": the second half of a sentence, without its full stop. */
export function thanClause(
  held: HeldFigures,
  benchmark: { readonly benchmark: string; readonly value: string },
  language: TextLanguage,
  almostEqual?: number,
): string {
  const { indicator, difference, percentDifference, direction, evidence, qualifiers } = held;
  const comparative = comparativeOf(indicator, language);
  if (direction === 'equal') {
    // "Ruim 4.500" and "4.500" are one number and two figures.
    const isSame = new Set(qualifiers).size < 2;
    return isSame ? `${comparative.equal} ${benchmark.benchmark}` : fill(language.almostThan, benchmark);
  }
  if (isAlmostEqual(indicator, difference, almostEqual)) {
    return fill(language.almostThan, benchmark) + stillClause(held, language);
  }
  return fill(language.than, {
    ...benchmark,
    difference: differencePhrase(indicator, difference, percentDifference, qualifiers, language),
    direction: fill(language.withEvidence[evidence], { direction: comparative[direction] }),
  });
}

/** "maar significant hoger", behind what is almost equal and yet no chance. */
export function stillClause(
  { indicator, direction, evidence }: Pick<HeldFigures, 'indicator' | 'direction' | 'evidence'>,
  language: TextLanguage,
): string {
  if (direction === 'equal' || (evidence !== 'significant' && evidence !== 'printed-significant')) return '';
  const comparative = comparativeOf(indicator, language)[direction];
  return fill(language.still, {
    direction: fill(language.withEvidence[evidence], { direction: comparative }),
  });
}
