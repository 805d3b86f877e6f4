import { settingAttributes } from '../element/settings.ts';

/** A widget as a link carries it. */
export interface LinkedWidget {
  /** `stadspeil-kpi-card`. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * The address of a page with a widget on it: the page's own, with the widget and its attributes behind
 * the question mark. It is a working link to a readable page, survives every sanitiser of a CMS, and
 * holds the state of the widget: who opens it sees the same figures.
 *
 * @example
 * ```ts
 * widgetLink('https://stad.example/cijfers/banen.html', {
 *   tag: 'stadspeil-kpi-card',
 *   attributes: { src: '/cijfers/data/', indicator: 'jobs' },
 * });
 * //=> 'https://stad.example/cijfers/banen.html?stadspeil=kpi-card&src=%2Fcijfers%2Fdata%2F&indicator=jobs'
 * ```
 */
export function widgetLink(page: string, { tag, attributes }: LinkedWidget): string {
  const url = new URL(page);
  const state = { stadspeil: tag.replace('stadspeil-', ''), ...attributes };
  url.search = String(new URLSearchParams(state));
  return url.href;
}

/**
 * Reads the widget out of a link; `null` where there is none. Its dataset must lie on the site of the
 * link itself, so that nobody's text makes a page fetch from elsewhere.
 */
export function readWidgetLink(href: string): LinkedWidget | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  const name = url.searchParams.get('stadspeil') ?? '';
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) return null;
  const names: readonly string[] = settingAttributes;
  const attributes = Object.fromEntries([...url.searchParams].filter(([key]) => names.includes(key)));
  for (const address of ['src', 'boundaries']) {
    const given = attributes[address];
    if (given === undefined) continue;
    if (!URL.canParse(given, href)) return null;
    const file = new URL(given, href);
    if (file.origin !== url.origin) return null;
    attributes[address] = file.href;
  }
  return { tag: `stadspeil-${name}`, attributes };
}
