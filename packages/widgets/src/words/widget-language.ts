import type {
  ClaimLanguage,
  FigureLanguage,
  Language,
  LanguageCode,
  OperationLanguage,
  PartsLanguage,
  ScenarioLanguage,
  TextLanguage,
} from '@stadspeil/core';
import { nlFigures } from '@stadspeil/core/nl';
import type { ChartWords, FigureWords } from './figure-words.ts';
import type { MapWords } from './map-words.ts';
import { nlFigureWords } from './nl.ts';
import type { PageWords } from './page-words.ts';
import type { ProfileWords } from './profile-words.ts';
import type { LineWords, PartsWords, TableWords, TextWords } from './text-words.ts';

/** The words of drawings and states in one language: all that the first drawing needs. */
export interface DrawingLanguage {
  readonly core: FigureLanguage;
  readonly words: FigureWords;
}

/** The same with the words in drawings of bars, parts and places. */
export interface ChartLanguage extends DrawingLanguage {
  readonly words: FigureWords & ChartWords;
}

/** The words of a widget in one language. */
export interface WidgetLanguage extends ChartLanguage {
  readonly core: TextLanguage;
  readonly words: FigureWords & ChartWords & TextWords;
}

/** The words of a widget that holds parts against their whole. */
export interface PartsWidgetLanguage extends WidgetLanguage {
  readonly core: PartsLanguage;
  readonly words: WidgetLanguage['words'] & PartsWords;
}

/** The words of a widget that makes other comparisons than a difference. */
export interface OperationsLanguage extends WidgetLanguage {
  readonly core: OperationLanguage;
  readonly words: WidgetLanguage['words'] & LineWords & TableWords;
}

/** The words of a widget that shows printed claims. */
export interface ClaimsWidgetLanguage extends OperationsLanguage {
  readonly core: ClaimLanguage;
  readonly words: OperationsLanguage['words'] & PageWords;
}

/** The words of the scenario. */
export interface ScenarioWidgetLanguage extends WidgetLanguage {
  readonly core: ScenarioLanguage;
  readonly words: WidgetLanguage['words'] & PageWords;
}

/** The words of a map. */
export interface MapLanguage extends WidgetLanguage {
  readonly words: WidgetLanguage['words'] & MapWords;
}

/** The words of a profile of areas. */
export interface ProfileLanguage extends WidgetLanguage {
  readonly words: WidgetLanguage['words'] & ProfileWords;
}

/** All words there are in one language. */
export interface WholeLanguage extends OperationsLanguage {
  readonly core: Language;
  readonly words: OperationsLanguage['words'] & PageWords & MapWords & ProfileWords & PartsWords;
}

/** Dutch, the default, as far as the first drawing needs it: always at hand. */
export const dutchFigures: DrawingLanguage = { core: nlFigures, words: nlFigureWords };

/**
 * The language that a `lang` attribute asks for: English for `en` and its variants, else Dutch.
 */
export function languageCode(lang: string | null | undefined): LanguageCode {
  return /^en\b/i.test(lang ?? '') ? 'en' : 'nl';
}
