import type { Catalogue } from '@stadspeil/core';
import type { DatasetDefinition } from '../dataset-definition.ts';

/** All that an edition holds. `scopes` gives the names of the shards of an indicator. */
export function writeCatalogue(
  { description, edition, themes, indicators, regions, sources }: DatasetDefinition,
  scopes: (indicator: string) => readonly string[],
): Catalogue & { readonly format: 1 } {
  return {
    format: 1,
    dataset: description,
    edition,
    themes,
    indicators: Object.values(indicators).map(({ id, title, shortTitle, theme, unit }) => ({
      id,
      title,
      shortTitle,
      theme,
      unit: unit.label,
      scopes: scopes(id),
    })),
    regions,
    sources,
  };
}
