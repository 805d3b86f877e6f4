import { describe, expect, test } from 'vitest';
import { readSettings, type WidgetSettings } from '../element/settings.ts';
import { takeData } from '../load/take-data.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { exampleShards } from '../testing/example-dataset.ts';
import { rendererFor } from './renderer-for.ts';
import { trendChartModel, type TrendChartModel } from './trend-chart.view-model.ts';

const balance = takeData(exampleShards.balance);
const jobs = takeData(exampleShards.jobs);

function settings(attributes: Readonly<Record<string, string>>): WidgetSettings {
  return readSettings((name) => attributes[name] ?? null);
}

function chartOf(...args: Parameters<typeof trendChartModel>): TrendChartModel {
  const outcome = trendChartModel(...args);
  if (outcome.state !== 'ready') throw new Error(outcome.message);
  return outcome.model;
}

describe('trendChartModel', () => {
  test('keeps a gap a gap, marks what is expected, and starts a balance from zero', () => {
    const { figure } = chartOf(balance, settings({ region: 'GM9999' }));
    expect(figure.plot.series[0]?.points.map((point) => point && [point.y, point.forecast])).toEqual([
      [-0.3, false],
      [0.95, true],
      null,
      [-0.22, true],
    ]);
    const [low, high] = figure.plot.y.domain;
    expect(low).toBeLessThanOrEqual(-0.3);
    expect(high).toBeGreaterThanOrEqual(0.95);
    expect(figure.plot.y.ticks.map(({ value }) => value)).toContain(0);
  });

  test('has a table with a row a period and says what is missing', () => {
    const { table } = chartOf(balance, settings({ region: 'GM9999' })).text;
    expect(table.rows.map(({ header, cells }) => [header, ...cells])).toEqual([
      ['2018', '-0,30'],
      ['2019', '0,95 (prognose)'],
      ['2020', 'geen cijfer'],
      ['2021', '-0,22 (prognose)'],
    ]);
  });

  test('draws region and benchmark as lines with a look of their own', () => {
    const { figure } = chartOf(jobs, settings({ region: 'GM9999', benchmark: 'NL01', to: '2018' }));
    expect(figure.plot.series.map(({ label, slot }) => [label, slot])).toEqual([
      ['Voorbeeldstad', 1],
      ['Nederland', 2],
    ]);
  });

  test('keeps to the periods that are asked for', () => {
    const { figure } = chartOf(balance, settings({ region: 'GM9999', from: '2019', to: '2020' }));
    expect(figure.plot.x.ticks.map(({ label }) => label)).toEqual(['2019', '2020']);
  });

  test('refuses indicators of unequal units', () => {
    const both: WidgetData = {
      ...jobs,
      indicators: [...jobs.indicators, ...balance.indicators],
      observations: [...jobs.observations, ...balance.observations],
    };
    expect(trendChartModel(both, settings({ region: 'GM9999' }))).toEqual({
      state: 'not-comparable',
      message: 'Deze cijfers hebben verschillende eenheden en passen niet in één grafiek.',
    });
  });

  test('is empty without a line', () => {
    expect(trendChartModel(jobs, settings({ region: 'GM0001', indicator: 'jobs' }))).toMatchObject({
      state: 'empty',
    });
  });

  test.each([
    ['auto', 60, 'svg'],
    ['auto', 20_000, 'svg'],
    ['auto', 20_001, 'uplot'],
    ['svg', 50_000, 'svg'],
    ['uplot', 4, 'uplot'],
  ] as const)('renderer %s for %i points is %s', (asked, points, renderer) => {
    expect(rendererFor(asked, points)).toBe(renderer);
  });
});
