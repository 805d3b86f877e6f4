import type { ChartWords, FigureWords } from './figure-words.ts';
import type { LineWords, PartsWords, TableWords, TextWords } from './text-words.ts';

/** The English words of drawings and states. */
export const enFigureWords: FigureWords = {
  loading: 'Loading the figures.',
  offline: 'There is no connection. The figures cannot be loaded now.',
  error: 'The figures cannot be shown here.',
};

/** The English words in drawings of bars, parts and places, and of legends. */
export const enChartWords: ChartWords = {
  legend: 'Legend',
  reference: '{region}: {value}',
  runPosition: 'figure {n}',
  figuresOf: 'Figures of {region}',
  better: 'better',
  worse: 'worse',
  notGiven: 'no figure in the source',
  significantlyHigher: 'significantly higher',
  significantlyLower: 'significantly lower',
};

/** The English words of tables, cursors and sources. */
export const enTextWords: TextWords = {
  newerEdition: 'There is a newer edition of these figures: {edition}.',
  newerThere: 'newer edition: {edition}',
  difference: 'Difference from {region}',
  showTable: 'Show the figures as a table',
  cursor: 'Step through the figures: {title}',
  cursorHint: 'Arrow keys: previous and next. Page Up and Page Down: another series.',
  source: 'Source',
  edition: 'edition {edition}',
  licence: 'licence: {licence}',
  period: 'Period',
  region: 'Region',
  value: 'Figure',
  remarks: 'Remark',
  notPrinted: 'Regions without a published figure are not shown.',
  uncertainShown: 'Mind: it is not certain which part these figures belong to.',
  scroll: 'Table, scrolls sideways: {title}',
  indicator: 'Subject',
  searchRegion: 'Find a region',
  previousPage: 'Previous',
  nextPage: 'Next',
  nothingFound: 'There is no region with this name.',
  shownOf: '{from} to {to} of {n}',
  tools: {
    pick: 'Choose area or period',
    download: 'Download',
    share: 'Share or cite',
    listen: 'Listen',
    chart: 'Show as a chart',
    table: 'Show as a table',
    failed: 'This does not work now.',
  },
};

/** The English words of what marks lines and zooms into them. */
export const enLineWords: LineWords = {
  goalFor: 'target {period}: {value}',
  index: 'index',
  indexOf: 'index ({period} is 100)',
  annotations: 'Notes on the chart',
  annotated: 'Note {n}: {text}',
  zoomFrom: 'From',
  zoomTo: 'To',
  zoomWhole: 'Show the whole time',
  zoomDrag: 'Or drag over a part of the chart.',
};

/** The English words of what holds parts against their whole. */
export const enPartsWords: PartsWords = {
  partsOverlap: 'Together the parts are more than the whole. That is why they do not stand side by side.',
  shareOf: 'Share, {label}',
};

/** The English words of tables of indicators. */
export const enTableWords: TableWords = {
  verdictAgainst: 'Verdict, compared with {region}',
  change: 'Change',
  rowCount: 'Rows: {n}.',
  rowsWithout: 'Rows without a figure: {n}.',
};
