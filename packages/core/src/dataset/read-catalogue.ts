import { listOf, refusal, shape, text, type Check } from './check.ts';
import type { Catalogue, CatalogueIndicator, DatasetDescription, Theme } from './dataset.ts';
import {
  editionCheck,
  formatCheck,
  id,
  licenceCheck,
  localised,
  regionCheck,
  sourceCheck,
} from './definition-checks.ts';

const catalogueCheck: Check<Catalogue & { readonly format: 1 }> = shape<Catalogue & { readonly format: 1 }>({
  format: formatCheck,
  dataset: shape<DatasetDescription>({
    id,
    title: localised,
    description: localised,
    publisher: text,
    licence: licenceCheck,
  }),
  edition: editionCheck,
  themes: listOf(shape<Theme>({ id, title: localised })),
  indicators: listOf(
    shape<CatalogueIndicator>({
      id,
      title: localised,
      shortTitle: localised,
      theme: id,
      unit: localised,
      scopes: listOf(text),
    }),
  ),
  regions: listOf(regionCheck),
  sources: listOf(sourceCheck),
});

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
  catalogueCheck(json, '', refusal('readCatalogue', 'CATALOGUE_INVALID', file, fix));
  const { dataset, edition, themes, indicators, regions, sources } = json as Catalogue;
  return { dataset, edition, themes, indicators, regions, sources };
}
