import { nlText } from '@stadspeil/core/nl';
import { nlFigureWords, nlTextWords } from './nl.ts';
import type { WidgetLanguage } from './widget-language.ts';

/** All of Dutch. */
export const dutch: WidgetLanguage = { core: nlText, words: { ...nlFigureWords, ...nlTextWords } };
