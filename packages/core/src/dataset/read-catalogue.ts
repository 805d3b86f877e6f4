import type { Catalogue } from './dataset.ts';
import {
  editionSchema,
  format,
  id,
  licenceSchema,
  localised,
  regionSchema,
  sourceSchema,
} from './definition-schema.ts';
import { check, refusal, text, type SchemaOf } from './schema.ts';

const catalogueSchema: SchemaOf<Catalogue & { readonly format: 1 }> = {
  format,
  dataset: { id, title: localised, description: localised, publisher: text, licence: licenceSchema },
  edition: editionSchema,
  themes: [{ id, title: localised }],
  indicators: [{ id, title: localised, shortTitle: localised, theme: id, unit: localised, scopes: [text] }],
  regions: [regionSchema],
  sources: [sourceSchema],
};

/**
 * Reads the catalogue of an edition, parsed from `catalogue.json`.
 *
 * `file` is the address it came from, for the message.
 *
 * @throws {StadspeilError} `CATALOGUE_INVALID` when it is not a whole catalogue of format 1.
 *
 * @example
 * ```ts
 * const catalogue = readCatalogue(await response.json(), response.url);
 * catalogue.indicators.map(({ id }) => id); //=> ['htsm-workers', 'jobs-per-1000-inhabitants', …]
 * ```
 */
export function readCatalogue(json: unknown, file: string): Catalogue {
  const fix = 'Fetch it again, or build it with writeDataset().';
  check(catalogueSchema, json, '', refusal('readCatalogue', 'CATALOGUE_INVALID', file, fix));
  const { dataset, edition, themes, indicators, regions, sources } = json as Catalogue;
  return { dataset, edition, themes, indicators, regions, sources };
}
