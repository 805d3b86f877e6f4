import {
  formatValue,
  missingObservation,
  type Indicator,
  type Observation,
  type RegionCode,
} from '@stadspeil/core';
import type { Drawn } from '../element/outcome.ts';
import type { WidgetSettings } from '../element/settings.ts';
import { frameFigure, type FrameFigure } from '../frame/frame-figure.ts';
import { latestPoint, pointsOf } from '../frame/latest-point.ts';
import { regionName } from '../frame/region-name.ts';
import type { WidgetData } from '../load/widget-data.ts';
import type { DrawingLanguage } from '../words/widget-language.ts';

/** What a card draws: one figure, and the one it is held against. */
export interface KpiCardFigure {
  readonly frame: FrameFigure;
  /** The region, and the category that was asked for. */
  readonly place: string;
  /** The number, with the word or sign that belongs to it. */
  readonly value: string;
  /** Empty where there is no number. */
  readonly unit: string;
  readonly benchmark: { readonly label: string; readonly value: string } | null;
  /** Whether there is more to tell of the region over time, which comes with the text. */
  readonly hasCourse: boolean;
}

/** The cells a card is about. */
export interface CardCells {
  readonly indicator: Indicator;
  readonly figure: Observation;
  /** Of the benchmark that was asked for: a cell of the same period, else its latest, else absent. */
  readonly benchmark: Observation | null;
}

/** Picks the cells of a card; `null` when the region has no row at all. */
export function cardCells(data: WidgetData, settings: WidgetSettings): CardCells | null {
  const indicator = data.indicators[0];
  const region = settings.region[0] ?? data.observations[0]?.region;
  const figure = indicator && region ? latestPoint(indicator, region, data, settings) : undefined;
  if (!indicator || !figure) return null;
  const [against] = settings.benchmark;
  return {
    indicator,
    figure,
    benchmark: against ? benchmarkPoint(indicator, against, figure, data, settings) : null,
  };
}

/**
 * Makes what a card draws: the latest figure of a region (or that of the asked period) and the figure
 * of its benchmark. The comparison of the two comes with the text, where it is also put in words.
 *
 * Absent cells: no row at all is the state `empty`; a figure or benchmark that is absent is shown as
 * such.
 */
export function kpiCardFigure(
  data: WidgetData,
  settings: WidgetSettings,
  language: DrawingLanguage,
): Drawn<KpiCardFigure> {
  const { core } = language;
  const cells = cardCells(data, settings);
  if (!cells) return { state: 'empty' };
  const { indicator, figure, benchmark } = cells;
  const shown = (each: Observation): string => formatValue(indicator, each, core, { unit: 'short' });
  return {
    state: 'ready',
    model: {
      frame: frameFigure(indicator.title[core.code], settings, language),
      place: placeName(indicator, figure, data, language),
      value: shown(figure),
      unit: figure.state === 'absent' ? '' : indicator.unit.label[core.code],
      benchmark: benchmark && {
        label: regionName(data, benchmark.region, language),
        value: shown(benchmark),
      },
      hasCourse: pointsOf(indicator, figure.region, data, { ...settings, period: null }).length > 1,
    },
  };
}

/** The name of a region with the category that a figure is of. */
export function placeName(
  { dimensions: known }: Indicator,
  { region, dimensions = {} }: Observation,
  data: WidgetData,
  language: DrawingLanguage,
): string {
  const categories = Object.entries(dimensions).map(
    ([id, category]) =>
      known?.find((each) => each.id === id)?.categories[category]?.[language.core.code] ?? category,
  );
  return [regionName(data, region, language), ...categories].join(', ');
}

function benchmarkPoint(
  indicator: Indicator,
  region: string,
  figure: Observation,
  data: WidgetData,
  { includeUncertain, dimension }: WidgetSettings,
): Observation {
  const same = latestPoint(indicator, region, data, {
    period: figure.period.replaceAll('?', ''),
    includeUncertain,
    dimension,
  });
  return (
    same ??
    latestPoint(indicator, region, data, { period: null, includeUncertain, dimension }) ??
    missingObservation({ indicator: indicator.id, region: region as RegionCode, period: figure.period })
  );
}
