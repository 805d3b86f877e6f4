import { StadspeilError } from '@stadspeil/core';

/** How a chart's series are drawn. */
export type Renderer = 'auto' | 'svg' | 'uplot';

/** What an editor asks of a widget, read from its attributes. */
export interface WidgetSettings {
  readonly src: string | null;
  readonly edition: string | null;
  readonly indicator: readonly string[];
  readonly region: readonly string[];
  readonly parts: boolean;
  readonly benchmark: readonly string[];
  readonly period: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly renderer: Renderer;
  readonly includeUncertain: boolean;
  readonly headingLevel: number;
  readonly caption: string | null;
  readonly view: 'chart' | 'table';
}

/** The attributes that every widget reads. */
export const settingAttributes = [
  'src',
  'edition',
  'indicator',
  'region',
  'parts',
  'benchmark',
  'period',
  'from',
  'to',
  'renderer',
  'include',
  'lang',
  'heading-level',
  'caption',
  'view',
] as const;

/** Settings for figures that are handed in without any attribute. */
export const defaultSettings: WidgetSettings = readSettings(() => null);

/**
 * Reads the settings of a widget from its attributes. Lists are separated by spaces; an unknown
 * word falls back to the default, so that a typing mistake in a looks setting costs no figures.
 */
export function readSettings(attribute: (name: string) => string | null): WidgetSettings {
  const text = (name: string): string | null => attribute(name)?.trim() || null;
  const list = (name: string): readonly string[] => text(name)?.split(/\s+/) ?? [];
  const renderer = text('renderer');
  const [level = 3] = /^[1-6]$/.exec(text('heading-level') ?? '') ?? [];
  return {
    src: text('src'),
    edition: text('edition'),
    indicator: list('indicator'),
    region: list('region'),
    parts: attribute('parts') !== null && attribute('parts') !== 'false',
    benchmark: list('benchmark'),
    period: text('period'),
    from: text('from'),
    to: text('to'),
    renderer: renderer === 'svg' || renderer === 'uplot' ? renderer : 'auto',
    includeUncertain: list('include').includes('uncertain'),
    headingLevel: Number(level),
    caption: text('caption'),
    view: text('view') === 'table' ? 'table' : 'chart',
  };
}

/**
 * Refuses settings with which nothing can be fetched.
 *
 * @throws {StadspeilError} `ATTRIBUTE_INVALID` naming the attribute that is missing.
 */
export function requireSettings({ src, indicator, region }: WidgetSettings): void {
  const absent = !src ? 'src' : !indicator[0] ? 'indicator' : !region[0] ? 'region' : null;
  if (!absent) return;
  throw new StadspeilError('ATTRIBUTE_INVALID', {
    at: 'stadspeil widget',
    expected: `the attribute "${absent}"`,
    received: 'none',
    fix: `${absent}="…"`,
  });
}

/** The address of a dataset's folder, with the slash that an editor may have left out. */
export function folderOf(src: string): string {
  const url = new URL(src, document.baseURI);
  url.pathname = url.pathname.replace(/\/?$/, '/');
  url.search = '';
  url.hash = '';
  return url.href;
}
