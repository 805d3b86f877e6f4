import type { Comparison, RequestNotCompared } from '../comparison/compare.ts';
import type { Direction } from '../comparison/comparison.ts';
import type { Indicator } from '../definition/indicator.ts';
import { fill } from '../format/fill.ts';
import { formatDifference } from '../format/format-value.ts';
import type { Qualifier } from '../observation/observation.ts';
import { changeIndicator } from './changes-sentence.ts';
import { comparativeOf, differencePhrase, isAlmostEqual } from './difference-phrase.ts';
import { gazetteer, type WordingOptions } from './naming.ts';
import type { OperationLanguage } from './operation-language.ts';
import { partName, sizeText } from './parts-sentence.ts';
import { superlativeOf } from './rank-sentence.ts';

/**
 * Says any comparison in the room of a chip, without the figures and names that stand around it: "104,8
 * (14,2%) hoger", "nummer 3 van 14", "niet gehaald", "stijgend". The short form of `sentence`.
 *
 * Absent cells: "niet vergeleken". Never a judgement: `judgementWord` has it.
 *
 * @example
 * ```ts
 * chipText(compareToBenchmark(jobs, almelo, sizeClass), nl); //=> '104,8 (14,2%) hoger'
 * chipText(compareRank(jobs, almelo, observations), nl); //=> 'het hoogst van 2'
 * ```
 */
export function chipText(
  comparison: Comparison | RequestNotCompared,
  language: OperationLanguage,
  options: WordingOptions = {},
): string {
  const { chip } = language;
  if (comparison.outcome === 'not-compared') return chip.notCompared;
  switch (comparison.operation) {
    case 'difference':
    case 'change': {
      const { target, benchmark } = comparison;
      const qualifiers = [target.qualifier, benchmark.qualifier];
      return movementText({ ...comparison, qualifiers }, language, options);
    }
    case 'changes': {
      const { difference, direction, measure, target } = comparison;
      const { almostEqual, ...others } = options;
      return movementText(
        {
          indicator: changeIndicator(comparison, language),
          difference,
          direction,
          percentDifference: null,
          qualifiers: [target.target.qualifier, target.benchmark.qualifier],
        },
        language,
        measure === 'difference' ? options : others,
      );
    }
    case 'rank': {
      const { rank, of, extreme, tied } = comparison;
      if (tied === of - 1) return chip.equal;
      const holes = { rank: String(rank), of: String(of) };
      // A place that is shared is a number, in the room of a chip.
      return extreme && tied === 0
        ? fill(language.rank.chipExtreme, {
            ...holes,
            superlative: superlativeOf(comparison, language)[extreme],
          })
        : fill(language.rank.chip, holes);
    }
    case 'balance':
      return formatDifference(comparison.indicator, comparison.balance, language, { signed: true });
    case 'parts': {
      const largest = comparison.parts.find(({ rank }) => rank === 1);
      if (!largest) return chip.notCompared;
      const part = partName(comparison, largest, gazetteer(options), language);
      return fill(language.parts.chip, { part, size: sizeText(comparison, largest, language) });
    }
    case 'target':
      return language.target.chip[comparison.isAttained ? 'attained' : 'missed'];
    case 'trend':
      return language.trend.directions[comparison.direction];
  }
}

/** A difference with its direction, and nothing around it. */
export function movementText(
  {
    indicator,
    difference,
    direction,
    percentDifference,
    qualifiers,
  }: {
    readonly indicator: Indicator;
    readonly difference: number;
    readonly direction: Direction;
    readonly percentDifference: number | null;
    readonly qualifiers: readonly Qualifier[];
  },
  language: OperationLanguage,
  { almostEqual }: WordingOptions,
): string {
  if (direction === 'equal') return language.chip.equal;
  if (isAlmostEqual(indicator, difference, almostEqual)) return language.chip.almost;
  return fill(language.series.by, {
    difference: differencePhrase(indicator, difference, percentDifference, qualifiers, language),
    direction: comparativeOf(indicator, language)[direction],
  });
}
