import type { LanguageCode, LocalisedText } from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';

const words = {
  empty: {
    nl: 'Voor {region} zijn geen cijfers over: {indicator}.',
    en: 'There are no figures for {region} on: {indicator}.',
  },
  'not-comparable': {
    nl: 'Deze cijfers hebben verschillende eenheden en passen niet in één grafiek.',
    en: 'These figures have different units and do not fit in one chart.',
  },
} as const;

/**
 * The words for a widget that has nothing to draw. A chunk of its own: most pages never need it. It
 * imports nothing, so that it shares no module with the main file.
 */
export function wordState(
  state: keyof typeof words,
  data: WidgetData,
  settings: Pick<WidgetSettings, 'region' | 'indicator'>,
  lang: LanguageCode,
): string {
  const titleOf = (id: string): LocalisedText | undefined =>
    data.indicators.find((each) => each.id === id)?.title ?? data.titles.get(id);
  const region = settings.region.map((code) => data.regions.get(code)?.name[lang] ?? code);
  const asked = settings.indicator.length ? settings.indicator : data.indicators.map(({ id }) => id);
  const indicator = asked.map((id) => titleOf(id)?.[lang] ?? id);
  // A function, because a name may hold a `$` that means something in a replacement.
  return words[state][lang]
    .replace('{region}', () => region.join(', '))
    .replace('{indicator}', () => indicator.join(', '));
}
