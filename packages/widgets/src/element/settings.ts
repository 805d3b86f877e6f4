import { StadspeilError } from '@stadspeil/core';

/** How a chart's series are drawn. */
export type Renderer = 'auto' | 'svg' | 'uplot';

/** A dimension that splits a figure (`age`), or one category of it (`age:65+`). */
export interface DimensionSetting {
  readonly id: string;
  /** Default: all categories. */
  readonly category: string | null;
}

/** What an editor asks of a widget, read from its attributes. A widget reads those that it documents. */
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
  readonly dimension: readonly DimensionSetting[];
  /** The period whose figure becomes 100. */
  readonly indexBase: string | null;
  /** Whether a long series can be zoomed into. */
  readonly explore: boolean;
  /** `ranked` puts regions from high to low, `given` keeps the order of the attribute or the dataset. */
  readonly order: 'ranked' | 'given';
  /** Regions that stand out among many. */
  readonly highlight: readonly string[];
  /** Another arrangement of the same figures, by a name that the widget documents. */
  readonly layout: string | null;
  /** Address of a file of boundaries. */
  readonly boundaries: string | null;
  /** How a map makes its classes, and how many: `quantile 5`. */
  readonly classes: readonly string[];
  readonly theme: string | null;
  readonly route: string | null;
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
  'dimension',
  'index-base',
  'explore',
  'order',
  'highlight',
  'layout',
  'boundaries',
  'classes',
  'theme',
  'route',
  'renderer',
  'include',
  'lang',
  'heading-level',
  'caption',
  'view',
] as const;

/** Those that are there or not, without a value. */
export const flagAttributes: ReadonlySet<string> = /* @__PURE__ */ new Set(['parts', 'explore']);

/** Settings for figures that are handed in without any attribute. */
export const defaultSettings: WidgetSettings = readSettings(() => null);

/**
 * Reads the settings of a widget from its attributes. Lists are separated by spaces; an unknown
 * word falls back to the default, so that a typing mistake in a looks setting costs no figures.
 */
export function readSettings(attribute: (name: string) => string | null): WidgetSettings {
  const text = (name: string): string | null => attribute(name)?.trim() || null;
  const list = (name: string): readonly string[] => text(name)?.split(/\s+/) ?? [];
  const flag = (name: string): boolean => attribute(name) !== null && attribute(name) !== 'false';
  const renderer = text('renderer');
  const [level = 3] = /^[1-6]$/.exec(text('heading-level') ?? '') ?? [];
  return {
    src: text('src'),
    edition: text('edition'),
    indicator: list('indicator'),
    region: list('region'),
    parts: flag('parts'),
    benchmark: list('benchmark'),
    period: text('period'),
    from: text('from'),
    to: text('to'),
    dimension: list('dimension').map((word) => {
      const [id = '', category = null] = word.split(/:(.*)/);
      return { id, category };
    }),
    indexBase: text('index-base'),
    explore: flag('explore'),
    order: text('order') === 'given' ? 'given' : 'ranked',
    highlight: list('highlight'),
    layout: text('layout'),
    boundaries: text('boundaries'),
    classes: list('classes'),
    theme: text('theme'),
    route: text('route'),
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
export function folderOf(src: string | null): string {
  const url = new URL(src ?? '', globalThis.document?.baseURI);
  url.pathname = url.pathname.replace(/\/?$/, '/');
  url.search = '';
  url.hash = '';
  return url.href;
}
