import { folderOf } from '../element/settings.ts';
import type { LoadWidget } from './load-shards.ts';
import { loadSummary } from './load-summary.ts';
import { requireSettings } from './require-settings.ts';

/** Fetches the latest figures of a region: all indicators are in one file; which of them show, the attributes say. */
export const loadLatest: LoadWidget = async (settings, fetchJson) => {
  await requireSettings({ ...settings, indicator: ['all'] });
  const { src, edition, region } = settings;
  return loadSummary({ src: folderOf(src), edition, region: region[0] ?? '' }, fetchJson);
};

/** Fetches the latest figures of a region and its parts. */
export const loadLatestParts: LoadWidget = (settings, fetchJson) =>
  loadLatest({ ...settings, region: settings.region.map((region) => `${region}.parts`) }, fetchJson);
