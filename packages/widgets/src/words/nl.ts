import type { ChartWords, FigureWords } from './figure-words.ts';
import type { LineWords, PartsWords, TableWords, TextWords } from './text-words.ts';

/** The Dutch words of drawings and states. */
export const nlFigureWords: FigureWords = {
  loading: 'De cijfers worden geladen.',
  offline: 'Er is geen verbinding. De cijfers kunnen nu niet worden geladen.',
  error: 'De cijfers kunnen hier niet worden getoond.',
};

/** The Dutch words in drawings of bars, parts and places, and of legends. */
export const nlChartWords: ChartWords = {
  legend: 'Legenda',
  reference: '{region}: {value}',
  runPosition: 'cijfer {n}',
  figuresOf: 'Cijfers van {region}',
  better: 'gunstiger',
  worse: 'ongunstiger',
  notGiven: 'geen cijfer in de bron',
  significantlyHigher: 'significant hoger',
  significantlyLower: 'significant lager',
};

/** The Dutch words of tables, cursors and sources. */
export const nlTextWords: TextWords = {
  newerEdition: 'Er is een nieuwere uitgave van deze cijfers: {edition}.',
  newerThere: 'nieuwere uitgave: {edition}',
  difference: 'Verschil met {region}',
  showTable: 'Toon de cijfers als tabel',
  cursor: 'Loop langs de cijfers: {title}',
  cursorHint: 'Pijltjes: vorige en volgende. Page Up en Page Down: andere reeks.',
  source: 'Bron',
  edition: 'uitgave {edition}',
  licence: 'licentie: {licence}',
  period: 'Periode',
  region: 'Gebied',
  value: 'Cijfer',
  remarks: 'Opmerking',
  notPrinted: 'Gebieden zonder gepubliceerd cijfer staan er niet bij.',
  uncertainShown: 'Let op: het is niet zeker bij welk onderdeel deze cijfers horen.',
  scroll: 'Tabel, opzij te schuiven: {title}',
  indicator: 'Onderwerp',
  searchRegion: 'Zoek een gebied',
  previousPage: 'Vorige',
  nextPage: 'Volgende',
  nothingFound: 'Er is geen gebied met deze naam.',
  shownOf: '{from} tot en met {to} van {n}',
  tools: {
    pick: 'Kies gebied of periode',
    download: 'Download',
    share: 'Deel of citeer',
    listen: 'Luister',
    chart: 'Toon als grafiek',
    table: 'Toon als tabel',
    failed: 'Dit lukt nu niet.',
  },
};

/** The Dutch words of what marks lines and zooms into them. */
export const nlLineWords: LineWords = {
  goalFor: 'doel {period}: {value}',
  index: 'index',
  indexOf: 'index ({period} is 100)',
  annotations: 'Toelichting bij de grafiek',
  annotated: 'Toelichting {n}: {text}',
  zoomFrom: 'Van',
  zoomTo: 'Tot en met',
  zoomWhole: 'Toon de hele tijd',
  zoomDrag: 'Of sleep over een deel van de grafiek.',
};

/** The Dutch words of what holds parts against their whole. */
export const nlPartsWords: PartsWords = {
  partsOverlap: 'De delen zijn samen meer dan het geheel. Daarom staan ze niet naast elkaar.',
  shareOf: 'Aandeel, {label}',
};

/** The Dutch words of tables of indicators. */
export const nlTableWords: TableWords = {
  verdictAgainst: 'Oordeel, vergeleken met {region}',
  change: 'Verandering',
  rowCount: 'Aantal rijen: {n}.',
  rowsWithout: 'Rijen zonder cijfer: {n}.',
};
