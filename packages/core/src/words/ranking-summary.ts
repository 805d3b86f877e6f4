import { compareToBenchmark } from '../comparison/compare-to-benchmark.ts';
import type { BenchmarkCompared, Direction } from '../comparison/comparison.ts';
import type { Indicator } from '../definition/indicator.ts';
import { enumerate } from '../format/enumerate.ts';
import { fill } from '../format/fill.ts';
import { formatValue } from '../format/format-value.ts';
import type { MeasuredObservation, Observation } from '../observation/observation.ts';
import type { RegionCode } from '../observation/region-code.ts';
import { comparativeOf } from './difference-phrase.ts';
import { extremesOf } from './extremes-of.ts';
import type { TextLanguage } from './text-language.ts';
import { few } from './name-series.ts';
import {
  benchmarkName,
  countOfRegions,
  gazetteer,
  nameOf,
  type Gazetteer,
  type WordingOptions,
} from './naming.ts';
import { benchmarkSentence } from './benchmark-sentence.ts';

/**
 * Says what a ranking of regions shows: how many have a figure and how many have none, the highest
 * and the lowest, and how many lie higher and lower than a reference, by evidence.
 *
 * Shape: one observation a region, of one period; the reference's own region takes no part, nor do
 * figures whose region is not known.
 * Absent cells: counted, with the known regions of the same kind and parent that have no row at all.
 *
 * @example
 * ```ts
 * rankingSummary(jobs, observations, null, nl, { regions });
 * //=> [
 * //   'Er is een cijfer voor 2 gebieden.',
 * //   'Hoogste: Almelo (844,9). Laagste: gemeenten van 50.000 tot 100.000 inwoners (740,1).',
 * // ]
 * ```
 */
export function rankingSummary(
  indicator: Indicator,
  observations: readonly Observation[],
  reference: Observation | null,
  language: TextLanguage,
  options: WordingOptions = {},
): readonly string[] {
  const regions = gazetteer(options);
  const rows = observations.filter(
    ({ region }) =>
      region !== reference?.region && region !== 'unmapped' && regions.get(region)?.kind !== 'unmapped',
  );
  const measured = rows.filter((each) => each.state === 'measured');
  const withFigure = new Set(rows.filter(({ state }) => state !== 'absent').map(({ region }) => region));
  const without = new Set([...rows.map(({ region }) => region), ...siblingsOf(rows, regions)]);
  for (const region of [...withFigure, reference?.region]) if (region) without.delete(region);
  const { ranking, series } = language;
  return [
    withFigure.size > 0
      ? fill(ranking.measured, { regions: countOfRegions(withFigure.size, language) })
      : series.nothing,
    ...extremeSentences(indicator, measured, regions, language),
    ...(reference ? referenceSentences(indicator, measured, reference, regions, language) : []),
    ...(without.size > 0
      ? [fill(ranking.unpublished, { regions: countOfRegions(without.size, language) })]
      : []),
  ];
}

/** The known regions of the kind and the nearest parent that the ranked regions share. */
function siblingsOf(rows: readonly Observation[], regions: Gazetteer): readonly RegionCode[] {
  const ranked = rows.flatMap(({ region }) => regions.get(region) ?? []);
  const [first] = ranked;
  const isSibling = ({
    kind,
    parents: [parent],
  }: {
    kind: string;
    parents: readonly RegionCode[];
  }): boolean => kind === first?.kind && parent !== undefined && parent === first.parents[0];
  return ranked.every(isSibling) ? [...regions.values()].filter(isSibling).map(({ code }) => code) : [];
}

function extremeSentences(
  indicator: Indicator,
  measured: readonly MeasuredObservation[],
  regions: Gazetteer,
  language: TextLanguage,
): readonly string[] {
  const [high, low] = extremesOf(measured);
  if (!high || !low || measured.length < 2) return [];
  const { ranking } = language;
  if (high.value === low.value) {
    return [fill(ranking.allEqual, { value: formatValue(indicator, high, language) })];
  }
  const named = (extreme: MeasuredObservation): string => {
    const equals = measured.filter(({ value }) => value === extreme.value);
    const names = equals.map(({ region }) => nameOf(region, regions, language));
    const listed =
      names.length > few ? countOfRegions(names.length, language) : enumerate(names, language.period.and);
    return `${listed} (${formatValue(indicator, extreme, language, { unit: 'short' })})`;
  };
  return [fill(ranking.extremes, { high: named(high), low: named(low) })];
}

function referenceSentences(
  indicator: Indicator,
  measured: readonly MeasuredObservation[],
  reference: Observation,
  regions: Gazetteer,
  language: TextLanguage,
): readonly string[] {
  const comparisons = measured.map((each) => compareToBenchmark(indicator, each, reference));
  const compared = comparisons.filter((each) => each.outcome === 'compared');
  const [first] = comparisons;
  const [firstCompared] = compared;
  if (!first) return [];
  if (!firstCompared) return [benchmarkSentence(first, language, { regions: regions.values() })];
  const { ranking } = language;
  const comparative = comparativeOf(indicator, language);
  const counted = (template: string, isCounted: (each: BenchmarkCompared) => boolean): readonly string[] => {
    const group = compared.filter(isCounted);
    if (group.length === 0) return [];
    const count = (direction: Direction): number =>
      group.filter((each) => each.direction === direction && each.evidence !== 'not-significant').length;
    const [higher, lower] = [count('higher'), count('lower')];
    const counts = fill(template, {
      higher: String(higher),
      more: comparative.higher,
      lower: String(lower),
      less: comparative.lower,
      rest: String(group.length - higher - lower),
    });
    return [
      fill(ranking.against, {
        benchmark: benchmarkName(indicator, firstCompared.target, reference, { regions }, language),
        value: formatValue(indicator, reference, language, { unit: 'short' }),
        counts,
      }),
    ];
  };
  return [
    ...counted(
      ranking.tested,
      ({ evidence }) => evidence === 'significant' || evidence === 'not-significant',
    ),
    ...counted(ranking.printed, ({ method }) => method === 'printed'),
    ...counted(ranking.untested, ({ method }) => method === 'none'),
  ];
}
