// A chunk of its own, fetched for cards with more than one figure of their region. For pages without a
// bundler it is a file beside stadspeil.js.

import {
  caveatSentence,
  compareToTarget,
  compareTrend,
  isUnknownPeriod,
  periodStart,
  targetSentence,
  toSeries,
  trendSentence,
  type Observation,
  type Series,
} from '@stadspeil/core';
import type { Drawing, Scale } from '../chart/drawing.ts';
import { lineMarks } from '../chart/line-marks.ts';
import type { PlotPoint } from '../chart/plot.ts';
import type { WidgetSettings } from '../element/settings.ts';
import { frameText } from '../frame/frame-text.ts';
import { isGoal, pointsOf } from '../frame/latest-point.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { operationsOf } from '../words/operations-of.ts';
import type { WidgetLanguage } from '../words/widget-language.ts';
import { cardCells, type CardCells } from './kpi-card.figure.ts';
import { cardTable, kpiCardText, type KpiCardText } from './kpi-card.text.ts';

/** In pixels: what is drawn, and the room around it in which the markers of the outermost points fit. */
const width = 160;
const height = 40;
const inset = 6;

/**
 * Makes the text of a card that has more figures of its region: its line in small with the words for it, a
 * movement and no judgement, and how its figure lies to a goal; all figures are in the table.
 *
 * Absent cells: a gap of the line. A figure of unknown period has no place on it.
 */
export function cardCourse(
  data: WidgetData,
  settings: WidgetSettings,
  language: WidgetLanguage,
): KpiCardText {
  const card = kpiCardText(data, settings, language);
  const { core } = operationsOf(language);
  const cells = cardCells(data, settings) as CardCells;
  const { indicator, figure, benchmark } = cells;
  const { region, dimensions } = figure;
  const { includeUncertain } = settings;
  const names = { regions: [...data.regions.values()] };
  const seriesOf = (points: readonly Observation[]): Series =>
    toSeries(indicator, points, { region, includeUncertain, ...(dimensions && { dimensions }) });

  const all = pointsOf(indicator, region, data, { ...settings, period: null });
  // The course ends where the card is: at the period that was asked for.
  const course = all.filter(
    (each) => !isGoal(each) && periodStart(each.period) <= periodStart(figure.period),
  );
  const series = seriesOf(course.filter(({ period }) => !isUnknownPeriod(period)));
  const hasLine = series.points.filter(({ value }) => value !== null).length > 1;
  // Of several goals the last is what the others lead to.
  const goal = seriesOf(all.filter((each) => isGoal(each) && each !== figure)).points.findLast(isGoal);
  const target =
    goal && compareToTarget(indicator, figure, { indicator, observation: goal }, { includeUncertain });
  const others = [...seriesOf(course).points, ...(goal ? [goal] : [])].filter(
    (each) => each !== figure && each.state !== 'absent',
  );
  const observations = [figure, ...(benchmark ? [benchmark] : []), ...others];
  const text = frameText(
    {
      indicators: [indicator],
      observations,
      summary: [
        // How a figure lies to its goal begins with the figure.
        ...(target && !benchmark ? [] : card.summary),
        ...(target ? [targetSentence(target, core, names)] : []),
        ...(hasLine ? [trendSentence(compareTrend(series, { includeUncertain }), core, names)] : []),
      ],
      notes: [
        ...card.notes,
        ...(course.some((each) => each.state !== 'absent' && each.status === 'break')
          ? [caveatSentence('break', core)]
          : []),
      ],
      // The card's own are said; those of the others stand in the table, beside what they hang on.
      saysCaveats: true,
      table: cardTable(cells, observations, card.verdict, data, language, others.length > 0),
    },
    data,
    language,
  );
  return { ...card, ...text, line: hasLine ? drawingOf(series.points) : null };
}

function drawingOf(observations: readonly Observation[]): Drawing {
  const points = observations.map(pointOf);
  const present = points.filter((point) => point !== null);
  const x = scaleOf(
    present.map((point) => point.x),
    [inset, width - inset],
  );
  const y = scaleOf(
    present.map((point) => point.y),
    [height - inset, inset],
  );
  return {
    width,
    height,
    plot: { x: 0, y: 0, width, height },
    x,
    y,
    along: 'x',
    frame: [],
    series: [lineMarks({ id: 'course', label: '', slot: 1, points }, x, y)],
    anchors: [],
  };
}

function pointOf(each: Observation): PlotPoint | null {
  if (each.state !== 'measured') return null;
  return {
    x: periodStart(each.period),
    y: each.value,
    forecast: each.kind === 'forecast' || each.kind === 'plan',
    isBreak: each.status === 'break',
  };
}

/** A line without movement lies in the middle. */
function scaleOf(values: readonly number[], range: Scale['range']): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return { domain: low === high ? [low - 1, high + 1] : [low, high], range };
}

export { cardCourse as makeText };
