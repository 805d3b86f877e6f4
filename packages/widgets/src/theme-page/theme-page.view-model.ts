import { makeModel } from '../element/make-model.ts';
import type { Outcome } from '../element/outcome.ts';
import { defaultSettings, type WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { dutchClaims } from '../words/dutch-claims.ts';
import type { ClaimsWidgetLanguage } from '../words/widget-language.ts';
import { themePageFigure, type ThemePageFigure } from './theme-page.figure.ts';
import { themePageText, type ThemePageText } from './theme-page.text.ts';

/** The key figures of a theme, and the text around them. */
export interface ThemePageModel {
  readonly figure: ThemePageFigure;
  readonly text: ThemePageText;
}

/**
 * Makes the whole model of a theme page from figures and, where there is one, what a publication says of
 * the theme. Claims are tested by the figures at hand.
 *
 * Absent cells: a figure that is absent says why. A theme without a figure and without a report is the
 * state `empty`.
 */
export function themePageModel(
  data: WidgetData,
  settings: WidgetSettings = defaultSettings,
  language: ClaimsWidgetLanguage = dutchClaims,
): Outcome<ThemePageModel> {
  return makeModel({ figure: themePageFigure, text: themePageText }, data, settings, language);
}
