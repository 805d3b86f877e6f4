import { takeData } from '../load/take-data.ts';
import { exampleShards } from './example-dataset.ts';

/** A widget that shows figures of the example, for tests that hold for every widget. */
export interface WidgetExample {
  /** Beside `src`, the folder of the example. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Other attributes with which it shows something else. */
  readonly others: Readonly<Record<string, string>>;
  /** Figures that are handed in, where the files of the example have none for it. */
  readonly data?: object;
  /** It computes all it shows, and fetches nothing. */
  readonly isComputed?: true;
}

const ageBands = ['0-24', '25-64', '65+'];

/** Two years of shares that make 100. */
const ages = {
  indicator: {
    ...takeData(exampleShards.jobs).indicators[0],
    id: 'ages',
    title: { nl: 'Leeftijden', en: 'Ages' },
    unit: {
      code: '%',
      label: { nl: '% van de inwoners', en: '% of the inhabitants' },
      pattern: { nl: '{n}% van de inwoners', en: '{n}% of the inhabitants' },
      shortPattern: { nl: '{n}%', en: '{n}%' },
    },
    valueType: 'share',
    polarity: 'none',
    dimensions: [
      {
        id: 'age',
        label: { nl: 'Leeftijd', en: 'Age' },
        categories: Object.fromEntries(
          ageBands.map((band) => [band, { nl: `${band} jaar`, en: `aged ${band}` }]),
        ),
      },
    ],
  },
  observations: [['2019', [30, 45, 25]] as const, ['2020', [28.5, 44.5, 27]] as const].flatMap(
    ([year, shares]) =>
      shares.map((value, i) => ({
        indicator: 'ages',
        region: 'GM9999',
        period: year,
        dimensions: { age: ageBands[i] },
        state: 'measured',
        value,
        kind: 'observed',
        status: 'normal',
        certainty: 'proven',
        qualifier: 'exact',
      })),
  ),
};

/** By tag. A new widget says here what it shows of the example. */
export const widgetExamples: Readonly<Record<string, WidgetExample>> = {
  'stadspeil-kpi-card': {
    attributes: { indicator: 'jobs', region: 'GM9999', benchmark: 'NL01', period: '2018' },
    others: { indicator: 'balance', period: '2019', benchmark: '' },
  },
  'stadspeil-bar-chart': {
    attributes: { indicator: 'rating', region: 'GM9999', parts: '', benchmark: 'GM9999' },
    others: { order: 'given', 'heading-level': '2', caption: 'Zo waarderen bewoners hun buurt' },
  },
  'stadspeil-distribution-chart': {
    attributes: { region: 'GM9999', period: '2020' },
    others: { period: '2019', caption: 'Leeftijden van toen' },
    data: ages,
  },
  'stadspeil-indicator-table': {
    attributes: { indicator: 'jobs balance', region: 'GM9999', benchmark: 'NL01' },
    others: { indicator: 'balance', benchmark: '', caption: 'Het saldo' },
  },
  'stadspeil-area-map': {
    attributes: { indicator: 'rating', region: 'GM9999', parts: '', benchmark: 'GM9999' },
    others: { classes: 'equal 2', order: 'given', caption: 'De buurten op een rij' },
  },
  'stadspeil-area-profile': {
    attributes: { indicator: 'rating', region: 'GM9999', parts: '' },
    others: { 'heading-level': '2', caption: 'Alle buurten' },
  },
  'stadspeil-trend-chart': {
    attributes: { indicator: 'balance', region: 'GM9999' },
    others: { indicator: 'jobs', renderer: 'svg', caption: 'Banen' },
  },
  'stadspeil-theme-page': {
    attributes: { theme: 'example', region: 'GM9999', benchmark: 'NL01' },
    others: { indicator: 'balance', benchmark: '', caption: 'Een ander thema' },
  },
  'stadspeil-recovery-scenario': {
    isComputed: true,
    attributes: { route: 'own:4.2,0,0' },
    others: { route: 'median cautious', caption: 'Twee routes' },
  },
  'stadspeil-value': {
    attributes: { indicator: 'jobs', region: 'GM9999', period: '2018' },
    others: { indicator: 'balance', period: '2019' },
  },
};
