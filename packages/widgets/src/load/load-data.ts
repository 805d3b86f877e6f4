import type { Shard } from '@stadspeil/core';
import { openShard, shardPath } from '@stadspeil/core/dataset';
import { fetchJson as fetchOnce, type FetchJson } from './fetch-json.ts';
import { findEdition } from './find-edition.ts';
import { joinShards } from './join-shards.ts';
import { refuseRequest } from './refuse-request.ts';
import type { WidgetData } from './widget-data.ts';

/** Which figures a widget wants. */
export interface DataRequest {
  /** Address of the dataset's folder, ending in a slash. */
  readonly src: string;
  /** An edition by its name or its hash. Default: the current one. */
  readonly edition: string | null;
  readonly indicators: readonly string[];
  readonly regions: readonly string[];
  /** Whether the parts of the first region are wanted. */
  readonly parts: boolean;
  /** The scope with all regions of a period, `all.2025`. Default: that of the first region. */
  readonly scope?: string;
}

/**
 * Fetches the figures for a widget: the pointer (not when an edition is pinned by its hash) and one
 * shard an indicator; for more regions only the shards that the first does not cover.
 *
 * Absent cells: an indicator that exists but has no figures for the region adds nothing.
 *
 * @throws {StadspeilError} `EDITION_UNKNOWN`, `INDICATOR_UNKNOWN` or `REGION_UNKNOWN` for an id that
 * the dataset does not have, and what reading and fetching throw.
 */
export async function loadData(request: DataRequest, fetchJson: FetchJson = fetchOnce): Promise<WidgetData> {
  const { src, regions, parts } = request;
  const { path, newer } = await findEdition(request, fetchJson);
  const shardAt = async (indicator: string, scope: string): Promise<Shard | null> => {
    const file = shardPath(indicator, scope);
    const json = await fetchJson(src + path + file);
    return json === undefined ? null : openShard(json, file);
  };
  const [first = ''] = regions;
  const scope = request.scope ?? (parts ? `${first}.parts` : first);
  const loaded = await Promise.all(
    request.indicators.map(async (indicator) => {
      const shard = await shardAt(indicator, scope);
      const known = new Set(shard?.regions.map(({ code }) => String(code)));
      const others = regions.slice(shard ? 1 : 0).filter((region) => !known.has(region));
      const more = await Promise.all(
        others.map((region) => (region === first ? null : shardAt(indicator, region))),
      );
      return [shard, ...more].filter((each) => each !== null);
    }),
  );
  const data = joinShards(loaded.flat(), newer);
  const complete =
    loaded.every((shards) => shards.length) && regions.every((region) => data.regions.has(region));
  if (complete) return data;
  const { explainAbsence } = await import('./explain-absence.ts');
  const absence = explainAbsence(await fetchJson(`${src}${path}catalogue.json`), request);
  if ('code' in absence) return refuseRequest(absence);
  return { ...data, titles: absence.titles, regions: new Map([...absence.regions, ...data.regions]) };
}
