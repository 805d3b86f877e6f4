import { caveatMark, formatPeriod, formatValue, type Observation } from '@stadspeil/core';
import type { LineMarks, LinesPlot, PlotGoal, PlotSeries } from '../chart/plot.ts';
import type { Drawn } from '../element/outcome.ts';
import type { WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import { operationsOf } from '../words/operations-of.ts';
import type { DrawingLanguage, OperationsLanguage } from '../words/widget-language.ts';
import { lineSlots } from './line-slots.ts';
import { trendAnnotations, type TrendAnnotation } from './trend-annotations.ts';
import { figureOfLines, type TrendChartFigure } from './trend-chart.figure.ts';
import { trendCourse, type TrendCourse } from './trend-course.ts';

/**
 * Makes what a trend chart draws, with all that marks its lines: goals, the range of chance, breaks
 * and lines that stand out. Figures without any of these give plain lines.
 *
 * Absent cells: gaps stay gaps; a region without a row has no line; no line at all is the state
 * `empty`. Indicators of unequal units do not share an axis, unless as index numbers: the state
 * `not-comparable`.
 */
export function markedTrendFigure(
  data: WidgetData,
  settings: WidgetSettings,
  given: DrawingLanguage,
): Drawn<TrendChartFigure> {
  const language = operationsOf(given);
  const course = trendCourse(data, settings, language);
  const marked = course.isIndexed ? { ...course, goals: [] } : course;
  const drawn = figureOfLines(course.drawn, settings, language, numbersOf(marked));
  if (drawn.state !== 'ready') return drawn;
  const { plot } = drawn.model;
  const annotations = trendAnnotations(data, course, settings, language);
  const slots = lineSlots(course.drawn.series, settings);
  const series = plot.series.map((line, i) => ({
    ...line,
    ...slots[i],
    points: line.points.map((point, j) =>
      point && isBreak(course.drawn.series[i]?.points[j]) ? { ...point, isBreak: true } : point,
    ),
  }));
  const whole = { ...plot, series };
  return {
    ...drawn,
    model: { ...drawn.model, plot: { ...whole, marks: marksOf(whole, marked, annotations, language) } },
  };
}

/** What the axis must have room for beside the lines. */
function numbersOf({ drawn, goals }: TrendCourse): readonly number[] {
  const ends = (each: Observation | undefined): readonly number[] =>
    each?.state === 'range'
      ? [each.low, each.high]
      : each?.state === 'measured'
        ? [each.value, each.interval?.lower ?? [], each.interval?.upper ?? []].flat()
        : [];
  return [
    ...goals.flatMap(({ observation }) => ends(observation)),
    ...drawn.series.flatMap(({ points }) => points.flatMap(ends)),
  ];
}

function isBreak(point: Observation | undefined): boolean {
  return point?.state === 'measured' && point.status === 'break';
}

function marksOf(
  { x, series }: LinesPlot,
  course: TrendCourse,
  annotations: readonly TrendAnnotation[],
  language: OperationsLanguage,
): LineMarks {
  const { drawn, goals } = course;
  const at = x.ticks.map(({ value }) => value);
  const breaks = drawn.periods.flatMap((_, j) => {
    const broken = drawn.series.findIndex(({ points }) => isBreak(points[j]));
    return broken < 0 || j === 0 ? [] : [((at[j - 1] as number) + (at[j] as number)) / 2];
  });
  return {
    bands: drawn.series.flatMap(({ points }, i) =>
      points.some((each) => each.state === 'measured' && each.interval)
        ? {
            slot: (series[i] as PlotSeries).slot,
            ends: points.map((each, j) =>
              each.state === 'measured' && each.interval
                ? { x: at[j] as number, isBreak: isBreak(each), ...each.interval }
                : null,
            ),
          }
        : [],
    ),
    goals: goals.map((goal) => goalOf(goal, series, at, course, language)),
    breaks,
    breakLabel: caveatMark('break', language.core),
    annotations: annotations.map(({ place, number }) => ({ x: at[place] as number, label: String(number) })),
  };
}

function goalOf(
  { line, series, point, observation }: TrendCourse['goals'][number],
  lines: LinesPlot['series'],
  at: readonly number[],
  { lines: { series: all } }: TrendCourse,
  { core, words }: OperationsLanguage,
): PlotGoal {
  const indicator = all[series]?.indicator ?? null;
  const [low, high] =
    observation.state === 'range'
      ? [observation.low, observation.high]
      : [observation.value, observation.value];
  const label = fill(words.goalFor, {
    period: formatPeriod(observation.period, core),
    value: indicator ? formatValue(indicator, observation, core, { unit: 'short' }) : '',
  });
  const drawnLines = lines.filter(({ points }) => points.some((each) => each));
  return {
    slot: (lines[line] as PlotSeries).slot,
    series,
    point,
    x: at[point] as number,
    low,
    high,
    label: drawnLines.length > 1 ? `${lines[line]?.label ?? ''}: ${label}` : label,
  };
}
