import { period, regionCode, type Indicator, type Observation } from '@stadspeil/core';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../element/settings.ts';
import { takeData } from '../load/take-data.ts';
import { exampleShards } from '../testing/example-dataset.ts';
import { dutchParts } from '../words/dutch-parts.ts';
import { english } from '../words/english.ts';
import { distributionChartModel, type DistributionChartModel } from './distribution-chart.view-model.ts';

const [jobs] = takeData(exampleShards.jobs).indicators as [Indicator];
const bands = ['0-24', '25-64', '65+'];
const ages: Indicator = {
  ...jobs,
  id: 'ages',
  title: { nl: 'Leeftijden', en: 'Ages' },
  unit: {
    code: '%',
    label: { nl: '% van de inwoners', en: '% of the inhabitants' },
    pattern: { nl: '{n}% van de inwoners', en: '{n}% of the inhabitants' },
    shortPattern: { nl: '{n}%', en: '{n}%' },
  },
  decimals: 1,
  valueType: 'share',
  polarity: 'none',
  dimensions: [
    {
      id: 'age',
      label: { nl: 'Leeftijd', en: 'Age' },
      categories: Object.fromEntries(bands.map((band) => [band, { nl: `${band} jaar`, en: `aged ${band}` }])),
    },
  ],
};

function row(region: string, year: string, values: readonly (number | null)[]): readonly Observation[] {
  return values.map((value, i): Observation => {
    const key = {
      indicator: 'ages',
      region: regionCode(region),
      period: period(year),
      dimensions: { age: bands[i] ?? '' },
    };
    return value === null
      ? { ...key, state: 'absent', value, reason: 'confidential' }
      : {
          ...key,
          state: 'measured',
          value,
          kind: 'observed',
          status: 'normal',
          certainty: 'proven',
          qualifier: 'exact',
        };
  });
}

function modelOf(
  observations: readonly Observation[],
  attributes: Readonly<Record<string, string>> = {},
  language = dutchParts,
): DistributionChartModel {
  const outcome = distributionChartModel(
    takeData({ indicator: ages, observations }),
    readSettings((name) => attributes[name] ?? null),
    language,
  );
  if (outcome.state !== 'ready') throw new Error(outcome.state);
  return outcome.model;
}

const shownShares = ({ figure }: DistributionChartModel): readonly (readonly string[])[] =>
  figure.plot.rows.map(({ shares }) => shares.map(({ text }) => text));

describe('distributionChartModel', () => {
  const almelo = row('GM0141', '2020', [33.4, 33.3, 33.3]);

  test('shows shares that make 100', () => {
    expect(shownShares(modelOf(almelo))).toEqual([['34%', '33%', '33%']]);
  });

  test('has a row for each region, and the period with it where there are several', () => {
    const observations = [
      ...almelo,
      ...row('GM0141', '2021', [30, 40, 30]),
      ...row('NL01', '2021', [25, 50, 25]),
    ];
    expect(modelOf(observations).figure.plot.rows.map(({ label }) => label)).toEqual(['GM0141', 'NL01']);
    const years = modelOf(observations, { region: 'GM0141', from: '2020', to: '2021' });
    expect(years.figure.plot.rows.map(({ label }) => label)).toEqual(['GM0141, 2020', 'GM0141, 2021']);
    expect(modelOf(observations, { region: 'GM0141', period: '2020' }).figure.plot.rows).toHaveLength(1);
  });

  test('does not draw a whole of which a part is not known, and says why', () => {
    const model = modelOf(row('GM0141', '2020', [30, null, 40]));
    expect(shownShares(model)).toEqual([[]]);
    expect(model.text.table.rows[1]?.cells[0]).toContain('vertrouwelijk');
    expect(model.text.cursor.series[0]?.points).toHaveLength(1);
  });

  test('does not put parts side by side that are more than the whole', () => {
    const model = modelOf(row('GM0141', '2020', [60, 50, 40]));
    expect(shownShares(model)).toEqual([[]]);
    expect(model.text.notes).toContain(dutchParts.words.partsOverlap);
  });

  test('leaves room for what is not in the parts', () => {
    expect(shownShares(modelOf(row('GM0141', '2020', [30, 20, 10])))).toEqual([['30%', '20%', '10%']]);
  });

  test('speaks as many places as it draws, and has every part in its table', () => {
    const model = modelOf([...almelo, ...row('NL01', '2020', [25, 50, 25])]);
    expect(model.text.cursor.series[0]?.points).toHaveLength(6);
    expect(model.text.table.rows.map(({ cells }) => cells)).toEqual([
      ['33,4', '25,0'],
      ['33,3', '50,0'],
      ['33,3', '25,0'],
    ]);
  });

  test('speaks English', () => {
    const model = modelOf(almelo, {}, english);
    expect(model.figure.legend.entries[2]?.label).toBe('aged 65+');
    expect(model.text.table.caption).toBe('Ages (% of the inhabitants)');
  });

  test.each<
    [why: string, observations: readonly Observation[], attributes: Readonly<Record<string, string>>]
  >([
    ['no figures', [], {}],
    ['another region', almelo, { region: 'NL01' }],
    ['a dimension that is not there', almelo, { dimension: 'sex' }],
    ['another period', almelo, { period: '1999' }],
  ])('is empty for %s', (_why, observations, attributes) => {
    const data = takeData({ indicator: ages, observations });
    const settings = readSettings((name) => (attributes as Record<string, string>)[name] ?? null);
    expect(distributionChartModel(data, settings).state).toBe('empty');
  });
});
