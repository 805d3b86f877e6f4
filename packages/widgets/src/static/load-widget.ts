import { readSettings } from '../element/settings.ts';
import type { FetchJson } from '../load/fetch-json.ts';
import type { WidgetData } from '../load/widget-data.ts';
import type { StaticRequest } from './render-widget.tsx';
import { staticWidgets } from './static-widgets.tsx';

/** A widget whose figures its attributes name. */
export interface LoadOptions extends Omit<StaticRequest, 'data'> {
  /** Address of the page, which `src` and `boundaries` are relative to: the answer of `fetchJson` may come from a disk. */
  readonly page: string;
  /** Default: `fetch`. */
  readonly fetchJson?: FetchJson;
}

/**
 * Fetches the figures of a widget as its element does, by its attributes alone, for `renderWidget` and
 * the others.
 *
 * Absent cells: an indicator without figures for the region gives none, and the widget says so.
 *
 * @throws {StadspeilError} `ATTRIBUTE_INVALID` for an attribute that is missing, and what reading throws.
 *
 * @example
 * ```ts
 * const card = { tag: 'stadspeil-kpi-card', attributes: { src: '/data/', indicator: 'jobs', region: 'GM0141' } };
 * const data = await loadWidget({ ...card, page: 'https://stad.example/banen.html' });
 * renderElement({ ...card, data, stylesheet: '/stadspeil.css' });
 * ```
 */
export async function loadWidget({
  tag,
  attributes = {},
  page,
  fetchJson,
}: LoadOptions): Promise<WidgetData> {
  const settings = readSettings((name) => attributes[name] ?? null);
  const onPage = (address: string | null): string | null => address && new URL(address, page).href;
  const { src, boundaries } = settings;
  return staticWidgets[tag].load(
    { ...settings, src: onPage(src), boundaries: onPage(boundaries) },
    fetchJson,
  );
}
