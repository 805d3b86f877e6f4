import type { PrintedChart } from '@stadspeil/core';

/** Charts P15–P21 of the booklet. */
export const chartsLabourIncomeSustainability: readonly PrintedChart[] = [
  {
    id: 'P15',
    part: 'labour-income',
    title: { nl: 'Veel banen, hoge werkloosheid', en: 'Many jobs, high unemployment' },
    shows: { nl: 'Almelo; kop of grafiek.', en: 'Almelo; a heading or a chart.' },
    numbers: 'none',
    indicators: [],
    claims: ['unemployment-rate'],
    lines: '979',
    publicTables: [
      { publisher: 'CBS', id: '86008NED', title: 'Arbeidsdeelname; gemeenten', verified: true },
      { publisher: 'CBS', id: '85269NED', title: 'Arbeidsdeelname; regionale indeling', verified: true },
      { publisher: 'CBS', id: '85494NED', title: 'Arbeidsdeelname; regionale indeling', verified: true },
      { publisher: 'CBS', id: '86088NED', title: 'Arbeidsdeelname; regionale indeling', verified: true },
    ],
  },
  {
    id: 'P16',
    part: 'labour-income',
    title: { nl: 'Banen (aantal per 1000 inwoners)', en: 'Jobs (number per 1,000 inhabitants)' },
    shows: {
      nl: 'Almelo en gemeenten van 50.000 tot 100.000 inwoners.',
      en: 'Almelo and municipalities of 50,000 to 100,000 inhabitants.',
    },
    numbers: 'complete',
    indicators: ['jobs-per-1000-inhabitants'],
    claims: [],
    lines: '980;984-987',
    publicTables: [
      {
        publisher: 'Waarstaatjegemeente',
        id: null,
        title: 'Banen',
        verified: false,
        note: {
          nl: 'Per 1.000 inwoners van 15–64 jaar; van LISA.',
          en: 'Per 1,000 inhabitants aged 15–64; by LISA.',
        },
      },
    ],
  },
  {
    id: 'P17',
    part: 'labour-income',
    title: {
      nl: 'Een MBO-stad, maar verschillen in opleidingsniveau',
      en: 'A vocational city, but with differences in education level',
    },
    shows: {
      nl: 'Opleidingsniveau in Almelo, mogelijk per wijk.',
      en: 'Education level in Almelo, perhaps by district.',
    },
    numbers: 'none',
    indicators: [],
    claims: ['mbo-profile', 'education-gap-trend'],
    lines: '981',
    publicTables: [
      {
        publisher: 'CBS',
        id: '85525NED',
        title: 'Bevolking; hoogstbehaald onderwijsniveau en regio',
        verified: true,
      },
    ],
  },
  {
    id: 'P18',
    part: 'labour-income',
    title: {
      nl: 'Almelo werkgemeente voor omliggende gemeenten',
      en: 'Almelo, a place of work for municipalities around it',
    },
    shows: {
      nl: 'Kaart van gemeenten waar werkenden vandaan komen.',
      en: 'Map of the municipalities that workers come from.',
    },
    numbers: 'none',
    indicators: [],
    claims: ['commuting-balance'],
    lines: '971-978;982-983',
    publicTables: [
      {
        publisher: 'CBS',
        id: '85481NED',
        title: 'Werknemersbanen en reisafstand; woon- en werkregio',
        verified: true,
      },
    ],
    note: {
      nl: 'Alleen drie buitenste plaatsen staan in de tekst.',
      en: 'Only three outermost places are in the text.',
    },
  },
  {
    id: 'P19',
    part: 'sustainability',
    title: { nl: 'Weinig duurzame voorzieningen', en: 'Few sustainable provisions' },
    shows: {
      nl: 'Zonnestroom, schone auto’s en laadpunten in Almelo.',
      en: 'Solar power, clean cars and charging points in Almelo.',
    },
    numbers: 'none',
    indicators: [],
    claims: ['solar-installations', 'ev-and-biofuel-cars', 'charging-points'],
    lines: '1127-1130',
    publicTables: [
      { publisher: 'CBS', id: '85005NED', title: 'Zonnestroom', verified: true },
      {
        publisher: 'CBS',
        id: '85237NED',
        title: 'Personenauto’s actief; voertuigkenmerken',
        verified: true,
        note: {
          nl: 'Of zij gemeenten heeft, is niet nagegaan.',
          en: 'Whether it has municipalities was not checked.',
        },
      },
      {
        publisher: 'Rijkswaterstaat',
        id: null,
        title: 'Klimaatmonitor',
        verified: false,
        note: { nl: 'Voor laadpunten.', en: 'For charging points.' },
      },
    ],
  },
  {
    id: 'P20',
    part: 'sustainability',
    title: { nl: 'Energieverbruik daalt', en: 'Energy use falls' },
    shows: {
      nl: 'Gas en stroom van woningen, mogelijk ook afval en lucht, per jaar.',
      en: 'Gas and electricity of homes, perhaps waste and air too, by year.',
    },
    numbers: 'none',
    indicators: [],
    claims: ['home-gas-use-trend', 'home-electricity-use-trend', 'household-waste-trend'],
    lines: '1131-1134',
    publicTables: [
      { publisher: 'CBS', id: '81528NED', title: 'Energieverbruik particuliere woningen', verified: true },
      {
        publisher: 'CBS',
        id: '83452NED',
        title: 'Huishoudelijk afval per gemeente per inwoner',
        verified: true,
      },
    ],
  },
  {
    id: 'P21',
    part: 'sustainability',
    title: {
      nl: 'Aandeel nieuwe energie (zonder titel)',
      en: '(untitled) Share of new energy in all energy used',
    },
    shows: { nl: 'Almelo en Nederland.', en: 'Almelo and the Netherlands.' },
    numbers: 'none',
    indicators: [],
    claims: ['renewable-energy-share'],
    lines: '1239-1240',
    publicTables: [
      { publisher: 'Rijkswaterstaat', id: null, title: 'Klimaatmonitor', verified: false },
      {
        publisher: 'Waarstaatjegemeente',
        id: null,
        title: 'Hernieuwbare elektriciteit',
        verified: false,
        note: { nl: 'Een ander begrip.', en: 'Another concept.' },
      },
      {
        publisher: 'CBS',
        id: '85004NED',
        verified: true,
        note: { nl: 'Alleen voor RES-regio’s.', en: 'For RES regions only.' },
      },
    ],
  },
];
