import type { Licence, Source } from '@stadspeil/core';

/** The terms of the booklet: the text is protected, the figures are facts. */
export const bookletLicence: Licence = {
  id: 'LicenseRef-Almelo-2018',
  title: {
    nl: '© Gemeente Almelo 2018; cijfers overgenomen als feiten',
    en: '© Gemeente Almelo 2018; figures taken over as facts',
  },
};

const notStated: Licence = {
  id: 'LicenseRef-not-stated',
  title: { nl: 'Voorwaarden niet vermeld in het boekje', en: 'Terms not stated in the booklet' },
};

/** The booklet that all figures are printed in. */
export const booklet: Source = {
  id: 'almelo-staat-van-de-stad-2018',
  title: {
    nl: 'Anker & Horizon – Staat van de stad Almelo 2018-2022',
    en: 'Anker & Horizon – Staat van de stad Almelo 2018-2022 (in Dutch)',
  },
  publisher: 'Gemeente Almelo',
  licence: bookletLicence,
  publishedIn: 2018,
};

/** The survey of residents that the appendix takes its figures from. */
export const waarStaatJeGemeente: Source = {
  id: 'waar-staat-je-gemeente',
  title: { nl: 'Waar staat je gemeente, 2007-2017', en: 'Waar staat je gemeente (survey), 2007-2017' },
  publisher: 'VNG',
  licence: notStated,
  url: 'https://www.waarstaatjegemeente.nl/',
};

/** The budget that the multi-year table starts from. */
export const programBudget2018: Source = {
  id: 'programmabegroting-2018',
  title: { nl: 'Programmabegroting 2018', en: 'Programmabegroting 2018 (budget)' },
  publisher: 'Gemeente Almelo',
  licence: notStated,
};

/** The state's letter on what municipalities get. */
export const septemberCircular2017: Source = {
  id: 'septembercirculaire-2017',
  title: {
    nl: 'Septembercirculaire gemeentefonds 2017',
    en: 'September circular 2017 of the municipal fund',
  },
  publisher: 'Rijksoverheid',
  licence: notStated,
};

/** All sources of the dataset. */
export const sources: readonly Source[] = [
  booklet,
  waarStaatJeGemeente,
  programBudget2018,
  septemberCircular2017,
];
