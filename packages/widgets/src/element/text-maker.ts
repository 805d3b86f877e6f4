import type { TextParts } from '../frame/text-parts.tsx';
import type { WidgetData } from '../load/widget-data.ts';
import type { WholeLanguage, WidgetLanguage } from '../words/widget-language.ts';
import type { WidgetSettings } from './settings.ts';

/** What makes and shows the text around a drawing: a chunk that comes beside the data. */
export interface TextMaker<Text, Words extends WidgetLanguage = WidgetLanguage> {
  /** Checks what the data say of themselves; the drawing has relied on their figures only. */
  readonly checkWords: (data: WidgetData) => void;
  readonly makeText: (data: WidgetData, settings: WidgetSettings, language: Words | WholeLanguage) => Text;
  readonly textParts: TextParts;
  readonly dutch: Words;
}
