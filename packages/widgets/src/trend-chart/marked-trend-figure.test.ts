import { period, regionCode, type Indicator, type Observation } from '@stadspeil/core';
import { describe, expect, test } from 'vitest';
import { drawMarkedLines } from '../chart/draw-marked-lines.ts';
import { measureText } from '../chart/text-width.ts';
import { readSettings } from '../element/settings.ts';
import { takeData } from '../load/take-data.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { exampleShards } from '../testing/example-dataset.ts';
import { dutchOperations } from '../words/dutch-operations.ts';
import { isPlainTrend } from './is-plain-trend.ts';
import { trendChartModel, type TrendChartModel } from './trend-chart.view-model.ts';

const jobs = takeData(exampleShards.jobs);
const indicator = { ...(jobs.indicators[0] as Indicator), frequency: 'annual', dimensions: [] } as Indicator;

function cell(year: string, value: number, facts: object = {}): Observation {
  return {
    indicator: indicator.id,
    region: regionCode('GM9999'),
    period: period(year),
    state: 'measured',
    value,
    kind: 'observed',
    certainty: 'proven',
    status: 'normal',
    qualifier: 'exact',
    ...facts,
  } as Observation;
}

const dataOf = (observations: readonly Observation[], changes: Partial<Indicator> = {}): WidgetData => ({
  ...jobs,
  indicators: [{ ...indicator, ...changes } as Indicator],
  observations,
});

function chartOf(data: WidgetData, attributes: Readonly<Record<string, string>> = {}): TrendChartModel {
  const settings = readSettings((name) => attributes[name] ?? null);
  expect(isPlainTrend(data, settings)).toBe(false);
  const outcome = trendChartModel(data, settings, dutchOperations);
  if (outcome.state !== 'ready') throw new Error(outcome.message);
  return outcome.model;
}

const years = [cell('2015', 200), cell('2016', 210), cell('2017', 220), cell('2018', 230)];

describe('goals', () => {
  const { figure, text } = chartOf(dataOf([...years, cell('2020', 300, { kind: 'target' })]));

  test('are no points of the line, and the axis has room for them', () => {
    expect(figure.plot.series[0]?.points.map((point) => point?.y ?? null)).toEqual([
      200,
      210,
      220,
      230,
      null,
      null,
    ]);
    expect(figure.plot.marks?.goals).toMatchObject([{ low: 300, high: 300, label: 'doel 2020: 300,0' }]);
    expect(figure.plot.y.domain[1]).toBeGreaterThanOrEqual(300);
  });

  test('are in the table and under the cursor, and the latest figure is held against them', () => {
    expect(text.table.rows.at(-1)?.cells).toEqual(['300,0 (doel)']);
    expect(text.cursor.series[0]?.points.at(-1)).toContain('300,0');
    expect(text.summary.at(-1)).toContain('70,0');
    expect(text.summary.join(' ')).not.toContain('Geen cijfer');
  });

  test('give the cursor a place on their line', () => {
    const size = { width: 640, height: 300, fontSize: 14, measure: measureText };
    const drawing = drawMarkedLines(figure.plot, size);
    const rule = drawing.frame.find(({ role }) => role === 'goal');
    expect(rule).toMatchObject({ y1: drawing.anchors[0]?.at(-1)?.[1] });
  });

  test('stay a line where there is nothing else', () => {
    const alone = chartOf(
      dataOf([cell('2020', 300, { kind: 'target' }), cell('2030', 350, { kind: 'target' })]),
    );
    expect(alone.figure.plot.marks?.goals).toEqual([]);
    expect(alone.figure.plot.series[0]?.points.map((point) => point?.y)).toContain(350);
  });
});

describe('index numbers', () => {
  test('have the base as 100 and name it, and the table keeps the figures', () => {
    const { figure, text } = chartOf(dataOf(years), { 'index-base': '2015' });
    expect(figure.plot.series[0]?.points.map((point) => point?.y.toFixed(9))).toEqual(
      [100, 105, 110, 115].map((value) => value.toFixed(9)),
    );
    expect(figure.plot.y.label).toBe('index (2015 is 100)');
    expect(text.table.rows[1]?.cells).toEqual(['210,0', '105,0']);
    expect(text.cursor.series[0]?.points[1]).toContain('index 105,0');
  });

  test('are not made where the base has no figure: the figures stay, and a remark says why', () => {
    const { figure, text } = chartOf(dataOf(years), { 'index-base': '2014' });
    expect(figure.plot.series[0]?.points[0]?.y).toBe(200);
    expect(text.notes).toContainEqual(expect.stringContaining('Niet vergeleken'));
  });

  test('are not made of a balance, which has no natural zero', () => {
    const { figure, text } = chartOf(dataOf(years, { valueType: 'balance' }), { 'index-base': '2015' });
    expect(figure.plot.series[0]?.points[0]?.y).toBe(200);
    expect(text.notes).toContainEqual(expect.stringContaining('Niet vergeleken'));
  });
});

