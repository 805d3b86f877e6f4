import {
  alignSeries,
  toSeries,
  type AlignedSeries,
  type Indicator,
  type RegionCode,
  type Series,
} from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import { regionName } from '../frame/region-name.ts';
import type { WidgetData } from '../load/widget-data.ts';
import type { DrawingLanguage } from '../words/widget-language.ts';

/** The lines a trend chart is about, on one axis of time, with their names. */
export interface TrendLines extends AlignedSeries {
  readonly labels: readonly string[];
}

/** Takes the series of an indicator in a region out of the figures. */
export type SeriesPick = (
  indicator: Indicator,
  region: RegionCode,
  data: WidgetData,
  settings: WidgetSettings,
) => readonly Series[];

const wholeSeries: SeriesPick = (indicator, region, { observations }, { includeUncertain }) => [
  toSeries(indicator, observations, { region, includeUncertain }),
];

/**
 * Picks the lines of a chart: every indicator of every region and benchmark that has a figure. `pick`
 * takes one or more series of each; by default the whole one.
 */
export function trendLines(
  data: WidgetData,
  settings: WidgetSettings,
  language: DrawingLanguage,
  pick: SeriesPick = wholeSeries,
): TrendLines {
  const asked = [...settings.region, ...settings.benchmark];
  const regions = new Set(asked[0] ? asked : data.observations.map(({ region }) => region));
  const aligned = alignSeries(
    data.indicators
      .flatMap((indicator) =>
        [...regions].flatMap((code) => pick(indicator, code as RegionCode, data, settings)),
      )
      .filter(({ points }) => points.some(({ state }) => state !== 'absent')),
  );
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

function lineLabel(series: Series, data: WidgetData, language: DrawingLanguage): string {
  const place = regionName(data, series.region, language);
  if (data.indicators.length < 2) return place;
  const what = series.indicator.shortTitle[language.core.code];
  const places = new Set(data.observations.map(({ region }) => region));
  return places.size < 2 ? what : `${what}, ${place}`;
}
