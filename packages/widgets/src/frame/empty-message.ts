import type { LocalisedText } from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { DrawingLanguage } from '../words/widget-language.ts';
import { regionName } from './region-name.ts';

/** The words for a widget whose region has no figures. */
export function emptyMessage(data: WidgetData, settings: WidgetSettings, language: DrawingLanguage): string {
  const { code } = language.core;
  const titleOf = (id: string): LocalisedText | undefined =>
    data.indicators.find((each) => each.id === id)?.title ?? data.titles.get(id);
  return fill(language.words.empty, {
    region: settings.region.map((region) => regionName(data, region, language)).join(', '),
    indicator: settings.indicator.map((id) => titleOf(id)?.[code] ?? id).join(', '),
  });
}
