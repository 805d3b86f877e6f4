import { loadBars } from '../bar-chart/load-bars.ts';
import type { WidgetSettings } from '../element/settings.ts';
import { fetchJson as fetchOnce, type FetchJson } from '../load/fetch-json.ts';
import type { LoadWidget } from '../load/load-shards.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { readBoundaries } from '../map/read-boundaries.ts';

/** Fetches the figures of a map and its boundaries at once. */
export const loadMap: LoadWidget = async (settings, fetchJson) => {
  const [data, boundaries] = await Promise.all([
    loadBars(settings, fetchJson),
    loadBoundaries(settings, fetchJson),
  ]);
  return { ...data, ...boundaries };
};

/**
 * Fetches the boundaries that the attribute names, and where a property stands behind the address
 * (`wijken.json#WK_CODE`), reads codes from that; nothing where it names none.
 *
 * @throws {StadspeilError} `BOUNDARIES_INVALID` when there is no such file or no area in it, and what
 * fetching throws.
 */
export async function loadBoundaries(
  { boundaries }: Pick<WidgetSettings, 'boundaries'>,
  fetchJson: FetchJson = fetchOnce,
): Promise<Pick<WidgetData, 'boundaries'>> {
  if (!boundaries) return {};
  const url = new URL(boundaries, globalThis.document?.baseURI);
  const property = decodeURIComponent(url.hash.slice(1)) || null;
  url.hash = '';
  return { boundaries: readBoundaries(await fetchJson(url.href), property) };
}
