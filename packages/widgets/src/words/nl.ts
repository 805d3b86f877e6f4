import type { FigureWords } from './figure-words.ts';
import type { TextWords } from './text-words.ts';

/** The Dutch words of drawings and states. */
export const nlFigureWords: FigureWords = {
  loading: 'De cijfers worden geladen.',
  empty: 'Voor {region} zijn geen cijfers over: {indicator}.',
  offline: 'Er is geen verbinding. De cijfers kunnen nu niet worden geladen.',
  error: 'De cijfers kunnen hier niet worden getoond.',
  unitsDiffer: 'Deze cijfers hebben verschillende eenheden en passen niet in één grafiek.',
  newerEdition: 'Er is een nieuwere uitgave van deze cijfers: {edition}.',
  legend: 'Legenda',
  difference: 'Verschil met {region}',
  reference: '{region}: {value}',
  runPosition: 'cijfer {n}',
  significantlyHigher: 'significant hoger',
  significantlyLower: 'significant lager',
};

/** The Dutch words of tables, cursors and sources. */
export const nlTextWords: TextWords = {
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
};
