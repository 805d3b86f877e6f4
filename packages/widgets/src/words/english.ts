import { en } from '@stadspeil/core/en';
import { enWords } from './en.ts';
import type { WidgetLanguage } from './widget-language.ts';

/** English: a chunk of its own. */
export const english: WidgetLanguage = { core: en, words: enWords };
