import { enText } from '@stadspeil/core/en';
import { enFigureWords, enTextWords } from './en.ts';
import type { WidgetLanguage } from './widget-language.ts';

/** All of English: a chunk of its own, fetched where a page asks for it. */
export const english: WidgetLanguage = { core: enText, words: { ...enFigureWords, ...enTextWords } };
