import { makeModel } from '../element/make-model.ts';
import type { Outcome } from '../element/outcome.ts';
import { defaultSettings, type WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { dutch } from '../words/dutch.ts';
import type { WidgetLanguage } from '../words/widget-language.ts';
import { trendChartFigure, type TrendChartFigure } from './trend-chart.figure.ts';
import { trendChartText, type TrendChartText } from './trend-chart.text.ts';

/** What a trend chart draws, and the text around it. */
export interface TrendChartModel {
  readonly figure: TrendChartFigure;
  readonly text: TrendChartText;
}

/**
 * Makes the whole model of a trend chart: every indicator of every region and benchmark as a line.
 *
 * Absent cells: gaps stay gaps; a region without a row has no line; no line at all is the state
 * `empty`. Indicators of unequal units do not share an axis: the state `not-comparable`.
 */
export function trendChartModel(
  data: WidgetData,
  settings: WidgetSettings = defaultSettings,
  language: WidgetLanguage = dutch,
): Outcome<TrendChartModel> {
  return makeModel({ figure: trendChartFigure, text: trendChartText }, data, settings, language);
}
