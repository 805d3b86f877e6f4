import type { PrintedChart } from '@stadspeil/core';

/** Charts P22–P31 of the booklet. */
export const chartsCityCentreSurvey: readonly PrintedChart[] = [
  {
    id: 'P22',
    part: 'city-centre',
    title: { nl: 'Leegstandcijfers naar winkelgebied', en: 'Vacancy by shopping area' },
    shows: { nl: 'Winkelgebieden in Almelo.', en: 'Shopping areas in Almelo.' },
    numbers: 'none',
    indicators: [],
    claims: ['retail-vacancy-trend'],
    lines: '1276',
    publicTables: [],
    note: {
      nl: 'Locatus heeft deze cijfers, maar verkoopt ze. Een open bron per gemeente kennen wij niet.',
      en: 'Locatus has these figures, but sells them. We know of no open source by municipality.',
    },
  },
  {
    id: 'P23',
    part: 'city-centre',
    title: {
      nl: 'Hoogste leegstand (verkooppunten) van Overijssel',
      en: 'Highest vacancy (points of sale) of Overijssel',
    },
    shows: { nl: 'Gemeenten van Overijssel.', en: 'Municipalities of Overijssel.' },
    numbers: 'none',
    indicators: [],
    claims: ['retail-vacancy-rank-overijssel'],
    lines: '1277',
    publicTables: [
      {
        publisher: 'Compendium voor de Leefomgeving',
        id: null,
        verified: false,
        note: {
          nl: 'De code is niet opgezocht. De cijfers zijn van Locatus.',
          en: 'Its code was not looked up. The figures are by Locatus.',
        },
      },
    ],
    note: { nl: 'Alleen de plaats in de rij staat in de tekst.', en: 'Only the rank is in the text.' },
  },
  {
    id: 'P24',
    part: 'city-centre',
    title: {
      nl: '“Als u naar de binnenstad van Almelo gaat, wat is dan meestal het doel van uw bezoek?”',
      en: '“When you go to the city centre of Almelo, what is usually the purpose of your visit?”',
    },
    shows: {
      nl: 'Doelen van een bezoek; meer antwoorden mogelijk.',
      en: 'Purposes of a visit; more than one answer possible.',
    },
    numbers: 'none',
    indicators: [],
    claims: [],
    placeholder: 'city-centre-visit-purpose',
    lines: '1277-1279',
    publicTables: [],
    note: {
      nl: 'Een eigen onderzoek; er is geen openbare tabel.',
      en: 'A local survey; there is no public table.',
    },
  },
  {
    id: 'P25',
    part: 'good-governance',
    title: {
      nl: 'Percentages van mensen die het helemaal eens zijn met de stelling',
      en: 'Percentages of people who fully agree with the statement',
    },
    shows: { nl: 'Stellingen in Almelo.', en: 'Statements in Almelo.' },
    numbers: 'none',
    indicators: [],
    claims: [],
    placeholder: 'trust-statements-agreement',
    lines: '1484-1485',
    publicTables: [{ publisher: 'Waarstaatjegemeente', id: null, title: 'Burgerpeiling', verified: false }],
  },
  {
    id: 'P26',
    part: 'good-governance',
    title: { nl: 'Vertrouwen naar wijk', en: 'Trust by district' },
    shows: { nl: 'Wijken van Almelo.', en: 'Districts of Almelo.' },
    numbers: 'none',
    indicators: ['trust-in-municipal-government'],
    claims: [],
    lines: '1494',
    publicTables: [
      {
        publisher: 'Waarstaatjegemeente',
        id: null,
        title: 'Burgerpeiling',
        verified: false,
        note: {
          nl: 'Alleen voor de hele gemeente; wijken zijn een eigen onderzoek.',
          en: 'For the whole municipality only; districts are local.',
        },
      },
    ],
  },
  {
    id: 'P27',
    part: 'finance',
    title: { nl: 'Verdeling van middelen in 2018', en: 'Distribution of means in 2018' },
    shows: { nl: 'Taakvelden van Almelo in 2018.', en: 'Task fields of Almelo in 2018.' },
    numbers: 'unmappable',
    indicators: ['budget-distribution-2018'],
    claims: [],
    lines: '1626-1639',
    publicTables: [
      { publisher: 'CBS', id: null, title: 'Iv3', verified: false },
      {
        publisher: 'CBS',
        id: '83641NED',
        verified: true,
        note: {
          nl: 'Per regio en grootteklasse, niet per gemeente; niet nagegaan.',
          en: 'By region and size class, not by municipality; not checked.',
        },
      },
      {
        publisher: 'CBS',
        id: '84413NED',
        verified: true,
        note: {
          nl: 'Per regio en grootteklasse, niet per gemeente; niet nagegaan.',
          en: 'By region and size class, not by municipality; not checked.',
        },
      },
    ],
    note: {
      nl: 'Vijf namen en acht bedragen; welk bij welk hoort, is niet te bewijzen.',
      en: 'Five names and eight amounts; which belongs to which cannot be proven.',
    },
  },
  {
    id: 'P28',
    part: 'finance',
    title: { nl: 'Herstel eigen vermogen', en: 'Recovery of equity' },
    shows: {
      nl: 'Twee lijnen per jaar: concept jaarrekening 2017 en heroverweging.',
      en: 'Two lines by year: draft accounts of 2017 and reconsideration.',
    },
    numbers: 'none',
    indicators: [],
    claims: [],
    placeholder: 'general-reserve-path',
    lines: '1805-1811',
    publicTables: [
      {
        publisher: 'CBS',
        id: '71231ned',
        verified: true,
        note: {
          nl: 'De balans per regio en grootteklasse.',
          en: 'The balance sheet by region and size class.',
        },
      },
    ],
    note: {
      nl: 'Alleen de namen van de lijnen. Een open bron is er niet.',
      en: 'Only the names of the lines. There is no open source.',
    },
  },
  {
    id: 'P29',
    part: 'survey-appendix',
    title: { nl: 'Ontwikkeling buurt (N=1268)', en: 'Development of the neighbourhood (N=1268)' },
    shows: {
      nl: 'Twaalf wijken: vooruit, gelijk en achteruit, in delen van 100%.',
      en: 'Twelve districts: better, equal and worse, as parts of 100%.',
    },
    numbers: 'none',
    indicators: ['neighbourhood-development-balance'],
    claims: [],
    lines: '1879-1892;1922',
    publicTables: [
      {
        publisher: 'Waarstaatjegemeente',
        id: null,
        title: 'Burgerpeiling',
        verified: false,
        note: { nl: 'Alleen voor de hele gemeente.', en: 'For the whole municipality only.' },
      },
    ],
    note: {
      nl: 'Alleen de as. Vijf saldo’s staan in de tabel erna; delen volgen daar niet uit.',
      en: 'The axis only. Five balances are in the table after it; parts do not follow from them.',
    },
  },
  {
    id: 'P30',
    part: 'survey-appendix',
    title: {
      nl: 'Belemmeringen om maatschappelijk mee te doen (>=10%)',
      en: 'Barriers to taking part in society (>=10%)',
    },
    shows: { nl: 'Acht wijken en vier belemmeringen.', en: 'Eight districts and four barriers.' },
    numbers: 'unmappable',
    indicators: ['participation-barriers-chart'],
    claims: [],
    lines: '1893-1921;1923',
    publicTables: [
      {
        publisher: 'Waarstaatjegemeente',
        id: null,
        title: 'Burgerpeiling',
        verified: false,
        note: { nl: 'Alleen voor de hele gemeente.', en: 'For the whole municipality only.' },
      },
    ],
    note: {
      nl: 'Welk getal bij welke wijk hoort, is niet te bewijzen.',
      en: 'Which number belongs to which district cannot be proven.',
    },
  },
  {
    id: 'P31',
    part: 'survey-appendix',
    title: {
      nl: '10 jaar Waar staat Almelo 2007 - 2017',
      en: 'Ten years of Waar staat Almelo 2007–2017 (series)',
    },
    shows: { nl: 'Onderwerpen per jaar, 2007–2017.', en: 'Topics by year, 2007–2017.' },
    numbers: 'none',
    indicators: [],
    claims: ['survey-trend-2007-2017'],
    lines: '1859-1867',
    publicTables: [
      {
        publisher: 'Waarstaatjegemeente',
        id: null,
        title: 'Burgerpeiling',
        verified: false,
        note: { nl: 'Als tijdreeks; niet nagegaan.', en: 'As a time series; not checked.' },
      },
    ],
  },
];
