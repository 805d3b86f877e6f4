import type { LanguageCode, LocalisedText } from '@stadspeil/core';
import type { Undrawn } from '../element/outcome.ts';
import type { WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';

const words = {
  empty: {
    nl: 'Voor {region} zijn geen cijfers over: {indicator}.',
    en: 'There are no figures for {region} on: {indicator}.',
  },
  emptyOfMany: {
    nl: 'Voor {region} zijn geen cijfers over {n} onderwerpen, zoals: {indicator}.',
    en: 'There are no figures for {region} on {n} subjects, such as: {indicator}.',
  },
  emptyTheme: {
    nl: 'Voor {region} zijn geen cijfers in dit thema.',
    en: 'There are no figures for {region} in this theme.',
  },
  parts: { nl: 'gebieden in {region}', en: 'areas in {region}' },
  regions: { nl: '{n} gebieden', en: '{n} areas' },
  'not-comparable': {
    nl: 'Deze cijfers hebben verschillende eenheden en passen niet in één grafiek.',
    en: 'These figures have different units and do not fit in one chart.',
  },
} as const;

/** More names than these are a number, with the first of them where one cannot do without. */
const most = 5;
const first = 3;

/**
 * The words for a widget that has nothing to draw. A chunk of its own: most pages never need it. It
 * imports nothing, so that it shares no module with the main file.
 */
export function wordState(
  { state, isOfParts }: Undrawn,
  data: WidgetData,
  {
    region: asked,
    indicator,
    theme,
    parts,
  }: Pick<WidgetSettings, 'region' | 'indicator' | 'theme' | 'parts'>,
  { core: { code: lang } }: { readonly core: { readonly code: LanguageCode } },
): string {
  const titleOf = (id: string): LocalisedText | undefined =>
    data.indicators.find((each) => each.id === id)?.title ?? data.titles.get(id);
  const names = asked.map((code) => data.regions.get(code)?.name[lang] ?? code);
  const inTheme = data.indicators.filter((each) => !theme || each.theme === theme).map(({ id }) => id);
  const subjects = (indicator.length ? indicator : inTheme).map((id) => titleOf(id)?.[lang] ?? id);
  const isMany = subjects.length > most;
  const sentence =
    state === 'empty' ? (isMany ? 'emptyOfMany' : subjects.length ? state : 'emptyTheme') : state;
  const whole = names.length > most ? fill(words.regions[lang], { n: `${names.length}` }) : names.join(', ');
  return fill(words[sentence][lang], {
    region: isOfParts || parts ? fill(words.parts[lang], { region: whole }) : whole,
    // Titles have commas of their own.
    indicator: subjects.slice(0, isMany ? first : most).join('; '),
    n: `${subjects.length}`,
  });
}

// A function, because a name may hold a `$` that means something in a replacement.
function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
}
