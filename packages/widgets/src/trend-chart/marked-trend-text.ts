import {
  compareToTarget,
  formatValue,
  targetSentence,
  trendSentence,
  type MeasuredObservation,
  type Observation,
  type Region,
  type Series,
} from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { operationsOf } from '../words/operations-of.ts';
import type { DrawingLanguage, OperationsLanguage } from '../words/widget-language.ts';
import type { TrendCourse } from './trend-course.ts';
import { trendChartText, type TrendChartText } from './trend-chart.text.ts';
import { trendAnnotations } from './trend-annotations.ts';
import { trendCourse } from './trend-course.ts';
import { withAnnotations } from './with-annotations.ts';
import { zoomModel } from './zoom-model.ts';

/**
 * Makes the text of a trend chart with what marks its lines: the latest figures against their goals,
 * why there are no index numbers, remarks on periods, and what zooms. Only for a chart that has a line.
 */
export function markedTrendText(
  data: WidgetData,
  settings: WidgetSettings,
  given: DrawingLanguage,
): TrendChartText {
  const language = operationsOf(given);
  const { core } = language;
  const course = trendCourse(data, settings, language);
  const { lines, goals, refused, isIndexed } = course;
  const regions = [...data.regions.values()];
  const goalCells = new Set<Observation>(goals.map(({ observation }) => observation));
  // Years between the last figure and a goal are to come: nobody misses a figure there.
  const last = lines.periods.findLastIndex((_, j) =>
    lines.series.some(
      ({ points }) => points[j]?.state !== 'absent' && !goalCells.has(points[j] as Observation),
    ),
  );
  const told = lines.series
    .map((each) => ({
      ...each,
      points: each.points.filter((point, j) => j <= last && !goalCells.has(point)),
    }))
    .filter(({ points }) => points.some(({ state }) => state !== 'absent'));
  const text = trendChartText(data, settings, language, lines, told);
  const marked = {
    ...text,
    summary: [...text.summary, ...goalSentences(course, settings, language, regions)],
    notes: [...refused.map((each) => trendSentence(each, core, { regions })), ...text.notes],
    zoom: settings.explore ? zoomModel(course, data, settings, language) : null,
  };
  const whole = isIndexed ? withIndex(marked, course.drawn, language) : marked;
  return withAnnotations(whole, course.lines, trendAnnotations(data, course, settings, language), language);
}

/** The table has a column for the index numbers of each line, and the cursor says them behind the figure. */
function withIndex(
  text: TrendChartText,
  { series, labels }: TrendCourse['drawn'],
  { core, words }: OperationsLanguage,
): TrendChartText {
  const unit = series[0]?.indicator.unit.label[core.code] ?? '';
  const shown = ({ indicator, points }: Series, j: number): string =>
    formatValue(indicator, points[j] as Observation, core, { unit: 'none' });
  return {
    ...text,
    table: {
      ...text.table,
      columns: [
        ...text.table.columns,
        ...labels.map((label) => ({ label: `${label}, ${unit}`, numeric: true })),
      ],
      rows: text.table.rows.map((row, j) => ({
        ...row,
        keys: [...(row.keys ?? []), ...series.map(({ points }) => points[j]?.value ?? null)],
        cells: [...row.cells, ...series.map((each) => shown(each, j))],
      })),
    },
    cursor: {
      ...text.cursor,
      series: text.cursor.series.map((line, i) => ({
        ...line,
        points: line.points.map((said, j) => {
          const each = series[i] as Series;
          return each.points[j]?.state === 'measured' ? `${said}, ${words.index} ${shown(each, j)}` : said;
        }),
      })),
    },
  };
}

/** The latest figure of each line held against its goals. */
function goalSentences(
  { lines, drawn, goals }: TrendCourse,
  { includeUncertain }: WidgetSettings,
  { core }: OperationsLanguage,
  regions: readonly Region[],
): readonly string[] {
  return goals.flatMap(({ line, series, observation }) => {
    const { indicator, points } = lines.series[line] as Series;
    const own = points.filter((_, j) => drawn.series[line]?.points[j]?.state !== 'absent');
    const latest = own.findLast(
      (each): each is MeasuredObservation => each.state === 'measured' && each.kind === 'observed',
    );
    const goal = { indicator: (lines.series[series] as Series).indicator, observation };
    return latest
      ? targetSentence(compareToTarget(indicator, latest, goal, { includeUncertain }), core, {
          regions,
        })
      : [];
  });
}
