import { makeModel } from '../element/make-model.ts';
import type { Outcome } from '../element/outcome.ts';
import { defaultSettings, type WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { dutchProfile } from '../words/dutch-profile.ts';
import type { ProfileLanguage } from '../words/widget-language.ts';
import { areaProfileFigure, type AreaProfileFigure } from './area-profile.figure.ts';
import { areaProfileText, type AreaProfileText } from './area-profile.text.ts';

/** A profile of areas and the text around it. */
export interface AreaProfileModel {
  readonly figure: AreaProfileFigure;
  readonly text: AreaProfileText;
}

/**
 * Makes the whole model of a profile: indicators against the areas of a region, each figure held against
 * that of the region; as a table, or with `layout: 'spine'` one area as a drawing above it.
 *
 * Absent cells: an area without a row has an empty cell, which a note says is no zero. No row at all is
 * the state `empty`.
 */
export function areaProfileModel(
  data: WidgetData,
  settings: WidgetSettings = defaultSettings,
  language: ProfileLanguage = dutchProfile,
): Outcome<AreaProfileModel> {
  return makeModel({ figure: areaProfileFigure, text: areaProfileText }, data, settings, language);
}
