import {
  formatAmount,
  formatPeriodShort,
  periodStart,
  type Observation,
  type Period,
  type Series,
} from '@stadspeil/core';
import type { LinesPlot, PlotPoint } from '../chart/plot.ts';
import { valueAxis } from '../chart/value-axis.ts';
import type { Drawn } from '../element/outcome.ts';
import type { WidgetSettings } from '../element/settings.ts';
import { frameFigure, type FrameFigure } from '../frame/frame-figure.ts';
import type { WidgetData } from '../load/widget-data.ts';
import type { DrawingLanguage } from '../words/widget-language.ts';
import { rendererFor } from './renderer-for.ts';
import { trendLines, trendTitle, type TrendLines } from './trend-lines.ts';

/** What a trend chart draws. */
export interface TrendChartFigure {
  readonly frame: FrameFigure;
  readonly plot: LinesPlot;
  readonly renderer: 'svg' | 'uplot';
}

/** The look of a line that is context. */
export const contextSlot = 7;

/** The look of a line: of many, only the first two have one of their own, and the rest are context. */
export function slotOf(line: number, count: number): number {
  return count >= contextSlot && line > 1 ? contextSlot : line + 1;
}

/**
 * Makes what a trend chart draws of plain lines: every indicator of every region and benchmark.
 *
 * Absent cells: gaps stay gaps; a region without a row has no line; no line at all is the state
 * `empty`. Indicators of unequal units do not share an axis: the state `not-comparable`.
 */
export function trendChartFigure(
  data: WidgetData,
  settings: WidgetSettings,
  language: DrawingLanguage,
): Drawn<TrendChartFigure> {
  return figureOfLines(trendLines(data, settings, language), settings, language);
}

/** The same for lines that were picked already; the axis also has room for the other `numbers`. */
export function figureOfLines(
  lines: TrendLines,
  settings: WidgetSettings,
  language: DrawingLanguage,
  numbers: readonly number[] = [],
): Drawn<TrendChartFigure> {
  const { series, periods } = lines;
  const [first] = series;
  if (!first) return { state: 'empty' };
  if (series.some(({ indicator }) => indicator.unit.code !== first.indicator.unit.code)) {
    return { state: 'not-comparable' };
  }
  return {
    state: 'ready',
    model: {
      frame: frameFigure(trendTitle(lines, settings, language), settings, language),
      plot: plotOf(lines, language, numbers),
      renderer: rendererFor(settings.renderer, series.length * periods.length),
    },
  };
}

function plotOf(
  { periods, series, labels }: TrendLines,
  { core }: DrawingLanguage,
  numbers: readonly number[],
): LinesPlot {
  const { indicator } = series[0] as Series;
  const at = positionsOf(periods);
  return {
    kind: 'lines',
    x: {
      domain: [at[0] as number, at.at(-1) as number],
      // The start of a year stays longest.
      ticks: at.map((value, i) => ({
        value,
        label: formatPeriodShort(periods[i] as Period, core),
        major: value % 12 === 0,
      })),
    },
    y: valueAxis(
      [...numbers, ...series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []))],
      {
        includeZero: indicator.valueType === 'balance',
        label: indicator.unit.label[core.code],
        formatTick: (value, decimals) => formatAmount({ ...indicator, decimals }, value, core, 'short'),
      },
    ),
    series: series.map(({ points, indicator: { id }, region }, i) => ({
      id: `${id}-${region}`,
      label: labels[i] ?? '',
      slot: slotOf(i, series.length),
      points: points.map((point, j) => pointOf(point, at[j] as number)),
    })),
  };
}

function pointOf(point: Observation, x: number): PlotPoint | null {
  if (point.state !== 'measured') return null;
  return { x, y: point.value, forecast: ['forecast', 'plan', 'target'].includes(point.kind) };
}

/** Months, so that uneven periods stand true to time; an unknown one, after all others, a year behind the last. */
function positionsOf(periods: readonly Period[]): readonly number[] {
  let last = 0;
  return periods.map((each) => {
    const start = periodStart(each);
    last = start === Infinity ? last + 12 : start;
    return last;
  });
}
