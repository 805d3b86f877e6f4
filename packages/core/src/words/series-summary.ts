import { directionOf } from '../comparison/movement.ts';
import { relative } from '../comparison/relative.ts';
import { enumerate } from '../format/enumerate.ts';
import { fill } from '../format/fill.ts';
import { formatPeriod } from '../format/format-period.ts';
import { formatValue } from '../format/format-value.ts';
import type { MeasuredObservation, Observation } from '../observation/observation.ts';
import { isUnknownPeriod, periodStart } from '../observation/period.ts';
import type { Series } from '../series/series.ts';
import { decimalDifference } from '../statistics/decimal-difference.ts';
import { extremesOf } from './extremes-of.ts';
import { figureClause } from './figure-clause.ts';
import { fromToSentence } from './from-to-sentence.ts';
import type { TextLanguage } from './text-language.ts';
import { latestComparison } from './latest-comparison.ts';
import { few, nameSeries, type NamedSeries } from './name-series.ts';
import {
  capitalise,
  countOfRegions,
  gazetteer,
  nameOf,
  type Gazetteer,
  type WordingOptions,
} from './naming.ts';
import { spanPhrase, whenPhrase } from './period-phrase.ts';
import { seriesRemarks } from './series-remarks.ts';

/**
 * Says what a line chart shows, as sentences in a fixed order: what it is about; for each series (the
 * first only, when there are more than three) its start and end with the change, and its highest and
 * lowest figure; how the series compare at their latest common period; and which figures are missing,
 * provisional, expected or otherwise special.
 *
 * Absent cells: named as gaps, never filled. Figures of unknown period take no part in a change. The
 * same series always give the same sentences, and never a cause.
 *
 * @example
 * ```ts
 * seriesSummary(growth, nl, { regions });
 * //=> [
 * //   'Banen per 1.000 inwoners voor Almelo, 2018 tot en met 2020.',
 * //   'Almelo gaat van 840,0 in 2018 naar 844,9 banen per 1.000 inwoners in 2020, dat is 4,9 (0,6%) hoger.',
 * //   'Geen cijfer: 2019.',
 * // ]
 * ```
 */
export function seriesSummary(
  series: Series | readonly Series[],
  language: TextLanguage,
  options: WordingOptions = {},
): readonly string[] {
  const regions = gazetteer(options);
  const all = nameSeries('points' in series ? [series] : series, regions, language);
  if (!all.some(({ points }) => points.length > 0)) return [language.series.nothing];
  const focus = all.length > few ? all.slice(0, 1) : all;
  const latest = latestComparison(all, regions, language);
  return [
    ...overviewSentences(all, regions, language),
    ...focus.flatMap((each) => changeSentences(each, latest.length > 0, language)),
    ...extremeSentences(focus, language),
    ...latest,
    ...seriesRemarks(all, language),
  ];
}

function overviewSentences(
  all: readonly NamedSeries[],
  regions: Gazetteer,
  language: TextLanguage,
): readonly string[] {
  const { code, series } = language;
  const titles = unique(all.map(({ indicator }) => indicator.title[code]));
  const places = unique(all.map(({ region }) => nameOf(region, regions, language)));
  const units = unique(all.map(({ indicator }) => indicator.unit.label[code])).filter(
    (unit) => !titles.every((title) => title.toLowerCase().includes(unit.toLowerCase())),
  );
  const named =
    titles.length > few
      ? fill(series.many, { n: String(all.length) })
      : enumerate(titles, language.period.and);
  const unit = enumerate(units, language.period.and);
  const what = fill(series.what, {
    title: unit ? fill(series.inUnit, { title: named, unit }) : named,
    places:
      places.length > few ? countOfRegions(places.length, language) : enumerate(places, language.period.and),
    periods: periodsOf(
      all.flatMap(({ points }) => points),
      language,
    ),
  });
  return [capitalise(what)];
}

function periodsOf(points: readonly Observation[], language: TextLanguage): string {
  const periods = points
    .map(({ period }) => period)
    .toSorted((a, b) => (periodStart(a) < periodStart(b) ? -1 : 1));
  const known = periods.filter((each) => !isUnknownPeriod(each));
  const unknown = unique(periods.filter(isUnknownPeriod).map((each) => formatPeriod(each, language)));
  const [first, last] = [known[0], known.at(-1)];
  return enumerate(
    [...(first && last ? [spanPhrase(first, last, language)] : []), ...unknown],
    language.period.and,
  );
}

/** Start to end; the one figure where there is one and no comparison will say it. */
function changeSentences(
  { indicator, subject, points }: NamedSeries,
  isCompared: boolean,
  language: TextLanguage,
): readonly string[] {
  const figures = points.filter(({ state }) => state !== 'absent');
  const timed = points.filter(isTimed);
  const [start, end] = [timed[0], timed.at(-1)];
  if (!start || !end || start === end) {
    const only = end ?? figures.at(-1);
    if (!only || isCompared) return [];
    // A figure that is a year says when it is itself.
    const isSaid = isUnknownPeriod(only.period) || indicator.valueType === 'year';
    const when = isSaid ? '' : ` ${whenPhrase(only.period, language)}`;
    return [`${figureClause(indicator, only, language, subject)}${when}.`];
  }
  const difference = decimalDifference(end.value, start.value);
  const changed = {
    indicator,
    target: end,
    benchmark: start,
    difference,
    percentDifference: relative(indicator, end.value, start.value).percentDifference,
    direction: directionOf(difference),
    evidence: 'not-tested',
  } as const;
  return [fromToSentence(changed, subject, language)];
}

/** The highest and the lowest figure of series in one unit, or of each series. */
function extremeSentences(all: readonly NamedSeries[], language: TextLanguage): readonly string[] {
  const isOneUnit = new Set(all.map(({ indicator }) => indicator.unit.code)).size === 1;
  const [first] = all;
  if (!isOneUnit && all.length > 1) return all.flatMap((each) => extremeSentences([each], language));
  const figures = all.flatMap(({ indicator, subject, points }) =>
    points.filter(isTimed).map((point) => ({ indicator, subject, point, value: point.value })),
  );
  const [high, low] = extremesOf(figures);
  const longest = Math.max(...all.map(({ points }) => points.filter(isTimed).length));
  if (!first || !high || !low || longest < 3 || high.value === low.value) return [];
  const { series } = language;
  const ends = [figures[0], figures.at(-1)].map((each) => each?.value);
  if (all.length === 1 && ends.includes(high.value) && ends.includes(low.value)) {
    return [series.extremesAreEnds];
  }
  const text = ({ indicator, subject, point }: typeof high): string => {
    const value = formatValue(indicator, point, language, { unit: 'short' });
    const when = whenPhrase(point.period, language);
    return all.length > 1 ? fill(series.whose, { value, when, region: subject.name }) : `${value} ${when}`;
  };
  return [fill(series.extremes, { high: text(high), low: text(low) })];
}

function isTimed(point: Observation): point is MeasuredObservation {
  return point.state === 'measured' && !isUnknownPeriod(point.period);
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
