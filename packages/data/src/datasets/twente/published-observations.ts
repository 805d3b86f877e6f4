import type { Observation } from '@stadspeil/core';
import districts from './figures/districts-2020.json' with { type: 'json' };
import dwellingStock from './figures/dwelling-stock.json' with { type: 'json' };
import housePriceIndex from './figures/house-price-index.json' with { type: 'json' };
import keyFigures from './figures/key-figures-2015.json' with { type: 'json' };
import population from './figures/population.json' with { type: 'json' };
import salePrice from './figures/sale-price.json' with { type: 'json' };
import { figureObservations, type TableFigures } from './table-figures.ts';

/** The committed figures, each as CBS published it. */
export const publishedObservations: readonly Observation[] = (
  [population, salePrice, housePriceIndex, dwellingStock, keyFigures, districts] satisfies TableFigures[]
).flatMap(figureObservations);
