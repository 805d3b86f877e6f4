import {
  compareChange,
  compareToBenchmark,
  isCertain,
  isUnknownPeriod,
  periodStart,
  type BenchmarkComparison,
  type ChangeComparison,
  type Indicator,
  type Observation,
} from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import { askedIndicators, indicatorLabel, rowDimensions } from '../frame/indicator-rows.ts';
import { latestPoint } from '../frame/latest-point.ts';
import type { WidgetData } from '../load/widget-data.ts';
import type { ChartLanguage } from '../words/widget-language.ts';

/** A row of the table before it is put in words. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  /** Title, and the category where the row is about one. */
  readonly label: string;
  readonly figure: Observation;
  /** Against each benchmark that was asked for; `null` where it has no figure at hand. */
  readonly comparisons: readonly (BenchmarkComparison | null)[];
  /** Since the figure before; `null` where there is none. */
  readonly change: ChangeComparison | null;
}

/**
 * Picks the rows of a table: every indicator at hand, or those that were asked for or are of a theme, with
 * the latest figure of the region; a row for each category where an indicator has figures of those only.
 */
export function indicatorRows(
  data: WidgetData,
  settings: WidgetSettings,
  language: ChartLanguage,
): readonly IndicatorRow[] {
  const [region = data.observations[0]?.region ?? ''] = settings.region;
  return askedIndicators(data, settings).flatMap((indicator) =>
    rowDimensions(indicator, [region], data, settings).flatMap((dimension): IndicatorRow[] => {
      const own = { ...settings, dimension };
      const figure = latestPoint(indicator, region, data, own);
      if (!figure) return [];
      return [
        {
          indicator,
          figure,
          label: indicatorLabel(indicator, figure, language),
          comparisons: settings.benchmark.map((code) => {
            const there = benchmarkFigure(indicator, code, figure, data, own);
            return there ? compareToBenchmark(indicator, figure, there, settings) : null;
          }),
          change: changeOf(indicator, figure, data, settings),
        },
      ];
    }),
  );
}

/** Of the same period where there is one, else the latest: the comparison then says that they differ. */
function benchmarkFigure(
  indicator: Indicator,
  region: string,
  figure: Observation,
  data: WidgetData,
  settings: WidgetSettings,
): Observation | undefined {
  const period = figure.period.replaceAll('?', '');
  return (
    latestPoint(indicator, region, data, { ...settings, period }) ??
    latestPoint(indicator, region, data, { ...settings, period: null })
  );
}

/** Against the figure before it. One of unknown year has none before it. */
function changeOf(
  indicator: Indicator,
  figure: Observation,
  { observations }: WidgetData,
  settings: WidgetSettings,
): ChangeComparison | null {
  if (isUnknownPeriod(figure.period)) return null;
  const [before] = observations
    .filter(
      (each) =>
        each.indicator === indicator.id &&
        each.region === figure.region &&
        JSON.stringify(each.dimensions) === JSON.stringify(figure.dimensions) &&
        (settings.includeUncertain || isCertain(each)) &&
        periodStart(each.period) < periodStart(figure.period),
    )
    .toSorted((a, b) => periodStart(b.period) - periodStart(a.period));
  return before ? compareChange(indicator, figure, before, settings) : null;
}
