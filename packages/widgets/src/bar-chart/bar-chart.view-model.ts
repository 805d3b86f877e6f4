import { makeModel } from '../element/make-model.ts';
import type { Outcome } from '../element/outcome.ts';
import { defaultSettings, type WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { dutch } from '../words/dutch.ts';
import type { WidgetLanguage } from '../words/widget-language.ts';
import { barChartFigure, type BarChartFigure } from './bar-chart.figure.ts';
import { barChartText, type BarChartText } from './bar-chart.text.ts';

/** What a bar chart draws, and the text around it. */
export interface BarChartModel {
  readonly figure: BarChartFigure;
  readonly text: BarChartText;
}

/**
 * Makes the whole model of a bar chart: the latest figure (or that of the asked period) of each
 * region, or of each part of the first region, ranked from high to low, against the benchmark.
 *
 * Absent cells: a named region without a figure is a bar without length that says so; parts without
 * a row are left out, which a note says. No figure at all is the state `empty`.
 */
export function barChartModel(
  data: WidgetData,
  settings: WidgetSettings = defaultSettings,
  language: WidgetLanguage = dutch,
): Outcome<BarChartModel> {
  return makeModel({ figure: barChartFigure, text: barChartText }, data, settings, language);
}
