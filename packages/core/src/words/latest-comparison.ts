import { compareToBenchmark } from '../comparison/compare-to-benchmark.ts';
import { enumerate } from '../format/enumerate.ts';
import { fill } from '../format/fill.ts';
import { formatValue } from '../format/format-value.ts';
import type { MeasuredObservation } from '../observation/observation.ts';
import { isUnknownPeriod } from '../observation/period.ts';
import { alignSeries } from '../series/align-series.ts';
import { extremesOf } from './extremes-of.ts';
import type { TextLanguage } from './text-language.ts';
import { few, type NamedSeries } from './name-series.ts';
import { capitalise, type Gazetteer } from './naming.ts';
import { whenPhrase } from './period-phrase.ts';
import { benchmarkSentence } from './benchmark-sentence.ts';

interface SeriesCell {
  readonly series: NamedSeries;
  readonly cell: MeasuredObservation;
}

/** How several series compare at the latest period for which all of them have a number. */
export function latestComparison(
  all: readonly NamedSeries[],
  regions: Gazetteer,
  language: TextLanguage,
): readonly string[] {
  const cells = latestCommonCells(all);
  const [first] = cells;
  if (!first || cells.length < 2) return [];
  const said = pairSentence(cells, regions, language) ?? listSentence(cells, language);
  if (said === undefined) return [];
  const { period } = first.cell;
  if (isUnknownPeriod(period)) return [capitalise(said)];
  return [fill(language.series.at, { when: capitalise(whenPhrase(period, language)), sentence: said })];
}

/** Periods that are known come first; the latest of them, then. */
function latestCommonCells(all: readonly NamedSeries[]): readonly SeriesCell[] {
  const { periods, series } = alignSeries(all);
  const places = periods.map((period, i) => ({ i, isUnknown: isUnknownPeriod(period) }));
  const [known, unknown] = [
    places.filter((each) => !each.isUnknown),
    places.filter((each) => each.isUnknown),
  ];
  for (const { i } of [...known.toReversed(), ...unknown]) {
    const cells = series.flatMap(({ points }, at) => {
      const [cell, named] = [points[i], all[at]];
      return cell?.state === 'measured' && named ? [{ series: named, cell }] : [];
    });
    if (cells.length === all.length) return cells;
  }
  return [];
}

/** Two figures of one indicator, compared. */
function pairSentence(
  [target, benchmark, ...others]: readonly SeriesCell[],
  regions: Gazetteer,
  language: TextLanguage,
): string | undefined {
  if (!target || !benchmark || others.length > 0) return undefined;
  const { indicator } = target.series;
  if (benchmark.series.indicator.id !== indicator.id) return undefined;
  const comparison = compareToBenchmark(indicator, target.cell, benchmark.cell, { includeUncertain: true });
  if (comparison.outcome === 'not-compared') return undefined;
  return benchmarkSentence(comparison, language, { regions: regions.values() });
}

/** A few figures side by side; of many, the highest and the lowest where they have one unit. */
function listSentence(cells: readonly SeriesCell[], language: TextLanguage): string | undefined {
  const isOneUnit = new Set(cells.map(({ series }) => series.indicator.unit.code)).size === 1;
  const unit = isOneUnit ? 'short' : 'full';
  const named = cells.map(({ series: { subject, indicator }, cell }) => ({
    value: cell.value,
    text: `${subject.name} (${formatValue(indicator, cell, language, { unit })})`,
  }));
  const texts = named.map(({ text }) => text);
  if (named.length <= few) return `${capitalise(enumerate(texts, language.period.and))}.`;
  const [high, low] = extremesOf(named);
  if (!isOneUnit || !high || !low) return undefined;
  return fill(language.series.extremesAt, { high: high.text, low: low.text });
}
