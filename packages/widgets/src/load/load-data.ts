import { readCatalogue, readShard, shardPath, type Shard } from '@stadspeil/core';
import { fetchJson as fetchOnce, type FetchJson } from './fetch-json.ts';
import { findEdition, unknownId } from './find-edition.ts';
import { joinShards, regionsByCode } from './join-shards.ts';
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
    return json === undefined ? null : readShard(json, file);
  };
  const [first = ''] = regions;
  const loaded = await Promise.all(
    request.indicators.map(async (indicator) => {
      const shard = await shardAt(indicator, parts ? `${first}.parts` : first);
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
  return complete ? data : { ...data, ...(await explainAbsence(request, data, src + path, fetchJson)) };
}

/**
 * The catalogue is fetched only here: to say which id of an address that does not exist is wrong, or
 * else to name what has no figures.
 */
async function explainAbsence(
  request: DataRequest,
  data: WidgetData,
  folder: string,
  fetchJson: FetchJson,
): Promise<Pick<WidgetData, 'titles' | 'regions'>> {
  const { indicators, regions } = readCatalogue(await fetchJson(`${folder}catalogue.json`), 'catalogue.json');
  const titles = new Map(indicators.map(({ id, title }) => [id, title]));
  const named = regionsByCode(regions);
  const wrongIndicator = request.indicators.find((id) => !titles.has(id));
  if (wrongIndicator !== undefined)
    throw unknownId('INDICATOR_UNKNOWN', 'an indicator of the dataset', wrongIndicator);
  const wrongRegion = request.regions.find((code) => !named.has(code) && !data.regions.has(code));
  if (wrongRegion !== undefined) throw unknownId('REGION_UNKNOWN', 'a region of the dataset', wrongRegion);
  return { titles, regions: new Map([...named, ...data.regions]) };
}
