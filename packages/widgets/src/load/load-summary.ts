import { readSummary, summaryPath } from '@stadspeil/core/dataset';
import { fetchJson as fetchOnce, type FetchJson } from './fetch-json.ts';
import { findEdition, type EditionRequest } from './find-edition.ts';
import { regionsByCode } from './join-shards.ts';
import { refuseRequest } from './refuse-request.ts';
import type { WidgetData } from './widget-data.ts';

/** Which summary a widget wants. */
export interface SummaryRequest extends EditionRequest {
  readonly region: string;
}

/**
 * Fetches the latest figures of every indicator of one region: pointer and summary.
 *
 * @throws {StadspeilError} `REGION_UNKNOWN` when the dataset has no summary of the region, and what
 * reading and fetching throw.
 */
export async function loadSummary(
  { region, ...request }: SummaryRequest,
  fetchJson: FetchJson = fetchOnce,
): Promise<WidgetData> {
  const { path, newer } = await findEdition(request, fetchJson);
  const file = summaryPath(region);
  const json = await fetchJson(request.src + path + file);
  if (json === undefined) return refuseRequest({ code: 'REGION_UNKNOWN', id: region });
  const { entries, regions, edition } = readSummary(json, file);
  return {
    indicators: entries.map(({ indicator }) => indicator),
    regions: regionsByCode(regions),
    observations: entries.flatMap(({ observations }) => observations),
    titles: new Map(),
    edition: edition.id,
    newerEdition: newer,
  };
}
