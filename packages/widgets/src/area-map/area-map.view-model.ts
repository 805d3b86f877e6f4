import { makeModel } from '../element/make-model.ts';
import type { Outcome } from '../element/outcome.ts';
import { defaultSettings, type WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { dutchMap } from '../words/dutch-map.ts';
import type { MapLanguage } from '../words/widget-language.ts';
import { areaMapFigure, type AreaMapFigure } from './area-map.figure.ts';
import { areaMapText, type AreaMapText } from './area-map.text.ts';

/** A map, and the text around it. */
export interface AreaMapModel {
  readonly figure: AreaMapFigure;
  readonly text: AreaMapText;
}

/**
 * Makes the whole model of a map: each region in a class, with outlines out of `data.boundaries`, which
 * `readBoundaries` makes; without them, as tiles.
 *
 * Absent cells: a region without a figure has no class and the word for why; one without an outline is in
 * the table and not on the map, which a note says. No figure at all is the state `empty`.
 */
export function areaMapModel(
  data: WidgetData,
  settings: WidgetSettings = defaultSettings,
  language: MapLanguage = dutchMap,
): Outcome<AreaMapModel> {
  return makeModel({ figure: areaMapFigure, text: areaMapText }, data, settings, language);
}