test('a break cuts the line and has its word', () => {
  const { figure } = chartOf(
    dataOf([cell('2015', 1), cell('2016', 2), cell('2017', 9, { status: 'break' }), cell('2018', 9)]),
  );
  const size = { width: 640, height: 300, fontSize: 14, measure: measureText };
  const { series, frame } = drawMarkedLines(figure.plot, size);
  expect(series[0]?.filter(({ role }) => role === 'line')).toHaveLength(2);
  expect(frame).toContainEqual(expect.objectContaining({ role: 'break-label', text: 'breuk in de reeks' }));
});

test('a band does not bridge a break', () => {
  const interval = { lower: 1, upper: 3, level: 0.95 };
  const { figure } = chartOf(
    dataOf([
      cell('2015', 2, { interval }),
      cell('2016', 2, { interval }),
      cell('2017', 2, { interval, status: 'break' }),
      cell('2018', 2, { interval }),
    ]),
  );
  const { frame } = drawMarkedLines(figure.plot, {
    width: 640,
    height: 300,
    fontSize: 14,
    measure: measureText,
  });
  expect(frame.filter(({ role }) => role === 'band')).toHaveLength(2);
});

test('intervals are a band, one that stands alone is a line, and the axis has room for both', () => {
  const interval = { lower: 190, upper: 260, level: 0.95 };
  const { figure } = chartOf(
    dataOf([
      cell('2015', 200, { interval }),
      cell('2016', 210, { interval }),
      cell('2017', 220),
      cell('2018', 230, { interval }),
    ]),
  );
  const size = { width: 640, height: 300, fontSize: 14, measure: measureText };
  const { frame } = drawMarkedLines(figure.plot, size);
  expect(frame.filter(({ role }) => role === 'band' || role === 'interval').map(({ role }) => role)).toEqual([
    'band',
    'interval',
  ]);
  expect(figure.plot.y.domain[1]).toBeGreaterThanOrEqual(260);
});

const ages = [
  {
    id: 'age',
    label: { nl: 'Leeftijd', en: 'Age' },
    categories: { young: { nl: 'jong', en: 'young' }, old: { nl: 'oud', en: 'old' } },
  },
];
const byAge = [
  cell('2015', 1, { dimensions: { age: 'young' } }),
  cell('2016', 2, { dimensions: { age: 'young' } }),
  cell('2015', 3, { dimensions: { age: 'old' } }),
  cell('2016', 4, { dimensions: { age: 'old' } }),
];

test.each<[string | undefined, readonly string[]]>([
  [undefined, ['jong', 'oud']],
  ['age', ['jong', 'oud']],
  ['age:old', ['oud']],
])('dimension %j gives a line for each category', (dimension, labels) => {
  const { figure } = chartOf(dataOf(byAge, { dimensions: ages }), dimension ? { dimension } : {});
  expect(figure.plot.series.map(({ label }) => label)).toEqual(labels);
});

test('lines that stand out have a look of their own, and buttons that say so', () => {
  const { figure } = chartOf(dataOf(byAge, { dimensions: ages }), {
    highlight: `${indicator.id}-GM9999-old`,
  });
  expect(figure.plot.series.map(({ slot }) => slot)).toEqual([7, 1]);
  expect(figure.plot.series.map(({ isHighlighted }) => isHighlighted)).toEqual([false, true]);
});

test('exploring offers every period, and says which part shows', () => {
  const { text } = chartOf(dataOf(years), { explore: '', from: '2016', to: '2017' });
  expect(text.zoom).toMatchObject({ shown: [1, 2] });
  expect(text.zoom?.periods.map(({ code }) => code)).toEqual(['2015', '2016', '2017', '2018']);
  expect(chartOf(dataOf(years), { from: '2016' }).text.zoom).toBeNull();
});
