import type { Licence, LocalisedText, Source } from '@stadspeil/core';

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

const notNamed = 'Niet vermeld in het boekje';

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

/** The benchmark of municipalities with its survey of residents, which the appendix takes its figures from. */
export const waarStaatJeGemeente: Source = {
  id: 'waar-staat-je-gemeente',
  title: { nl: 'Waar staat je gemeente, 2007-2017', en: 'Waar staat je gemeente (survey), 2007-2017' },
  publisher: 'VNG',
  licence: notStated,
  url: 'https://www.waarstaatjegemeente.nl/',
};

/** The research office of the municipalities of Twente. */
export const kennispuntTwente: Source = {
  id: 'kennispunt-twente',
  title: { nl: 'Kennispunt Twente', en: 'Kennispunt Twente (regional research office)' },
  publisher: 'Kennispunt Twente',
  licence: notStated,
};

/** What state, municipalities, provinces and water boards agreed on 14 February 2018. */
export const interbestuurlijkProgramma: Source = {
  id: 'interbestuurlijk-programma-2018',
  title: {
    nl: 'Interbestuurlijk programma (IBP), 14 februari 2018',
    en: 'Interbestuurlijk programma (intergovernmental programme), 14 February 2018',
  },
  publisher: 'Rijk, gemeenten, provincies en waterschappen',
  licence: notStated,
  publishedIn: 2018,
};

/** The budget that the multi-year table starts from. */
export const programBudget2018: Source = ofTheCity('programmabegroting-2018', {
  nl: 'Programmabegroting 2018',
  en: 'Programmabegroting 2018 (budget)',
});

/** The estimate for several years that the savings are taken from. */
export const multiYearEstimate: Source = ofTheCity('meerjarenraming', {
  nl: 'Actuele meerjarenraming',
  en: 'Actuele meerjarenraming (estimate for several years)',
});

/** What city and province agreed on the general reserve. */
export const recoveryPlan: Source = ofTheCity('herstelplan', {
  nl: 'Financieel herstelplan 2016-2023',
  en: 'Financieel herstelplan 2016-2023 (financial recovery plan)',
});

/** The accounts of 2017 before they were adopted. */
export const draftAccounts2017: Source = ofTheCity('concept-jaarverantwoording-2017', {
  nl: 'Concept jaarverantwoording 2017',
  en: 'Concept jaarverantwoording 2017 (draft accounts)',
});

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

/** What the booklet says that it used, beside the sources that it names at a figure. */
const background: readonly Source[] = [
  inDutch(
    'platform31-trendstudie',
    'Platform31',
    'Vergaand veranderen, slim verschillen, duurzaam verbinden',
  ),
  inDutch('trends-rond-almelo', 'Trendbureau Overijssel', 'Trends rond Almelo'),
  inDutch(
    'pbl-stedelijke-regios',
    'Planbureau voor de Leefomgeving',
    "Stedelijke regio's als motoren van economische groei",
  ),
  inDutch('scenarioplanning-almelo-2030', notNamed, 'Eindrapportage Scenarioplanning Almelo 2030'),
  inDutch('vng-staat-van-de-gemeente', 'VNG', 'De staat van de gemeente 2010 - 2017'),
  inDutch('kamerbrief-sociaal-domein', 'Rijksoverheid', 'Kamerbrief tweede rapportage sociaal domein'),
  inDutch('scp', 'Sociaal en Cultureel Planbureau', 'Cijfers en grafieken van het SCP'),
  inDutch('scp-burgerperspectieven', 'Sociaal en Cultureel Planbureau', 'Burgerperspectieven'),
  {
    ...inDutch('scp-integratie-in-zicht', 'Sociaal en Cultureel Planbureau', 'Integratie in zicht?'),
    publishedIn: 2016,
  },
  inDutch('wrr', 'Wetenschappelijke Raad voor het Regeringsbeleid', 'Studies van de WRR'),
  inDutch('be-bright', 'Be Bright', 'Be Bright'),
  inDutch('kracht-van-oost', notNamed, 'Kracht van Oost'),
];

/** All sources of the dataset. */
export const sources: readonly Source[] = [
  booklet,
  waarStaatJeGemeente,
  kennispuntTwente,
  interbestuurlijkProgramma,
  programBudget2018,
  multiYearEstimate,
  recoveryPlan,
  draftAccounts2017,
  septemberCircular2017,
  ...background,
];

function ofTheCity(id: string, title: LocalisedText): Source {
  return { id, title, publisher: 'Gemeente Almelo', licence: notStated };
}

function inDutch(id: string, publisher: string, title: string): Source {
  return { id, title: { nl: title, en: `${title} (in Dutch)` }, publisher, licence: notStated };
}
