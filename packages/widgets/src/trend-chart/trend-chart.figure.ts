import {
  alignSeries,
  formatAmount,
  formatPeriodShort,
  period,
  periodStart,
  toSeries,
  type AlignedSeries,
  type Observation,
  type Period,
  type RegionCode,
  type Series,
} from '@stadspeil/core';
import type { LegendEntry, LinesPlot, PlotPoint } from '../chart/plot.ts';
import { valueAxis } from '../chart/value-axis.ts';
import type { Drawn } from '../element/outcome.ts';
import type { WidgetSettings } from '../element/settings.ts';
import { frameFigure, type FrameFigure } from '../frame/frame-figure.ts';
import { regionName } from '../frame/region-name.ts';
import type { WidgetData } from '../load/widget-data.ts';
import type { DrawingLanguage } from '../words/widget-language.ts';
import { rendererFor } from './renderer-for.ts';

/** What a trend chart draws. */
export interface TrendChartFigure {
  readonly frame: FrameFigure;
  readonly plot: LinesPlot;
  /** One entry a look: lines of context share theirs. Empty for a single line. */
  readonly legend: { readonly label: string; readonly entries: readonly LegendEntry[] };
  readonly renderer: 'svg' | 'uplot';
}

/** The lines a trend chart is about, on one axis of time, with their names. */
export interface TrendLines extends AlignedSeries {
  readonly labels: readonly string[];
}

/** Above this number of lines only the first two have a look of their own; the rest are context. */
const distinctLines = 6;

/** The look of a line that is context. */
const contextSlot = 7;

/** Picks the lines of a chart: every indicator of every region and benchmark that has a figure. */
export function trendLines(
  data: WidgetData,
  settings: WidgetSettings,
  language: DrawingLanguage,
): TrendLines {
  const aligned = alignSeries(linesOf(data, settings));
  return { ...aligned, labels: aligned.series.map((series) => lineLabel(series, data, language)) };
}

/** The title of the indicators together. */
export function trendTitle(
  { series }: TrendLines,
  { caption }: WidgetSettings,
  { core }: DrawingLanguage,
): string {
  return caption ?? [...new Set(series.map(({ indicator }) => indicator.title[core.code]))].join(' · ');
}

/**
 * Makes what a trend chart draws: every indicator of every region and benchmark as a line.
 *
 * Absent cells: gaps stay gaps; a region without a row has no line; no line at all is the state
 * `empty`. Indicators of unequal units do not share an axis: the state `not-comparable`.
 */
export function trendChartFigure(
  data: WidgetData,
  settings: WidgetSettings,
  language: DrawingLanguage,
): Drawn<TrendChartFigure> {
  const { words } = language;
  const lines = trendLines(data, settings, language);
  const { series } = lines;
  const [first] = series;
  if (!first) return { state: 'empty' };
  if (series.some(({ indicator }) => indicator.unit.code !== first.indicator.unit.code)) {
    return { state: 'not-comparable' };
  }
  const plot = plotOf(lines, language);
  return {
    state: 'ready',
    model: {
      frame: frameFigure(trendTitle(lines, settings, language), settings, language),
      plot,
      legend: { label: words.legend, entries: legendOf(plot) },
      renderer: rendererFor(settings.renderer, series.length * lines.periods.length),
    },
  };
}

function legendOf({ series }: LinesPlot): readonly LegendEntry[] {
  if (series.length < 2) return [];
  return [...new Set(series.map(({ slot }) => slot))].map((slot) => ({
    slot,
    label: series
      .filter((each) => each.slot === slot)
      .map(({ label }) => label)
      .join(', '),
  }));
}

function linesOf(data: WidgetData, settings: WidgetSettings): readonly Series[] {
  const { region, benchmark, includeUncertain } = settings;
  const asked = [...new Set([...region, ...benchmark])];
  const regions = asked.length ? asked : [...new Set(data.observations.map((each) => String(each.region)))];
  const [from, to] = [boundOf(settings.from, 'start'), boundOf(settings.to, 'end')];
  return data.indicators
    .flatMap((indicator) =>
      regions.map((code) =>
        toSeries(indicator, data.observations, { region: code as RegionCode, includeUncertain }),
      ),
    )
    .map((series) => ({
      ...series,
      points: series.points.filter(({ period }) => periodStart(period) >= from && periodStart(period) <= to),
    }))
    .filter(({ points }) => points.some(({ state }) => state !== 'absent'));
}

/** The first month of `from`, or the last one of `to`; a bound that is no period is refused. */
function boundOf(text: string | null, side: 'start' | 'end'): number {
  const open = side === 'start' ? -Infinity : Infinity;
  if (!text) return open;
  const start = periodStart(period(text));
  // `2024`, `2024-03` and `2024-Q1` tell their length by that of their notation.
  const months = text.length < 7 ? 12 : text.includes('Q') ? 3 : 1;
  return side === 'start' ? start : start + months - 1;
}

function lineLabel(series: Series, data: WidgetData, language: DrawingLanguage): string {
  const place = regionName(data, series.region, language);
  if (data.indicators.length < 2) return place;
  const what = series.indicator.shortTitle[language.core.code];
  const places = new Set(data.observations.map(({ region }) => region));
  return places.size < 2 ? what : `${what}, ${place}`;
}

function plotOf({ periods, series, labels }: TrendLines, { core }: DrawingLanguage): LinesPlot {
  const { indicator } = series[0] as Series;
  const at = positionsOf(periods);
  const numbers = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
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
    y: valueAxis(numbers, {
      includeZero: indicator.valueType === 'balance',
      label: indicator.unit.label[core.code],
      formatTick: (value, decimals) => formatAmount({ ...indicator, decimals }, value, core, 'short'),
    }),
    series: series.map(({ points, indicator: { id }, region }, i) => ({
      id: `${id}-${region}`,
      label: labels[i] ?? '',
      slot: series.length > distinctLines && i > 1 ? contextSlot : i + 1,
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
