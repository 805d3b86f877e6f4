import type { Outcome } from '../element/outcome.ts';
import { defaultSettings, type WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { dutch } from '../words/dutch.ts';
import type { WidgetLanguage } from '../words/widget-language.ts';
import { wordState } from '../words/word-state.ts';
import { valueFigure, type ValueModel } from './value.figure.ts';

/**
 * Makes the model of a figure in running text: the latest of the region, or that of the asked period.
 *
 * Absent cells: a figure that is absent is its reason in words; no row at all is the state `empty`.
 */
export function valueModel(
  data: WidgetData,
  settings: WidgetSettings = defaultSettings,
  language: WidgetLanguage = dutch,
): Outcome<ValueModel> {
  const drawn = valueFigure(data, settings, language);
  if (drawn.state === 'ready') return drawn;
  return { state: drawn.state, message: wordState(drawn, data, settings, language) };
}
