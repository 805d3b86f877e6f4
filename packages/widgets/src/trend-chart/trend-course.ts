import {
  compareTrend,
  missingObservation,
  period,
  type MeasuredObservation,
  type Observation,
  type RangeObservation,
  type Series,
  type TrendComparison,
} from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { OperationsLanguage } from '../words/widget-language.ts';
import { pickSeries } from './pick-series.ts';
import { trendLines, type TrendLines } from './trend-lines.ts';

/** A goal of a line: it is no point of it. */
export interface LineGoal {
  /** Number of the line that it is a goal of, and the cell that it is. */
  readonly line: number;
  readonly series: number;
  readonly point: number;
  readonly observation: MeasuredObservation | RangeObservation;
}

/** All that a trend chart tells: the figures, the lines as drawn, and the goals beside them. */
export interface TrendCourse {
  /** The figures of the source. */
  readonly lines: TrendLines;
  /** The same without goals; index numbers where these were asked for and can be made of every line. */
  readonly drawn: TrendLines;
  /** Why a line has no index numbers. */
  readonly refused: readonly TrendComparison[];
  readonly isIndexed: boolean;
  readonly goals: readonly LineGoal[];
}

/**
 * Takes the course of every line out of the figures. A goal is no point of a line: it hangs on the line
 * of its region, also where an indicator of its own holds it. With `index-base` all lines are index
 * numbers, or none is, and what was refused says why.
 */
export function trendCourse(
  data: WidgetData,
  settings: WidgetSettings,
  language: OperationsLanguage,
): TrendCourse {
  const all = trendLines(data, settings, language, pickSeries);
  const lines = { ...all, labels: labelsOf(all, language) };
  const goals = goalsOf(lines.series);
  const isHung = (point: Observation): boolean => goals.some(({ observation }) => observation === point);
  const figures = lines.series.map((series) => ({
    ...series,
    points: series.points.map((point) => (isHung(point) ? missingObservation(point) : point)),
  }));
  const { indexBase, includeUncertain } = settings;
  const base = indexBase && period(indexBase);
  const comparisons = base
    ? figures.filter(hasFigure).map((series) => compareTrend(series, { base, includeUncertain }))
    : [];
  const refused = comparisons.filter(({ outcome }) => outcome !== 'compared');
  const isIndexed = comparisons.length > 0 && !refused.length;
  const index = new Map(comparisons.map((comparison) => [comparison.series, comparison]));
  const drawn = isIndexed
    ? figures.map((each) => indexSeries(each, index.get(each), settings, language))
    : figures;
  return { lines, drawn: { ...lines, series: drawn }, refused, isIndexed, goals };
}

/** The names of the lines; categories take the place of a name that all share. */
function labelsOf({ series, labels }: TrendLines, { core }: OperationsLanguage): readonly string[] {
  const isShared = new Set(labels).size < 2;
  return series.map(({ indicator, dimensions = {} }, i) => {
    const categories = (indicator.dimensions ?? []).flatMap(({ id, categories }) => {
      const category = dimensions[id];
      return category === undefined ? [] : (categories[category]?.[core.code] ?? category);
    });
    return [...(isShared && categories.length ? [] : [labels[i]]), ...categories].join(', ');
  });
}

function isGoal(each: Observation): each is MeasuredObservation | RangeObservation {
  return (each.state === 'measured' || each.state === 'range') && each.kind === 'target';
}

function hasFigure({ points }: Series): boolean {
  return points.some((each) => each.state !== 'absent' && !isGoal(each));
}

/** Goals that no line has room for stay a line of their own, dashed like all that is not observed. */
function goalsOf(all: readonly Series[]): readonly LineGoal[] {
  return all.flatMap(({ points, region, indicator: { unit } }, series) => {
    const isLine = hasFigure(all[series] as Series);
    const line = isLine
      ? series
      : all.findIndex(
          (each) => hasFigure(each) && each.region === region && each.indicator.unit.code === unit.code,
        );
    return line < 0
      ? []
      : points.flatMap((observation, point) =>
          isGoal(observation) ? { line, series, point, observation } : [],
        );
  });
}

/** Index numbers as a series of an indicator of their own, so that axis and words follow from it. */
function indexSeries(
  series: Series,
  comparison: TrendComparison | undefined,
  { indexBase }: WidgetSettings,
  { words }: OperationsLanguage,
): Series {
  const index = comparison?.outcome === 'compared' ? (comparison.index ?? []) : [];
  const numbers = new Map(index.map(({ period, value }) => [period, value]));
  const label = fill(words.indexOf, { period: indexBase ?? '' });
  return {
    ...series,
    indicator: {
      ...series.indicator,
      valueType: 'index',
      decimals: 1,
      unit: { code: 'index', label: { nl: label, en: label }, pattern: { nl: '{n}', en: '{n}' } },
    },
    points: series.points.map((point) => {
      const value = numbers.get(point.period);
      if (point.state !== 'measured' || typeof value !== 'number') return missingObservation(point);
      const { interval: _, ...figure } = point;
      return { ...figure, value };
    }),
  };
}
