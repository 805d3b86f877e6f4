import type { Licence, Source } from '@stadspeil/core';

/** The terms of both publications. */
export const notStated: Licence = {
  id: 'LicenseRef-not-stated',
  title: {
    nl: 'Voorwaarden niet bekend; cijfers overgenomen als feiten',
    en: 'Terms not known; figures taken over as facts',
  },
};

/** The budget in which the figures of 2015 and 2016 are printed. */
export const budget2018: Source = {
  id: 'almelo-programmabegroting-2018',
  title: { nl: 'Programmabegroting 2018 van Almelo', en: 'Programmabegroting 2018 (budget) of Almelo' },
  publisher: 'Gemeente Almelo',
  licence: notStated,
};

/** The annual report that prints these years again, with two more. */
export const annualReport2019: Source = {
  id: 'almelo-jaarverslag-2019',
  title: { nl: 'Jaarverslag 2019 van Almelo', en: 'Jaarverslag 2019 (annual report) of Almelo' },
  publisher: 'Gemeente Almelo',
  licence: notStated,
};
