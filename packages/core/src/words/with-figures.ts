import type { FigureLanguage, Language } from './language.ts';

/**
 * A whole language from its words for figures and its sentences. A function, because bundlers drop a
 * call that is marked as pure when nobody uses what it gives, and never an object that is spread.
 */
export function withFigures(
  figures: FigureLanguage,
  sentences: Omit<Language, keyof FigureLanguage>,
): Language {
  return { ...figures, ...sentences };
}
