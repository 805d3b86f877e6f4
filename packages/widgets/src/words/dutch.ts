import { nlText } from '@stadspeil/core/nl';
import { nlChartWords, nlFigureWords, nlTextWords } from './nl.ts';
import type { WidgetLanguage } from './widget-language.ts';

/** Dutch, for widgets that hold a figure against another. */
export const dutch: WidgetLanguage = {
  core: nlText,
  words: { ...nlFigureWords, ...nlChartWords, ...nlTextWords },
};
