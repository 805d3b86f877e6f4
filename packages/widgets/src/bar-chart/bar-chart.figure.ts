import {
  compareToBenchmark,
  formatAmount,
  formatValue,
  missingObservation,
  periodStart,
  type BenchmarkComparison,
  type Indicator,
  type Observation,
  type RegionCode,
} from '@stadspeil/core';
import type { BarMark, BarsPlot, MarkEntry, PlotBar } from '../chart/plot.ts';
import { valueAxis } from '../chart/value-axis.ts';
import type { Drawn } from '../element/outcome.ts';
import type { WidgetSettings } from '../element/settings.ts';
import { frameFigure, type FrameFigure } from '../frame/frame-figure.ts';
import { latestPoint } from '../frame/latest-point.ts';
import { regionName } from '../frame/region-name.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { DrawingLanguage } from '../words/widget-language.ts';

/** What a bar chart draws. */
export interface BarChartFigure {
  readonly frame: FrameFigure;
  readonly plot: BarsPlot;
  /** What the shapes of the bars mean. Empty where no bar has one. */
  readonly legend: { readonly label: string; readonly entries: readonly MarkEntry[] };
}

/** One bar before it is put in words. */
export interface Bar {
  readonly observation: Observation;
  readonly label: string;
  readonly comparison: BenchmarkComparison | null;
}

/** The cells a bar chart is about, ranked. */
export interface BarCells {
  readonly indicator: Indicator;
  readonly bars: readonly Bar[];
  readonly reference: Observation | null;
}

/**
 * Picks and ranks the bars of a chart and compares them to the reference; `null` when none of them
 * has a figure. A raw run keeps the order of the source.
 */
export function barCells(
  data: WidgetData,
  settings: WidgetSettings,
  language: DrawingLanguage,
): BarCells | null {
  const indicator = data.indicators[0];
  if (!indicator || !data.observations.length) return null;
  const [benchmark] = settings.benchmark;
  const reference = (benchmark && latestPoint(indicator, benchmark, data, settings)) || null;
  const bars = observationsOf(indicator, data, settings)
    .map((observation) => ({
      observation,
      label: observation.run
        ? fill(language.words.runPosition, { n: String(observation.run) })
        : regionName(data, observation.region, language),
      comparison:
        reference && !observation.run
          ? compareToBenchmark(indicator, observation, reference, settings)
          : null,
    }))
    .sort(
      (a, b) =>
        rankOf(b.observation) - rankOf(a.observation) || a.label.localeCompare(b.label, language.core.code),
    );
  return bars.some(({ observation }) => observation.state !== 'absent')
    ? { indicator, bars, reference }
    : null;
}

/** What a bar says by its shape: significantly higher or lower than the reference, or nothing. */
export function barMark(comparison: BenchmarkComparison | null): BarMark {
  if (comparison?.outcome !== 'compared' || comparison.direction === 'equal') return 'none';
  const { evidence, direction } = comparison;
  return evidence === 'significant' || evidence === 'printed-significant' ? direction : 'none';
}

/** The word for a mark. */
export function barMarkText(mark: BarMark, { words }: DrawingLanguage): string {
  return mark === 'higher' ? words.significantlyHigher : mark === 'lower' ? words.significantlyLower : '';
}

/**
 * Makes what a bar chart draws: the latest figure (or that of the asked period) of each region, or of
 * each part of the first region, ranked from high to low, against the benchmark.
 *
 * Absent cells: a named region without a figure is a bar without length that says so; parts without
 * a row are left out. No figure at all is the state `empty`.
 */
export function barChartFigure(
  data: WidgetData,
  settings: WidgetSettings,
  language: DrawingLanguage,
): Drawn<BarChartFigure> {
  const cells = barCells(data, settings, language);
  if (!cells) return { state: 'empty' };
  const plot = plotOf(cells, data, language);
  return {
    state: 'ready',
    model: {
      frame: frameFigure(cells.indicator.title[language.core.code], settings, language),
      plot,
      legend: { label: language.words.legend, entries: legendOf(plot, language) },
    },
  };
}

function legendOf({ bars }: BarsPlot, language: DrawingLanguage): readonly MarkEntry[] {
  return (['higher', 'lower'] as const)
    .filter((mark) => bars.some((bar) => bar.mark === mark))
    .map((mark) => ({ mark, label: barMarkText(mark, language) }));
}

function observationsOf(
  indicator: Indicator,
  data: WidgetData,
  settings: WidgetSettings,
): readonly Observation[] {
  const [first = data.observations[0]?.region ?? ''] = settings.region;
  const runs = settings.includeUncertain ? data.observations.filter(({ run }) => run) : [];
  const parts = [...data.regions.values()].filter(({ parents }) => parents.some((code) => code === first));
  const codes = settings.parts
    ? parts.map(({ code }) => code)
    : settings.region.length
      ? settings.region
      : [...new Set(data.observations.map(({ region }) => region))];
  const points = codes.map(
    (code) => latestPoint(indicator, code, data, settings) ?? absent(indicator, code, data.observations),
  );
  return [...points.filter((point) => !point.run && (!settings.parts || point.state !== 'absent')), ...runs];
}

/** A region that was asked for and has no row; its period is that of the figures beside it. */
function absent(indicator: Indicator, region: string, observations: readonly Observation[]): Observation {
  const period = observations
    .map((each) => each.period)
    .reduce((a, b) => (periodStart(a) < periodStart(b) ? b : a));
  return missingObservation({ indicator: indicator.id, region: region as RegionCode, period });
}

function rankOf({ value, run }: Observation): number {
  // A raw run keeps the order of the source: ranking it would pretend to know what it is.
  return run ? -run : (value ?? -Infinity);
}

function plotOf(
  { indicator, bars, reference }: BarCells,
  data: WidgetData,
  language: DrawingLanguage,
): BarsPlot {
  const { core, words } = language;
  const numbers = [...bars.map(({ observation }) => observation.value), reference?.value ?? null];
  return {
    kind: 'bars',
    axis: valueAxis(
      numbers.filter((value) => value !== null),
      {
        includeZero: true,
        label: indicator.unit.label[core.code],
        formatTick: (value, decimals) => formatAmount({ ...indicator, decimals }, value, core, 'short'),
      },
    ),
    bars: bars.map(({ observation, label, comparison }, i): PlotBar => {
      const mark = barMark(comparison);
      return {
        id: `${observation.region}-${i}`,
        label,
        value: observation.value,
        valueText: formatValue(indicator, observation, core, { unit: 'short' }),
        mark,
        markText: barMarkText(mark, language),
      };
    }),
    reference:
      reference?.state === 'measured'
        ? {
            value: reference.value,
            label: fill(words.reference, {
              region: regionName(data, reference.region, language),
              value: formatValue(indicator, reference, core, { unit: 'short' }),
            }),
          }
        : null,
  };
}
