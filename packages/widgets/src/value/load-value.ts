import { loadLatest } from '../load/load-latest.ts';
import { loadShards, type LoadWidget } from '../load/load-shards.ts';
import { requireSettings } from '../load/require-settings.ts';

/** Fetches one figure: from the summary of its region, so that a page of them fetches that once. */
export const loadValue: LoadWidget = async (settings, fetchJson) => {
  await requireSettings(settings);
  if (settings.period || settings.includeUncertain) return loadShards(settings, fetchJson);
  const data = await loadLatest(settings, fetchJson);
  // What the summary lacks is a wrong id or an indicator without figures: the shard's way tells which.
  return data.indicators.some(({ id }) => id === settings.indicator[0])
    ? data
    : loadShards(settings, fetchJson);
};
