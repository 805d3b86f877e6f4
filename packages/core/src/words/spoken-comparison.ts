import type { CaveatCode } from '../comparison/caveat.ts';
import type { Comparison, RequestNotCompared } from '../comparison/compare.ts';
import type { Indicator } from '../definition/indicator.ts';
import { fill } from '../format/fill.ts';
import { formatValue } from '../format/format-value.ts';
import type { Observation } from '../observation/observation.ts';
import { madeClause, sidePhrase } from './balance-sentence.ts';
import { changeClause, changeIndicator, otherChange } from './changes-sentence.ts';
import { chipText } from './chip-text.ts';
import { comparativeOf, differencePhrase, isAlmostEqual } from './difference-phrase.ts';
import {
  benchmarkName,
  capitalise,
  gazetteer,
  subjectOf,
  type Gazetteer,
  type WordingOptions,
} from './naming.ts';
import type { OperationLanguage } from './operation-language.ts';
import { whenPhrase } from './period-phrase.ts';
import { placePhrase } from './rank-sentence.ts';
import { saidWithFigure } from './said-with-figure.ts';
import { sentence } from './sentence.ts';
import { speakable } from './speakable.ts';
import { gapPhrase } from './target-sentence.ts';
import type { HeldFigures } from './than-clause.ts';
import { evidenceWord, judgementWord } from './verdict-words.ts';

type Made = Extract<Comparison, { outcome: 'compared' }>;

/**
 * What a data cursor or a screen reader says of any comparison: the figure, what it is held against, the
 * evidence where it was looked into, the judgement where there is one, and the marks of the figure. In
 * this order, and without signs that speech leaves out or misreads.
 *
 * Absent cells: the sentence that says why. Continues where `spokenPoint` says a figure alone.
 *
 * @example
 * ```ts
 * spokenComparison(compareToBenchmark(jobs, almelo, sizeClass), nl, { regions });
 * //=> 'Almelo: 844,9 banen per 1.000 inwoners, 104,8 hoger dan gemeenten van 50.000 tot 100.000 inwoners, gunstiger, jaar onbekend'
 * ```
 */
export function spokenComparison(
  comparison: Comparison | RequestNotCompared,
  language: OperationLanguage,
  options: WordingOptions = {},
): string {
  // Regions may be an iterator, which gives them once.
  const regions = gazetteer(options);
  const again = { ...options, regions: regions.values() };
  if (comparison.outcome === 'not-compared')
    return speakable(sentence(comparison, language, again), language);
  const { evidence, judgement, caveats } = comparison;
  const marks = caveats
    .filter(({ of, code }) => of !== 'benchmark' && isUnsaid(code, comparison))
    .map(({ code }) => language.spokenMarks[code] ?? language.marks[code]);
  return speakable(
    [
      ...factsOf(comparison, regions, options, language),
      ...(evidence === 'not-tested' ? [] : [evidenceWord(comparison, language)]),
      ...(judgement === 'none' ? [] : [judgementWord(comparison, language)]),
      ...marks,
    ].join(', '),
    language,
  );
}

/** Whether the facts leave a caveat unsaid: only what is of time says the period of its figure. */
function isUnsaid(code: CaveatCode, { operation }: Made): boolean {
  const isOfPeriod = code === 'period-unknown' || code === 'period-inferred';
  const isOfTime = operation === 'change' || operation === 'changes' || operation === 'trend';
  return isOfPeriod ? !isOfTime : !saidWithFigure.has(code);
}

function factsOf(
  comparison: Made,
  regions: Gazetteer,
  options: WordingOptions,
  language: OperationLanguage,
): readonly string[] {
  const figure = (indicator: Indicator, observation: Observation): string => {
    const { opening } = subjectOf(indicator, observation, regions, language);
    return `${opening}: ${formatValue(indicator, observation, language)}`;
  };
  const { almostEqual } = options;
  switch (comparison.operation) {
    case 'difference': {
      const { indicator, target, benchmark } = comparison;
      const name = benchmarkName(indicator, target, benchmark, { ...options, regions }, language);
      const qualifiers = [target.qualifier, benchmark.qualifier];
      return [
        figure(indicator, target),
        heldPhrase({ ...comparison, qualifiers }, name, language, almostEqual),
      ];
    }
    case 'change':
    case 'trend': {
      const { target, benchmark, difference } = comparison;
      const indicator = comparison.operation === 'trend' ? comparison.series.indicator : comparison.indicator;
      const then = whenPhrase(benchmark.period, language);
      const direction = difference > 0 ? 'higher' : difference < 0 ? 'lower' : 'equal';
      const qualifiers = [target.qualifier, benchmark.qualifier];
      return [
        `${figure(indicator, target)} ${whenPhrase(target.period, language)}`,
        heldPhrase({ ...comparison, indicator, direction, qualifiers }, then, language, almostEqual),
        ...(comparison.operation === 'trend' ? [chipText(comparison, language)] : []),
      ];
    }
    case 'changes': {
      const isGrowth = comparison.measure === 'percentDifference';
      const held = {
        ...comparison,
        indicator: changeIndicator(comparison, language),
        percentDifference: null,
        qualifiers: [],
      };
      return [
        changeClause(comparison, regions, language),
        heldPhrase(held, otherChange(comparison, regions, language), language, isGrowth ? 0 : almostEqual),
      ];
    }
    case 'rank': {
      const { indicator, target } = comparison;
      return [figure(indicator, target), placePhrase(comparison, regions, options, language)];
    }
    case 'balance': {
      const side = sidePhrase({ ...comparison, evidence: 'not-tested' }, language, options);
      const { indicator, target, benchmark } = comparison;
      return [benchmark ? madeClause(comparison, regions, language) : figure(indicator, target), side];
    }
    case 'target': {
      const { indicator, target } = comparison;
      const gap = gapPhrase({ ...comparison, ratio: null, evidence: 'not-tested' }, language, options);
      return [figure(indicator, target), gap, chipText(comparison, language)];
    }
    case 'parts':
      return [capitalise(chipText(comparison, language, { ...options, regions: regions.values() }))];
  }
}

/** "104,8 hoger dan Nederland": without the percentage, which an ear cannot hold beside it. */
function heldPhrase(
  { indicator, difference, direction, qualifiers }: HeldFigures,
  benchmark: string,
  language: OperationLanguage,
  almostEqual: number | undefined,
): string {
  const comparative = comparativeOf(indicator, language);
  if (direction === 'equal') return `${comparative.equal} ${benchmark}`;
  if (isAlmostEqual(indicator, difference, almostEqual)) {
    return fill(language.spoken.almostThan, { benchmark });
  }
  return fill(language.spoken.than, {
    difference: differencePhrase(indicator, difference, null, qualifiers, language),
    direction: comparative[direction],
    benchmark,
  });
}
