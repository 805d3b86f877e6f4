import type { PrintedChart } from '@stadspeil/core';

/** Charts P01–P06 of the booklet. */
export const chartsAgeingEconomy: readonly PrintedChart[] = [
  {
    id: 'P01',
    part: 'ageing',
    title: { nl: 'Bevolkingsopbouw in 2030', en: 'Population by age in 2030' },
    shows: { nl: 'Vier leeftijdsgroepen in Almelo in 2030.', en: 'Four age groups in Almelo in 2030.' },
    numbers: 'complete',
    indicators: ['age-structure-2030'],
    claims: [],
    lines: '358-362',
    publicTables: [
      {
        publisher: 'CBS',
        id: '03759ned',
        verified: true,
        note: { nl: 'De bevolking zoals geteld.', en: 'The population as counted.' },
      },
      {
        publisher: 'CBS',
        id: '84525NED',
        title: 'Regionale prognose 2020-2050',
        verified: true,
        note: {
          nl: 'Alleen totalen. Leeftijd en huishouden zijn teruggetrokken.',
          en: 'Totals only. Age and household were withdrawn.',
        },
      },
      {
        publisher: 'CBS',
        id: '84527NED',
        title: 'Regionale prognose 2020-2050',
        verified: true,
        note: {
          nl: 'Alleen totalen. Leeftijd en huishouden zijn teruggetrokken.',
          en: 'Totals only. Age and household were withdrawn.',
        },
      },
      {
        publisher: 'CBS',
        id: '85171NED',
        title: 'Regionale prognose 2023-2050',
        verified: true,
        note: {
          nl: 'Alleen totalen. Leeftijd en huishouden zijn teruggetrokken.',
          en: 'Totals only. Age and household were withdrawn.',
        },
      },
      {
        publisher: 'CBS',
        id: '85173NED',
        title: 'Regionale prognose 2023-2050',
        verified: true,
        note: {
          nl: 'Alleen totalen. Leeftijd en huishouden zijn teruggetrokken.',
          en: 'Totals only. Age and household were withdrawn.',
        },
      },
    ],
  },
  {
    id: 'P02',
    part: 'ageing',
    title: { nl: 'Aantal alleenstaanden in 2030', en: 'Number of people living alone in 2030' },
    shows: {
      nl: 'Almelo in 2018 en 2030, mogelijk per jaar.',
      en: 'Almelo in 2018 and 2030, perhaps by year.',
    },
    numbers: 'partly',
    indicators: ['single-person-households-growth'],
    claims: [],
    lines: '267;363;373',
    publicTables: [
      {
        publisher: 'CBS',
        id: '71486ned',
        title: 'Huishoudens; samenstelling, grootte, regio',
        verified: true,
        note: {
          nl: 'Huishoudens zoals geteld. De prognose hiervan is teruggetrokken.',
          en: 'Households as counted. Their forecast was withdrawn.',
        },
      },
    ],
    note: { nl: 'Alleen de groei staat in de tekst.', en: 'Only the growth is in the text.' },
  },
  {
    id: 'P03',
    part: 'ageing',
    title: { nl: 'Woonwensen voor Almelo', en: 'Housing wishes for Almelo' },
    shows: {
      nl: 'Woonwensen in Almelo, mogelijk per segment.',
      en: 'Housing wishes in Almelo, perhaps by segment.',
    },
    numbers: 'none',
    indicators: [],
    claims: ['housing-demand-mid-plus'],
    lines: '373',
    publicTables: [
      {
        publisher: 'CBS',
        id: '84570NED',
        title: 'Woontevredenheid',
        verified: true,
        note: { nl: 'Een begrip dat erop lijkt.', en: 'A neighbouring concept.' },
      },
      {
        publisher: 'CBS',
        id: '84571NED',
        title: 'Woontevredenheid',
        verified: true,
        note: { nl: 'Een begrip dat erop lijkt.', en: 'A neighbouring concept.' },
      },
    ],
    note: {
      nl: 'Een open bron per gemeente kennen wij niet.',
      en: 'We know of no open source by municipality.',
    },
  },
  {
    id: 'P04',
    part: 'ageing',
    title: { nl: 'Binnenlandse migratie', en: 'Migration within the country' },
    shows: {
      nl: 'Saldo van Almelo naar bestemming, sinds 2004.',
      en: 'Balance of Almelo by destination, since 2004.',
    },
    numbers: 'none',
    indicators: [],
    claims: ['domestic-migration-balance'],
    lines: '365-372;374',
    publicTables: [
      { publisher: 'CBS', id: '60048ned', title: 'Verhuisde personen', verified: true },
      {
        publisher: 'CBS',
        id: '81734NED',
        title: 'Tussen gemeenten verhuisde personen',
        verified: true,
        note: { nl: 'Van gemeente naar gemeente.', en: 'From municipality to municipality.' },
      },
      { publisher: 'CBS', id: '37259ned', verified: true },
      { publisher: 'CBS', id: '37230ned', verified: true },
    ],
    note: { nl: 'Vier korte zinnen, geen getallen.', en: 'Four short lines, no numbers.' },
  },
  {
    id: 'P05',
    part: 'economy',
    title: {
      nl: 'Ontwikkeling aantal werkzame personen in de topsector HTSM in Almelo, Twente, Nederland van 2007 tot 2016',
      en: 'People working in the top sector HTSM',
    },
    shows: {
      nl: 'Almelo, Twente en Nederland per jaar, 2007–2016; de as loopt van 2006 tot 2017.',
      en: 'Almelo, Twente and the Netherlands by year, 2007–2016; the axis runs from 2006 to 2017.',
    },
    numbers: 'none',
    indicators: ['htsm-workers'],
    claims: [],
    lines: '436;473-478',
    publicTables: [
      {
        publisher: 'CBS',
        id: '83582NED',
        title: 'Banen van werknemers in december; SBI2008, regio',
        verified: true,
        note: {
          nl: 'Een benadering. Of zij gemeenten heeft, is niet nagegaan.',
          en: 'A proxy. Whether it has municipalities was not checked.',
        },
      },
    ],
    note: {
      nl: 'Alleen de assen. LISA heeft deze cijfers, maar niet open.',
      en: 'Axes only. LISA has these figures, but not openly.',
    },
  },
  {
    id: 'P06',
    part: 'economy',
    title: {
      nl: 'Bedrijfsvestigingen: Snel groeiende bedrijven',
      en: 'Business establishments / Fast-growing firms',
    },
    shows: {
      nl: 'Dertien sectoren (SBI): Almelo tegenover Nederland.',
      en: 'Thirteen sectors (SBI): Almelo against the Netherlands.',
    },
    numbers: 'unmappable',
    indicators: ['sector-difference-from-nl'],
    claims: [],
    lines: '437-472',
    publicTables: [
      {
        publisher: 'CBS',
        id: '81575NED',
        title: 'Vestigingen; bedrijfstak, gemeente',
        verified: true,
        note: {
          nl: 'Het verschil per 1.000 inwoners is zelf te berekenen.',
          en: 'The difference per 1,000 inhabitants can be computed.',
        },
      },
      {
        publisher: 'CBS',
        id: '81578NED',
        title: 'Vestigingen; bedrijfstak, regio',
        verified: true,
        note: {
          nl: 'Het verschil per 1.000 inwoners is zelf te berekenen.',
          en: 'The difference per 1,000 inhabitants can be computed.',
        },
      },
    ],
    note: {
      nl: 'Welk getal bij welke sector hoort, is niet te bewijzen.',
      en: 'Which number belongs to which sector cannot be proven.',
    },
  },
];
