import { claimStatements, type PrintedClaim, type Report } from '@stadspeil/core';
import { readCatalogue } from '@stadspeil/core/dataset';
import { readClaims, readReport, reportPath } from '@stadspeil/core/report';
import { folderOf } from '../element/settings.ts';
import { fetchJson as fetchOnce } from './fetch-json.ts';
import { findEdition } from './find-edition.ts';
import { regionsByCode } from './join-shards.ts';
import { loadLatest, loadLatestParts } from './load-latest.ts';
import type { LoadWidget } from './load-shards.ts';
import { refuseRequest } from './refuse-request.ts';
import { requireSettings } from './require-settings.ts';
import type { WidgetData } from './widget-data.ts';

/** What a report says of a theme, and its claims. */
type ThemeReport = { readonly report: Report | null; readonly claims: readonly PrintedClaim[] };

/**
 * Fetches a theme: pointer, catalogue, the latest figures of the region, and what the publication says of
 * the theme where there is one. Where a claim speaks of a part of the region, the figures of its parts too.
 *
 * @throws {StadspeilError} `ATTRIBUTE_INVALID` for an attribute that is missing or a theme that the dataset
 * does not have, and what reading and fetching throw.
 */
export const loadTheme: LoadWidget = async (settings, fetchJson = fetchOnce) => {
  const theme = settings.theme ?? '';
  await requireSettings({ ...settings, indicator: ['all'] });
  const src = folderOf(settings.src);
  const { path } = await findEdition({ src, edition: settings.edition }, fetchJson);
  const at = `${src}${path}`;
  const [data, catalogueJson, reportJson] = await Promise.all([
    loadLatest(settings, fetchJson),
    fetchJson(`${at}catalogue.json`),
    // What is no id is no part of an address.
    /^[\w-]+$/.test(theme) ? fetchJson(at + reportPath(theme)) : undefined,
  ]);
  const { dataset, themes, indicators, regions } = readCatalogue(catalogueJson, 'catalogue.json');
  const { report, claims } = themeReport(reportJson, reportPath(theme));
  const title = report?.parts[0]?.title ?? themes.find(({ id }) => id === theme)?.title;
  if (!title) {
    const ids = themes.map(({ id }) => id).join(', ');
    return refuseRequest({ code: 'ATTRIBUTE_INVALID', id: theme, fix: `theme="…": ${ids}` });
  }
  const [region = ''] = settings.region;
  const isAtHand = new Set(data.observations.map((each) => each.region));
  const needsParts =
    claims.some((claim) => claimStatements(claim).some((each) => !isAtHand.has(each.region))) &&
    indicators.some(({ scopes }) => scopes.includes(`${region}.parts`));
  const whole = needsParts ? withParts(data, await loadLatestParts(settings, fetchJson)) : data;
  return {
    ...whole,
    regions: new Map([...regionsByCode(regions), ...whole.regions]),
    titles: new Map(indicators.map((each) => [each.id, each.title])),
    theme: { title, dataset: dataset.id, report, claims },
  };
};

function themeReport(json: unknown, file: string): ThemeReport {
  return json === undefined
    ? { report: null, claims: [] }
    : { report: readReport(json, file), claims: readClaims(json, file) };
}

/** The figures of a region with those of its parts, each once. */
function withParts(data: WidgetData, parts: WidgetData): WidgetData {
  const known = new Set(data.indicators.map(({ id }) => id));
  const shown = new Set(data.observations.map(({ region }) => region));
  return {
    ...data,
    indicators: [...data.indicators, ...parts.indicators.filter(({ id }) => !known.has(id))],
    regions: new Map([...parts.regions, ...data.regions]),
    observations: [...data.observations, ...parts.observations.filter(({ region }) => !shown.has(region))],
  };
}
