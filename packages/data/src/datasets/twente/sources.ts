import type { Licence, Source } from '@stadspeil/core';
import dwellingStock from './figures/dwelling-stock.json' with { type: 'json' };
import districts from './figures/districts-2020.json' with { type: 'json' };
import housePriceIndex from './figures/house-price-index.json' with { type: 'json' };
import keyFigures from './figures/key-figures-2015.json' with { type: 'json' };
import population from './figures/population.json' with { type: 'json' };
import salePrice from './figures/sale-price.json' with { type: 'json' };
import type { TableVintage } from './table-figures.ts';

/** The terms of all figures of CBS. */
export const cbsLicence: Licence = {
  id: 'CC-BY-4.0',
  title: { nl: 'Creative Commons Naamsvermelding 4.0', en: 'Creative Commons Attribution 4.0' },
  url: 'https://creativecommons.org/licenses/by/4.0/',
};

/** Population on 1 January, from 2019 on. */
export const populationSource = cbsTable(
  population,
  'Bevolking op 1 januari en gemiddeld; geslacht, leeftijd en regio',
);

/** What homes were sold for on average. */
export const salePriceSource = cbsTable(
  salePrice,
  'Bestaande koopwoningen; gemiddelde verkoopprijzen, regio',
);

/** How prices of homes move, and how many were sold. */
export const housePriceSource = cbsTable(
  housePriceIndex,
  'Bestaande koopwoningen; verkoopprijzen, prijsindex 2020=100, regio',
);

/** How many homes there were since 1921. */
export const dwellingStockSource = cbsTable(
  dwellingStock,
  'Voorraad woningen; standen en mutaties vanaf 1921',
);

/** Key figures of all municipalities in 2015. */
export const keyFiguresSource = cbsTable(keyFigures, 'Regionale kerncijfers Nederland');

/** Key figures of neighbourhoods in 2020. */
export const districtsSource = cbsTable(districts, 'Kerncijfers wijken en buurten 2020');

/** All sources of the dataset. */
export const sources: readonly Source[] = [
  populationSource,
  salePriceSource,
  housePriceSource,
  dwellingStockSource,
  keyFiguresSource,
  districtsSource,
];

function cbsTable({ table, retrieved }: TableVintage, title: string): Source {
  return {
    id: `cbs-${table.toLowerCase()}`,
    title: { nl: `CBS, tabel ${table} (${title})`, en: `CBS, table ${table} (${title})` },
    publisher: 'Centraal Bureau voor de Statistiek',
    licence: cbsLicence,
    url: `https://opendata.cbs.nl/statline/#/CBS/nl/dataset/${table}/table`,
    table,
    ...(retrieved !== undefined && { retrieved }),
  };
}
