import type { Goal } from '@stadspeil/core';

/** The ten main goals of the national programme (IBP), by their number; the booklet prints 6–10 first. */
export const goals: readonly Goal[] = [
  {
    number: 1,
    title: { nl: 'Samen aan de slag voor het klimaat', en: 'To work together for the climate' },
    text: {
      nl: 'Minder CO2, nieuwe en bestaande woningen van het gas, en een inrichting die past bij een ander klimaat.',
      en: 'Less CO2, new and existing homes off gas, and land use that fits another climate.',
    },
    lines: '165-170',
    links: [
      { part: 'sustainability', basis: 'explicit', lines: '1146-1160' },
      { part: 'ageing', basis: 'inferred', lines: '251-253' },
    ],
  },
  {
    number: 2,
    title: { nl: 'Toekomstbestendig wonen', en: 'Housing that is fit for the future' },
    text: {
      nl: 'Woningen slopen of vernieuwen, leegstand aanpakken en kwetsbare mensen meer kans geven.',
      en: 'Demolish or renew homes, tackle vacancy and give vulnerable people a better chance.',
    },
    lines: '171-173',
    links: [
      { part: 'ageing', basis: 'by-subject', lines: '243-253' },
      { part: 'city-centre', basis: 'inferred' },
    ],
  },
  {
    number: 3,
    title: { nl: 'Regionale economie als versneller', en: 'The regional economy as an accelerator' },
    text: {
      nl: 'Een goede arbeidsmarkt, geschoolde mensen, vernieuwende bedrijven en leiding die er staat.',
      en: 'A good labour market, skilled people, innovative firms and leadership.',
    },
    lines: '174-177',
    links: [
      { part: 'economy', basis: 'by-subject', lines: '387-395' },
      { part: 'labour-income', basis: 'inferred' },
      { part: 'city-centre', basis: 'inferred' },
    ],
  },
  {
    number: 4,
    title: { nl: 'Naar een vitaal platteland', en: 'Towards a vital countryside' },
    text: {
      nl: 'Duurzame landbouw zonder ongewenste risico’s.',
      en: 'Sustainable farming without unwanted risks.',
    },
    lines: '178-180',
    links: [],
  },
  {
    number: 5,
    title: { nl: 'Merkbaar beter in het sociaal domein', en: 'Noticeably better in the social domain' },
    text: {
      nl: 'Minder eenzaamheid, kindermishandeling en geweld thuis, en hulp voor verwarde mensen.',
      en: 'Less loneliness, child abuse and violence at home, and help for confused people.',
    },
    lines: '181-185',
    links: [
      { part: 'social-domain', basis: 'by-subject', lines: '760-767' },
      { part: 'inequality', basis: 'inferred' },
    ],
  },
  {
    number: 6,
    title: { nl: 'Nederland en migrant goed voorbereid', en: 'The Netherlands and migrants well prepared' },
    text: {
      nl: 'Een asielstelsel dat kan meebewegen, terugkeer, en meer taal en werk voor nieuwkomers.',
      en: 'A flexible asylum system, return, and more language and work for newcomers.',
    },
    lines: '141-144',
    links: [
      { part: 'labour-income', basis: 'inferred', lines: '941' },
      { part: 'inequality', basis: 'inferred' },
    ],
  },
  {
    number: 7,
    title: {
      nl: 'Problematische schulden voorkomen en oplossen',
      en: 'Preventing and solving problem debts',
    },
    text: {
      nl: 'Schulden eerder zien en de kosten van bewind in de hand houden.',
      en: 'See debts earlier and keep the cost of protective administration under control.',
    },
    lines: '145-148',
    links: [
      { part: 'labour-income', basis: 'by-subject', lines: '922-935' },
      { part: 'inequality', basis: 'inferred' },
    ],
  },
  {
    number: 8,
    title: {
      nl: 'Goed openbaar bestuur in een veranderende samenleving',
      en: 'Good public government in a changing society',
    },
    text: {
      nl: 'Gebieden met veel problemen helpen, digitale kansen benutten en de democratie weerbaar maken.',
      en: 'Help areas with many problems, use digital chances and make democracy resilient.',
    },
    lines: '149-155',
    links: [{ part: 'good-governance', basis: 'explicit', lines: '1441-1477' }],
  },
  {
    number: 9,
    title: { nl: 'Passende financiële verhoudingen', en: 'Fitting financial relations' },
    text: {
      nl: 'Nieuw toezicht, de uitgaven van het Rijk als maatstaf, en knelpunten in belastingen op een rij.',
      en: 'Renewed supervision, state spending as the norm, and a list of bottlenecks in taxes.',
    },
    lines: '156-159',
    links: [{ part: 'finance', basis: 'by-subject', lines: '1666-1705' }],
  },
  {
    number: 10,
    title: { nl: 'Overkoepelende thema’s', en: 'Overarching themes' },
    text: {
      nl: 'Gebieden aan de grens en gebieden die krimpen, de landelijke omgevingsvisie en Europa.',
      en: 'Border regions and shrinking regions, the national environment vision and Europe.',
    },
    lines: '160-163',
    links: [
      { part: 'sustainability', basis: 'inferred', lines: '1182-1185' },
      { part: 'cross-cutting', basis: 'inferred', lines: '116-136' },
    ],
  },
];
