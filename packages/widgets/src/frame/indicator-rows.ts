import type { Indicator, Observation } from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';
import type { DrawingLanguage } from '../words/widget-language.ts';
import { latestPoint } from './latest-point.ts';

/** The indicators of a widget that shows many: all at hand, those of a theme, or those asked for, in order. */
export function askedIndicators(
  { indicators }: WidgetData,
  { indicator: asked, theme }: Pick<WidgetSettings, 'indicator' | 'theme'>,
): readonly Indicator[] {
  const kept = indicators.filter(
    ({ id, theme: own }) => (!asked.length || asked.includes(id)) && (!theme || own === theme),
  );
  return asked.length ? kept.toSorted((a, b) => asked.indexOf(a.id) - asked.indexOf(b.id)) : kept;
}

/** What a row may be about: the figure without categories where a region has one, else each category. */
export function rowDimensions(
  indicator: Indicator,
  regions: readonly string[],
  data: WidgetData,
  settings: WidgetSettings,
): readonly WidgetSettings['dimension'][] {
  const { dimension } = settings;
  if (regions.some((region) => latestPoint(indicator, region, data, settings))) return [dimension];
  const [first] = indicator.dimensions ?? [];
  return first ? Object.keys(first.categories).map((category) => [{ id: first.id, category }]) : [];
}

/** The title of an indicator, and the category that a row is about. */
export function indicatorLabel(
  { title, dimensions = [] }: Indicator,
  figure: Pick<Observation, 'dimensions'>,
  { core }: DrawingLanguage,
): string {
  const categories = dimensions.flatMap(({ id, categories }) => {
    const category = figure.dimensions?.[id];
    return category === undefined ? [] : (categories[category]?.[core.code] ?? category);
  });
  return [title[core.code], ...categories].join(', ');
}
