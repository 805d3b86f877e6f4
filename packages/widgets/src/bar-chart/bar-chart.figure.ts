import {
  formatAmount,
  formatPeriodShort,
  formatValue,
  period,
  type BenchmarkComparison,
  type Observation,
} from '@stadspeil/core';
import type { BarMark, BarsPlot, MarkEntry, PlotBar } from '../chart/plot.ts';
import { valueAxis } from '../chart/value-axis.ts';
import type { Drawn } from '../element/outcome.ts';
import type { WidgetSettings } from '../element/settings.ts';
import { frameFigure, type FrameFigure } from '../frame/frame-figure.ts';
import { regionName } from '../frame/region-name.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { ChartLanguage } from '../words/widget-language.ts';
import { barCells, type Bar, type BarCells } from './bar-cells.ts';

/** What a bar chart draws. */
export interface BarChartFigure {
  readonly frame: FrameFigure;
  readonly plot: BarsPlot;
  /** What the shapes of the bars mean, and which bars are of which period. Empty where all are alike. */
  readonly legend: { readonly label: string; readonly entries: readonly MarkEntry[] };
}

/** What a bar says by its shape: significantly higher or lower than the reference, or nothing. */
export function barMark(comparison: BenchmarkComparison | null): BarMark {
  if (comparison?.outcome !== 'compared' || comparison.direction === 'equal') return 'none';
  const { evidence, direction } = comparison;
  return evidence === 'significant' || evidence === 'printed-significant' ? direction : 'none';
}

/** The word for a mark. */
export function barMarkText(mark: BarMark, { words }: ChartLanguage): string {
  return mark === 'higher' ? words.significantlyHigher : mark === 'lower' ? words.significantlyLower : '';
}

/**
 * Makes what a bar chart draws: the latest figure (or that of the asked period) of each region, of each
 * part of the first region, of each region there is, or of each category of a dimension; ranked or in
 * order, against the benchmark; from `from` to `to` also the figure of the earlier period.
 *
 * Absent cells: a named region without a figure is a bar without length that says so; parts without
 * a row are left out. No figure at all is the state `empty`.
 */
export function barChartFigure(
  data: WidgetData,
  settings: WidgetSettings,
  language: ChartLanguage,
): Drawn<BarChartFigure> {
  const cells = barCells(data, settings, language);
  if (!cells) return { state: 'empty' };
  const plot = plotOf(cells, data, settings, language);
  return {
    state: 'ready',
    model: {
      frame: frameFigure(cells.indicator.title[language.core.code], settings, language),
      plot,
      legend: { label: language.words.legend, entries: legendOf(plot, settings, language) },
    },
  };
}

function legendOf(
  { bars }: BarsPlot,
  { from, to }: WidgetSettings,
  language: ChartLanguage,
): readonly MarkEntry[] {
  const entry = (mark: MarkEntry['mark'], label: string): MarkEntry => ({ mark, label });
  return [
    ...(['higher', 'lower'] as const).flatMap((mark) =>
      bars.some((bar) => bar.mark === mark) ? entry(mark, barMarkText(mark, language)) : [],
    ),
    ...(from && to
      ? [entry('none', periodName(to, language)), entry('earlier', periodName(from, language))]
      : []),
  ];
}

const periodName = (code: string, { core }: ChartLanguage): string => formatPeriodShort(period(code), core);

function plotOf(
  { indicator, bars, reference }: BarCells,
  data: WidgetData,
  { layout, from, highlight }: WidgetSettings,
  language: ChartLanguage,
): BarsPlot {
  const { core, words } = language;
  const isDiverging = layout === 'diverging' && reference?.state === 'measured';
  const shown = (observation: Observation): string =>
    formatValue(indicator, observation, core, { unit: 'short' });
  const numbers = [reference, ...bars.flatMap(({ observation, earlier }) => [observation, earlier])].flatMap(
    (each) => [each?.value ?? [], intervalOf(each)?.lower ?? [], intervalOf(each)?.upper ?? []].flat(),
  );
  const wordsOf = ({ observation, earlier }: Bar): string =>
    shown(observation) + (earlier && from ? ` (${periodName(from, language)}: ${shown(earlier)})` : '');
  return {
    kind: 'bars',
    origin: isDiverging ? reference.value : 0,
    axis: valueAxis(numbers, {
      includeZero: !isDiverging,
      label: indicator.unit.label[core.code],
      formatTick: (value, decimals) => formatAmount({ ...indicator, decimals }, value, core, 'short'),
    }),
    bars: bars.map((bar, i): PlotBar => {
      const { observation, label, comparison, earlier } = bar;
      const mark = barMark(comparison);
      return {
        id: `${observation.region}-${i}`,
        label,
        value: observation.value,
        valueText: wordsOf(bar),
        mark: mark === 'none' && highlight.includes(observation.region) ? 'focus' : mark,
        markText: barMarkText(mark, language),
        interval: intervalOf(observation),
        earlier: earlier ? earlier.value : undefined,
      };
    }),
    reference:
      reference?.state === 'measured'
        ? {
            value: reference.value,
            label: fill(words.reference, {
              region: regionName(data, reference.region, language),
              value: shown(reference),
            }),
          }
        : null,
  };
}

const intervalOf = (each: Observation | null): PlotBar['interval'] =>
  each?.state === 'measured' ? each.interval : undefined;
