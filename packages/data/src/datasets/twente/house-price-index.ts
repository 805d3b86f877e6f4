import { defineIndicator, type Source } from '@stadspeil/core';
import table from './house-price-index.json' with { type: 'json' };

/** The table of CBS that the figures are derived from. */
export const housePriceSource: Source = {
  id: 'cbs-85792ned',
  title: {
    nl: 'CBS, tabel 85792NED (Bestaande koopwoningen; verkoopprijzen, prijsindex 2020=100, regio)',
    en: 'CBS, table 85792NED (Bestaande koopwoningen; verkoopprijzen, prijsindex 2020=100, regio)',
  },
  publisher: 'Centraal Bureau voor de Statistiek',
  licence: {
    id: 'CC-BY-4.0',
    title: { nl: 'Creative Commons Naamsvermelding 4.0', en: 'Creative Commons Attribution 4.0' },
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  url: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/85792NED/table',
  table: table.table,
  retrieved: table.retrieved,
};

/** How prices of existing homes move, by quarter. */
export const housePriceIndex = defineIndicator({
  id: 'house-price-index',
  title: { nl: 'Prijsindex bestaande koopwoningen', en: 'Price index of existing owner-occupied homes' },
  shortTitle: { nl: 'Huizenprijzen', en: 'House prices' },
  description: {
    nl: 'Hoe de prijzen van bestaande koopwoningen veranderen. Het gemiddelde van 2020 is 100.',
    en: 'How the prices of existing owner-occupied homes change. The mean of 2020 is 100.',
  },
  theme: 'housing',
  unit: {
    code: '2020=100',
    label: { nl: 'index, 2020 = 100', en: 'index, 2020 = 100' },
    pattern: { nl: '{n}', en: '{n}' },
    differencePattern: { nl: '{n} indexpunten', en: '{n} index points' },
  },
  decimals: 1,
  valueType: 'index',
  polarity: 'none',
  basis: 'register',
  frequency: 'quarterly',
  sources: [housePriceSource],
  caveats: [
    {
      nl: 'Zijn er in een provincie weinig woningen verkocht, dan kan de index schommelen. Kijk dan naar de lange termijn.',
      en: 'Where few homes are sold in a province, the index can fluctuate. Look at the long term then.',
    },
  ],
});
