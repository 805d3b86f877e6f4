import type { WidgetData } from '../load/widget-data.ts';
import type { WidgetLanguage } from '../words/widget-language.ts';
import { wordState } from '../words/word-state.ts';
import type { Drawn, Outcome } from './outcome.ts';
import type { WidgetSettings } from './settings.ts';

/** The two halves of a widget: what is drawn first, and the text around it. */
export interface ModelHalves<Figure, Text, Words extends WidgetLanguage> {
  readonly figure: (data: WidgetData, settings: WidgetSettings, language: Words) => Drawn<Figure>;
  readonly text: (data: WidgetData, settings: WidgetSettings, language: Words) => Text;
}

/** Makes both halves of a model at once, or words the state that there is nothing to draw. */
export function makeModel<Figure, Text, Words extends WidgetLanguage>(
  { figure, text }: ModelHalves<Figure, Text, Words>,
  data: WidgetData,
  settings: WidgetSettings,
  language: Words,
): Outcome<{ readonly figure: Figure; readonly text: Text }> {
  const drawn = figure(data, settings, language);
  return drawn.state === 'ready'
    ? { state: 'ready', model: { figure: drawn.model, text: text(data, settings, language) } }
    : { state: drawn.state, message: wordState(drawn, data, settings, language) };
}
