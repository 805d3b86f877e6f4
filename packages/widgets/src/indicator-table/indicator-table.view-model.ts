import { makeModel } from '../element/make-model.ts';
import type { Outcome } from '../element/outcome.ts';
import { defaultSettings, type WidgetSettings } from '../element/settings.ts';
import type { FrameText } from '../frame/frame-text.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { dutchOperations } from '../words/dutch-operations.ts';
import type { OperationsLanguage } from '../words/widget-language.ts';
import { indicatorTableFigure, type IndicatorTableFigure } from './indicator-table.figure.ts';
import { indicatorTableText } from './indicator-table.text.ts';

/** A table of indicators and what stands around it. */
export interface IndicatorTableModel {
  readonly figure: IndicatorTableFigure;
  readonly text: FrameText;
}

/**
 * Makes the whole model of a table of indicators: of one region each indicator with its latest figure,
 * what it is against each benchmark, the verdict on that, and the change since the figure before.
 *
 * Absent cells: a figure that is absent is a row that says why; what was not compared says so. No row at
 * all is the state `empty`.
 */
export function indicatorTableModel(
  data: WidgetData,
  settings: WidgetSettings = defaultSettings,
  language: OperationsLanguage = dutchOperations,
): Outcome<IndicatorTableModel> {
  return makeModel({ figure: indicatorTableFigure, text: indicatorTableText }, data, settings, language);
}
