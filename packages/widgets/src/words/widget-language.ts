import type { Language, LanguageCode } from '@stadspeil/core';
import { nl } from '@stadspeil/core/nl';
import { nlWords } from './nl.ts';
import type { WidgetWords } from './widget-words.ts';

/** All the words that a widget carries in one language: those of the figures and those of its own. */
export interface WidgetLanguage {
  readonly core: Language;
  readonly words: WidgetWords;
}

/** Dutch, the default: always at hand. */
export const dutch: WidgetLanguage = { core: nl, words: nlWords };

/**
 * The words of a language. Dutch is at hand; English is fetched at its first use, as a chunk.
 */
export async function loadLanguage(code: LanguageCode): Promise<WidgetLanguage> {
  return code === 'nl' ? dutch : (await import('./english.ts')).english;
}

/**
 * The language that a `lang` attribute asks for: English for `en` and its variants, else Dutch.
 */
export function languageCode(lang: string | null | undefined): LanguageCode {
  return /^en\b/i.test(lang ?? '') ? 'en' : 'nl';
}
