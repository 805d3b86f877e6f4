import type { Indicator } from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { WidgetLanguage } from '../words/widget-language.ts';
import { regionName } from './region-name.ts';

/** The words for a widget whose region has no figures. */
export function emptyMessage(
  data: WidgetData,
  settings: WidgetSettings,
  indicator: Indicator | undefined,
  language: WidgetLanguage,
): string {
  const { code } = language.core;
  return fill(language.words.empty, {
    region: settings.region.map((region) => regionName(data, region, language)).join(', '),
    indicator:
      indicator?.title[code] ?? settings.indicator.map((id) => data.titles.get(id)?.[code] ?? id).join(', '),
  });
}
