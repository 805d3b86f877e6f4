import type { Catalogue } from './dataset.ts';
import {
  checkParents,
  editionSchema,
  format,
  id,
  licenceSchema,
  localised,
  regionSchema,
  sourceSchema,
} from './definition-schema.ts';
import { among, check, distinct, refusal, text, type Refuse, type SchemaOf } from './schema.ts';

// A name that is part of an address: none leads out of the folder.
const scope = /^(all\.[\w.@-]+|[\w-]+(\/[\w-]+)?(\.parts)?)$/;

const catalogueSchema: SchemaOf<Catalogue & { readonly format: 1 }> = {
  format,
  dataset: { id, title: localised, description: localised, publisher: text, licence: licenceSchema },
  edition: editionSchema,
  themes: [{ id, title: localised }],
  indicators: [{ id, title: localised, shortTitle: localised, theme: id, unit: localised, scopes: [scope] }],
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
  const refuse: Refuse = refusal('readCatalogue', 'CATALOGUE_INVALID', file);
  check(catalogueSchema, json, '', refuse);
  const { dataset, edition, themes, indicators, regions, sources } = json as Catalogue;
  for (const [place, list] of Object.entries({ themes, indicators, sources })) {
    check(
      distinct,
      list.map(({ id }) => id),
      place,
      refuse,
    );
  }
  check(
    distinct,
    regions.map(({ code }) => code),
    'regions',
    refuse,
  );
  checkParents(regions, 'regions', refuse);
  const known = among(themes.map(({ id }) => id));
  check([{ theme: known, scopes: distinct }], indicators, 'indicators', refuse);
  return { dataset, edition, themes, indicators, regions, sources };
}
