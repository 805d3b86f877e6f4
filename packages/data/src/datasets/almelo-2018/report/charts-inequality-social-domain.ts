import type { PrintedChart } from '@stadspeil/core';

/** Charts P07–P14 of the booklet. */
export const chartsInequalitySocialDomain: readonly PrintedChart[] = [
  {
    id: 'P07',
    part: 'inequality',
    title: {
      nl: 'Arbeidsparticipatie in Nederland: 15-74 jaar, 2003-2015',
      en: 'Labour participation in the Netherlands: age 15–74',
    },
    shows: {
      nl: 'Nederland per jaar, 2003–2015, mogelijk naar herkomst.',
      en: 'The Netherlands by year, 2003–2015, perhaps by origin.',
    },
    numbers: 'none',
    indicators: [],
    claims: ['western-nonwestern-gap'],
    lines: '645;654',
    publicTables: [
      {
        publisher: 'CBS',
        id: null,
        verified: false,
        note: {
          nl: 'Arbeidsdeelname naar herkomst, landelijk. De code is niet opgezocht.',
          en: 'Labour participation by origin, national. Its code was not looked up.',
        },
      },
    ],
    note: { nl: 'Bron in het boekje: SCP, 2016.', en: 'Source in the booklet: SCP, 2016.' },
  },
  {
    id: 'P08',
    part: 'inequality',
    title: {
      nl: 'Ontwikkeling onderwijsniveau 15-64 jaar tussen 1991 en 2014 en ongelijkheid',
      en: 'Education level, age 15–64, and inequality',
    },
    shows: {
      nl: 'Onderwijsniveau per jaar, 1991–2014, waarschijnlijk van Nederland.',
      en: 'Education level by year, 1991–2014, presumably of the Netherlands.',
    },
    numbers: 'none',
    indicators: [],
    claims: ['education-level-trend', 'education-gap-trend'],
    lines: '654',
    publicTables: [
      {
        publisher: 'CBS',
        id: '85525NED',
        title: 'Bevolking; hoogstbehaald onderwijsniveau en regio',
        verified: true,
        note: { nl: 'Alleen recente jaren.', en: 'Recent years only.' },
      },
    ],
  },
  {
    id: 'P09',
    part: 'inequality',
    title: { nl: 'Gemiddeld besteedbaar inkomen (*€1.000)', en: 'Mean disposable income (× € 1,000)' },
    shows: { nl: 'Almelo, mogelijk per wijk en jaar.', en: 'Almelo, perhaps by district and year.' },
    numbers: 'none',
    indicators: [],
    claims: ['average-income'],
    lines: '646',
    publicTables: [
      {
        publisher: 'CBS',
        id: '86161NED',
        title: 'Inkomen van huishoudens; regio (indeling 2025)',
        verified: true,
      },
      {
        publisher: 'CBS',
        id: null,
        title: 'Kerncijfers wijken en buurten',
        verified: false,
        note: { nl: 'Voor wijken.', en: 'For districts.' },
      },
    ],
  },
  {
    id: 'P10',
    part: 'inequality',
    title: {
      nl: 'Huishoudens met een laag inkomen in 2007 en 2014 (in%)',
      en: 'Households with a low income in 2007 and 2014 (in %)',
    },
    shows: { nl: 'Almelo en Nederland in 2007 en 2014.', en: 'Almelo and the Netherlands in 2007 and 2014.' },
    numbers: 'none',
    indicators: [],
    claims: ['low-income-households-trend'],
    lines: '650-653',
    publicTables: [
      {
        publisher: 'CBS',
        id: '83921NED',
        title: 'Laag en langdurig laag inkomen',
        verified: true,
        note: { nl: 'Vanaf 2011; gestopt.', en: 'From 2011; discontinued.' },
      },
      {
        publisher: 'CBS',
        id: '84641NED',
        title: 'Laag en langdurig laag inkomen',
        verified: true,
        note: { nl: 'Vanaf 2011; gestopt.', en: 'From 2011; discontinued.' },
      },
      {
        publisher: 'CBS',
        id: '86131NED',
        title: 'Armoede van personen',
        verified: true,
        note: { nl: 'Het begrip dat ervoor in de plaats kwam.', en: 'The concept that replaced it.' },
      },
    ],
    note: { nl: '2007 staat alleen in oude tabellen.', en: '2007 stands in old tables only.' },
  },
  {
    id: 'P11',
    part: 'social-domain',
    title: {
      nl: 'Jeugdigen met jeugdhulp als % van de jeugdpopulatie (18-)',
      en: 'Young people with youth care as % of the youth population (under 18)',
    },
    shows: {
      nl: 'Almelo en gemeenten van Twente; het jaar is niet te zien.',
      en: 'Almelo and municipalities of Twente; the year cannot be seen.',
    },
    numbers: 'partly',
    indicators: ['youth-care-use'],
    claims: [],
    lines: '888-889',
    publicTables: [
      {
        publisher: 'Waarstaatjegemeente',
        id: null,
        title: 'Jongeren met jeugdhulp (% tot 18 jaar)',
        verified: false,
      },
      {
        publisher: 'CBS',
        id: '85098NED',
        title: 'Indicatoren jeugdzorg in natura; gemeenten',
        verified: true,
        note: { nl: 'Met een breuk tussen 2020 en 2021.', en: 'With a break between 2020 and 2021.' },
      },
    ],
    note: {
      nl: 'Alleen het cijfer van Almelo staat in de tekst.',
      en: 'Only the figure of Almelo is in the text.',
    },
  },
  {
    id: 'P12',
    part: 'social-domain',
    title: { nl: 'Kinderen in armoede', en: 'Children in poverty' },
    shows: { nl: 'Almelo; de uitsplitsing is niet te zien.', en: 'Almelo; its breakdown cannot be seen.' },
    numbers: 'partly',
    indicators: ['children-in-poverty'],
    claims: [],
    lines: '892',
    publicTables: [
      {
        publisher: 'CBS',
        id: '86132NED',
        title: 'Armoede van kinderen',
        verified: true,
        note: { nl: 'Een nieuwe definitie.', en: 'A new definition.' },
      },
      {
        publisher: 'Waarstaatjegemeente',
        id: null,
        title: 'Kinderen in uitkeringsgezin',
        verified: false,
        note: { nl: 'Een ander begrip.', en: 'Another concept.' },
      },
    ],
    note: {
      nl: 'Alleen een verhouding in woorden staat in de tekst.',
      en: 'Only a ratio in words is in the text.',
    },
  },
  {
    id: 'P13',
    part: 'social-domain',
    title: { nl: 'Eenzaamheid en mantelzorg', en: 'Loneliness and informal care' },
    shows: {
      nl: 'Almelo en Nederland; de uitsplitsing is niet te zien.',
      en: 'Almelo and the Netherlands; the breakdown cannot be seen.',
    },
    numbers: 'partly',
    indicators: ['loneliness'],
    claims: ['informal-carers-share'],
    lines: '892',
    publicTables: [
      {
        publisher: 'CBS',
        id: '83674NED',
        title: 'Gezondheidsmonitor 2016',
        verified: true,
        note: {
          nl: 'Of zij gemeenten heeft, is niet nagegaan.',
          en: 'Whether it has municipalities was not checked.',
        },
      },
      {
        publisher: 'CBS',
        id: '85012NED',
        title: 'Gezondheidsmonitor 2020',
        verified: true,
        note: {
          nl: 'Of zij gemeenten heeft, is niet nagegaan.',
          en: 'Whether it has municipalities was not checked.',
        },
      },
      {
        publisher: 'CBS',
        id: '85563NED',
        title: 'Gezondheidsmonitor 2022',
        verified: true,
        note: {
          nl: 'Of zij gemeenten heeft, is niet nagegaan.',
          en: 'Whether it has municipalities was not checked.',
        },
      },
      {
        publisher: 'CBS',
        id: '86137NED',
        title: 'Gezondheidsmonitor 2024',
        verified: true,
        note: {
          nl: 'Of zij gemeenten heeft, is niet nagegaan.',
          en: 'Whether it has municipalities was not checked.',
        },
      },
    ],
    note: {
      nl: 'Alleen eenzaamheid in Almelo staat in de tekst.',
      en: 'Only loneliness in Almelo is in the text.',
    },
  },
  {
    id: 'P14',
    part: 'social-domain',
    title: { nl: 'Huishoudens zonder voorzieningen', en: 'Households without provisions' },
    shows: { nl: 'Almelo; de uitsplitsing is niet te zien.', en: 'Almelo; its breakdown cannot be seen.' },
    numbers: 'partly',
    indicators: ['households-relying-on-provisions'],
    claims: [],
    lines: '892',
    publicTables: [
      {
        publisher: 'Waarstaatjegemeente',
        id: null,
        title: 'Gemeentelijke Monitor Sociaal Domein',
        verified: false,
        note: { nl: 'Het stapelen van voorzieningen.', en: 'The stacking of provisions.' },
      },
    ],
    note: {
      nl: 'De titel noemt het omgekeerde van het cijfer in de tekst.',
      en: 'The title names the opposite of the figure in the text.',
    },
  },
];
