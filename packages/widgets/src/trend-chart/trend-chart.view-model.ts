import { makeModel } from '../element/make-model.ts';
import type { Outcome } from '../element/outcome.ts';
import { defaultSettings, type WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { dutchOperations } from '../words/dutch-operations.ts';
import type { OperationsLanguage } from '../words/widget-language.ts';
import { markedTrendFigure } from './marked-trend-figure.ts';
import type { TrendChartFigure } from './trend-chart.figure.ts';
import { markedTrendText } from './marked-trend-text.ts';
import type { TrendChartText } from './trend-chart.text.ts';

/** What a trend chart draws, and the text around it. */
export interface TrendChartModel {
  readonly figure: TrendChartFigure;
  readonly text: TrendChartText;
}

/**
 * Makes the whole model of a trend chart: every indicator of every region and benchmark as a line.
 *
 * Absent cells: gaps stay gaps; a region without a row has no line; no line at all is the state
 * `empty`. Indicators of unequal units do not share an axis, unless as index numbers: the state
 * `not-comparable`.
 */
export function trendChartModel(
  data: WidgetData,
  settings: WidgetSettings = defaultSettings,
  language: OperationsLanguage = dutchOperations,
): Outcome<TrendChartModel> {
  // A first drawing has no more words than it needs; here all are at hand.
  return makeModel(
    { figure: (all, asked) => markedTrendFigure(all, asked, language), text: markedTrendText },
    data,
    settings,
    language,
  );
}
