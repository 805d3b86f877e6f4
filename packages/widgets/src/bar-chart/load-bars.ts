import type { Period } from '@stadspeil/core';
import { scopeName } from '@stadspeil/core/dataset';
import { folderOf } from '../element/settings.ts';
import { loadData } from '../load/load-data.ts';
import { loadShards, type LoadWidget } from '../load/load-shards.ts';
import { requireSettings } from '../load/require-settings.ts';

/** Fetches the figures of bars; of all regions of a period where `region` is "all". */
export const loadBars: LoadWidget = async (settings, fetchJson) => {
  if (settings.region[0] !== 'all') return loadShards(settings, fetchJson);
  await requireSettings(settings);
  const { src, edition, indicator, benchmark, highlight, period } = settings;
  const request = {
    src: folderOf(src),
    edition,
    indicators: indicator,
    regions: [...benchmark, ...highlight],
    parts: false,
    scope: scopeName({ period: (period ?? '') as Period }),
  };
  return loadData(request, fetchJson);
};
