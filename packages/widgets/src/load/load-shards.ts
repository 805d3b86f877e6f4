import { folderOf, type WidgetSettings } from '../element/settings.ts';
import type { FetchJson } from './fetch-json.ts';
import { loadData } from './load-data.ts';
import type { WidgetData } from './widget-data.ts';
import { requireSettings } from './require-settings.ts';

/** Fetches what a widget is asked for by its attributes. */
export type LoadWidget = (settings: WidgetSettings, fetchJson?: FetchJson) => Promise<WidgetData>;

/** Fetches the figures that the attributes name: of each indicator, for its regions and benchmarks. */
export const loadShards: LoadWidget = async (settings, fetchJson) => {
  await requireSettings(settings);
  const { src, edition, indicator, region, benchmark, parts } = settings;
  const regions = [...new Set([...region, ...benchmark])];
  return loadData({ src: folderOf(src), edition, indicators: indicator, regions, parts }, fetchJson);
};
