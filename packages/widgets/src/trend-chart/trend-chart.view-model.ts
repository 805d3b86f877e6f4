import {
  alignSeries,
  formatAmount,
  formatPeriod,
  formatPeriodShort,
  formatValue,
  period,
  periodStart,
  seriesSummary,
  spokenPoint,
  toSeries,
  type AlignedSeries,
  type Observation,
  type Period,
  type RegionCode,
  type Series,
} from '@stadspeil/core';
import type { LinesPlot, PlotPoint } from '../chart/plot.ts';
import { valueAxis } from '../chart/value-axis.ts';
import type { Outcome } from '../element/outcome.ts';
import { defaultSettings, type WidgetSettings } from '../element/settings.ts';
import { emptyMessage } from '../frame/empty-message.ts';
import { frameModel, type FrameModel } from '../frame/frame-model.ts';
import type { CursorModel } from '../frame/range-cursor.tsx';
import { regionName } from '../frame/region-name.ts';
import { remarksOn } from '../frame/remarks.ts';
import type { TableModel } from '../frame/table-model.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import { dutch, type WidgetLanguage } from '../words/widget-language.ts';
import { rendererFor } from './renderer-for.ts';

/** Lines over time. */
export interface TrendChartModel {
  readonly frame: FrameModel;
  readonly plot: LinesPlot;
  readonly cursor: CursorModel;
  readonly legendLabel: string;
  readonly renderer: 'svg' | 'uplot';
}

/** Above this number of lines only the first two have a look of their own; the rest are context. */
const distinctLines = 6;

/** The look of a line that is context. */
const contextSlot = 7;

/**
 * Makes the model of a trend chart: every indicator of every region and benchmark as a line.
 *
 * Absent cells: gaps stay gaps; a region without a row has no line; no line at all is the state
 * `empty`. Indicators of unequal units do not share an axis: the state `not-comparable`.
 */
export function trendChartModel(
  data: WidgetData,
  settings: WidgetSettings = defaultSettings,
  language: WidgetLanguage = dutch,
): Outcome<TrendChartModel> {
  const { core, words } = language;
  const lines = linesOf(data, settings);
  const [first] = lines;
  if (!first) return { state: 'empty', message: emptyMessage(data, settings, data.indicators[0], language) };
  if (lines.some(({ indicator }) => indicator.unit.code !== first.indicator.unit.code)) {
    return { state: 'not-comparable', message: words.unitsDiffer };
  }
  const aligned = alignSeries(lines);
  const labels = aligned.series.map((series) => lineLabel(series, data, language));
  const observations = aligned.series.flatMap(({ points }) => points);
  const indicators = [...new Set(lines.map(({ indicator }) => indicator))];
  const title = settings.caption ?? indicators.map((each) => each.title[core.code]).join(' · ');
  return {
    state: 'ready',
    model: {
      frame: frameModel(
        {
          indicators,
          observations: observations.filter(({ state }) => state !== 'absent'),
          title,
          summary: seriesSummary(aligned.series, core, { regions: data.regions.values() }),
          table: trendTable(title, aligned, labels, language),
        },
        data,
        settings,
        language,
      ),
      plot: plotOf(aligned, labels, language),
      cursor: {
        label: fill(words.cursor, { title }),
        hint: words.cursorHint,
        series: aligned.series.map((series, i) => ({
          label: labels[i] ?? '',
          points: series.points.map((point) =>
            [
              spokenPoint(series.indicator, point, core, { regions: data.regions.values() }),
              indicators.length > 1 && series.indicator.shortTitle[core.code],
            ]
              .filter(Boolean)
              .join(', '),
          ),
        })),
      },
      legendLabel: words.legend,
      renderer: rendererFor(settings.renderer, observations.length),
    },
  };
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

/** The first month of `from`, or the last one of `to`; a bound that is no period bounds nothing. */
function boundOf(text: string | null, side: 'start' | 'end'): number {
  const open = side === 'start' ? -Infinity : Infinity;
  if (!text) return open;
  const start = periodStart(period(text));
  const months = /-Q/.test(text) ? 3 : /-/.test(text) ? 1 : 12;
  return side === 'start' ? start : start + months - 1;
}

function lineLabel(series: Series, data: WidgetData, language: WidgetLanguage): string {
  const place = regionName(data, series.region, language);
  if (data.indicators.length < 2) return place;
  const what = series.indicator.shortTitle[language.core.code];
  const places = new Set(data.observations.map(({ region }) => region));
  return places.size < 2 ? what : `${what}, ${place}`;
}

function plotOf(
  { periods, series }: AlignedSeries,
  labels: readonly string[],
  { core }: WidgetLanguage,
): LinesPlot {
  const { indicator } = series[0] as Series;
  const at = positionsOf(periods);
  const numbers = series
    .flatMap(({ points }) => points.map(({ value }) => value))
    .filter((value) => value !== null);
  return {
    kind: 'lines',
    x: {
      domain: [Math.min(...at), Math.max(...at)],
      ticks: periods.map((each, i) => ({ value: at[i] as number, label: formatPeriodShort(each, core) })),
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

/** Months for known periods, so that uneven ones stand true to time; an unknown one a year behind the last. */
function positionsOf(periods: readonly Period[]): readonly number[] {
  const known = periods.map(periodStart).filter((start) => start !== Infinity);
  const last = known.at(-1) ?? 0;
  let unknown = 0;
  return periods.map((each) => {
    const start = periodStart(each);
    return start === Infinity ? last + 12 * ++unknown : start;
  });
}

function trendTable(
  title: string,
  { periods, series }: AlignedSeries,
  labels: readonly string[],
  language: WidgetLanguage,
): TableModel {
  const { core, words } = language;
  const unit = (series[0] as Series).indicator.unit.label[core.code];
  return {
    caption: `${title} (${unit})`,
    scrollLabel: fill(words.scroll, { title }),
    columns: [{ label: words.period, numeric: false }, ...labels.map((label) => ({ label, numeric: true }))],
    rows: periods.map((each, j) => ({
      header: formatPeriod(each, core),
      cells: series.map(({ indicator, points }) => {
        const point = points[j] as Observation;
        const remarks = remarksOn(indicator, point, language);
        const text = formatValue(indicator, point, core, { unit: 'none' });
        return remarks ? `${text} (${remarks})` : text;
      }),
    })),
  };
}
