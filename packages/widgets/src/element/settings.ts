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

type Read<Setting> = (value: string | null) => Setting;

const text: Read<string | null> = (value) => value?.trim() || null;
const list: Read<readonly string[]> = (value) => text(value)?.split(/\s+/) ?? [];
const flag: Read<boolean> = (value) => value !== null && value !== 'false';
const oneOf =
  <Word extends string>(...[otherwise, ...words]: readonly [Word, ...Word[]]): Read<Word> =>
  (value) =>
    words.find((word) => word === text(value)) ?? otherwise;

/** How each setting is read from its attribute, which has the same name but where `attributeOf` says. */
const readers: { readonly [Name in keyof WidgetSettings]: Read<WidgetSettings[Name]> } = {
  src: text,
  edition: text,
  indicator: list,
  region: list,
  parts: flag,
  benchmark: list,
  period: text,
  from: text,
  to: text,
  dimension: (value) =>
    list(value).map((word) => {
      const [id = '', category = null] = word.split(/:(.*)/);
      return { id, category };
    }),
  indexBase: text,
  explore: flag,
  order: oneOf('ranked', 'given'),
  highlight: list,
  layout: text,
  boundaries: text,
  classes: list,
  theme: text,
  route: text,
  renderer: oneOf('auto', 'svg', 'uplot'),
  includeUncertain: (value) => list(value).includes('uncertain'),
  headingLevel: (value) => (/^[1-6]$/.test(text(value) ?? '') ? Number(value) : 3),
  caption: text,
  view: oneOf('chart', 'table'),
};

/** `headingLevel` → `heading-level`; what is included has one attribute, for whatever is to come. */
const attributeOf = (name: string): string =>
  name === 'includeUncertain' ? 'include' : name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);

/** The attributes that every widget reads. */
export const settingAttributes: readonly string[] = ['lang', ...Object.keys(readers).map(attributeOf)];

/** Those that are there or not, without a value. */
export const flagAttributes: ReadonlySet<string> = /* @__PURE__ */ new Set(['parts', 'explore']);

/** Settings for figures that are handed in without any attribute. */
export const defaultSettings: WidgetSettings = readSettings(() => null);

/**
 * Reads the settings of a widget from its attributes. Lists are separated by spaces; an unknown
 * word falls back to the default, so that a typing mistake in a looks setting costs no figures.
 */
export function readSettings(attribute: (name: string) => string | null): WidgetSettings {
  return Object.fromEntries(
    Object.entries(readers).map(([name, read]) => [name, read(attribute(attributeOf(name)))]),
  ) as unknown as WidgetSettings;
}

/** The address of a dataset's folder, with the slash that an editor may have left out. */
export function folderOf(src: string | null): string {
  const url = new URL(src ?? '', globalThis.document?.baseURI);
  url.pathname = url.pathname.replace(/\/?$/, '/');
  url.search = '';
  url.hash = '';
  return url.href;
}
