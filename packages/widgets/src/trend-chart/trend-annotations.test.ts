import { period, regionCode, type Indicator, type Observation } from '@stadspeil/core';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../element/settings.ts';
import { takeData } from '../load/take-data.ts';
import { exampleShards } from '../testing/example-dataset.ts';
import { figureCsv } from '../tools/figure-csv.ts';
import { dutchOperations } from '../words/dutch-operations.ts';
import { english } from '../words/english.ts';
import { isPlainTrend } from './is-plain-trend.ts';
import { trendChartModel, type TrendChartModel } from './trend-chart.view-model.ts';

const { regions, indicators } = takeData(exampleShards.jobs);
const indicator = { ...(indicators[0] as Indicator), frequency: 'annual', dimensions: [] } as Indicator;

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

const years = [cell('2015', 200), cell('2016', 210), cell('2018', 230), cell('2019', 240)];
const moved = { nl: 'De fabriek is verhuisd.', en: 'The factory moved.' };
const counted = { nl: 'Er is anders geteld.', en: 'Counted in another way.' };

function chartOf(
  annotations: unknown,
  attributes: Readonly<Record<string, string>> = {},
  { observations = years, language = dutchOperations } = {},
): TrendChartModel {
  const data = takeData({ indicator, observations, regions: regions.values(), annotations });
  const settings = readSettings((name) => attributes[name] ?? null);
  expect(isPlainTrend(data, settings)).toBe(false);
  const outcome = trendChartModel(data, settings, language);
  if (outcome.state !== 'ready') throw new Error(outcome.message);
  return outcome.model;
}

const both = [
  { period: '2018', text: counted },
  { period: '2016', text: moved },
];

describe('remarks that are handed in', () => {
  test('have numbers in order of time, in the drawing and in a list', () => {
    const { figure, text } = chartOf(both);
    const at = figure.plot.x.ticks.map(({ value }) => value);
    expect(figure.plot.marks?.annotations).toEqual([
      { x: at[1], label: '1' },
      { x: at[3], label: '2' },
    ]);
    expect(text.annotations).toEqual({
      label: 'Toelichting bij de grafiek',
      items: ['1 · 2016: De fabriek is verhuisd.', '2 · 2018: Er is anders geteld.'],
    });
  });

  test('are in English on an English page', () => {
    const { text } = chartOf(both, {}, { language: english });
    expect(text.annotations?.items[0]).toBe('1 · 2016: The factory moved.');
    expect(text.cursor.series[0]?.points[1]).toContain('Note 1: The factory moved.');
  });

  test('are in the row of their period, and nowhere else in the table', () => {
    const { table } = chartOf(both).text;
    expect(table.columns.at(-1)).toEqual({ label: 'Opmerking', numeric: false });
    expect(table.rows.map(({ header, cells }) => [header, cells.at(-1)])).toEqual([
      ['2015', ''],
      ['2016', '1 · De fabriek is verhuisd.'],
      ['2017', ''],
      ['2018', '2 · Er is anders geteld.'],
      ['2019', ''],
    ]);
  });

  test('are said once where the cursor stands, also behind an index number', () => {
    for (const attributes of [{}, { 'index-base': '2015' }]) {
      const points = chartOf(both, attributes).text.cursor.series[0]?.points ?? [];
      expect(points.map((said) => said.split('De fabriek is verhuisd.').length - 1)).toEqual([0, 1, 0, 0, 0]);
      expect(points[1]).toMatch(/^.*210,0.*\. Toelichting 1: De fabriek is verhuisd\.$/);
    }
  });

  test('go along in the CSV, also with a period that has no figure', () => {
    const csv = (annotations: unknown): readonly string[] => {
      const { tools } = chartOf(annotations, { explore: '' }).text;
      return (tools ? figureCsv(tools, '') : '').trimEnd().split('\r\n');
    };
    const lines = csv([{ period: '2017', text: moved }, ...both]);
    expect(lines[0]).toMatch(/,annotation$/);
    expect(lines.slice(1).map((line) => [line.split(',')[3], line.split(',').at(-1)])).toEqual([
      ['2015', ''],
      ['2016', 'De fabriek is verhuisd.'],
      ['2017', 'De fabriek is verhuisd.'],
      ['2018', 'Er is anders geteld.'],
      ['2019', ''],
    ]);
    expect(lines[3]).toContain(',O,');
    expect(csv([])[0]).not.toContain('annotation');
  });

  test('may be several of one period, or of one without a figure', () => {
    const { figure, text } = chartOf([
      { period: '2017', text: counted },
      { period: '2017', text: moved },
    ]);
    expect(figure.plot.marks?.annotations.map(({ label }) => label)).toEqual(['1', '2']);
    expect(text.table.rows[2]?.cells.at(-1)).toBe('1 · Er is anders geteld. 2 · De fabriek is verhuisd.');
    expect(text.cursor.series[0]?.points[2]).toMatch(/\. Toelichting 1: .* Toelichting 2: /);
  });

  test('are left out where their period does not show', () => {
    const { figure, text } = chartOf(both, { from: '2017' });
    expect(figure.plot.marks?.annotations).toHaveLength(1);
    expect(text.annotations?.items).toEqual(['1 · 2018: Er is anders geteld.']);
    expect(chartOf(both, { from: '2019' }).text.annotations).toBeUndefined();
    expect(chartOf([{ period: '2017', text: moved }], { from: '2018' }).text.annotations).toBeUndefined();
  });

  test('stand at a period that the source does not print', () => {
    const observations = [...years, cell('unknown@2018', 250)];
    const { text } = chartOf([{ period: 'unknown@2018', text: moved }], {}, { observations });
    expect(text.annotations?.items).toEqual([
      '1 · jaar onbekend (gepubliceerd in 2018): De fabriek is verhuisd.',
    ]);
    expect(text.tools && figureCsv(text.tools, '').trimEnd()).toMatch(/De fabriek is verhuisd\.$/);
  });

  test.each<[string, unknown, string]>([
    [
      'no period',
      [{ text: moved }],
      'data.annotations[0].period: expected a period of the figures, received none',
    ],
    ['what is no period', [both[0], { period: 'soon', text: moved }], 'data.annotations[1].period'],
    ['a period of another length', [{ period: '2016-Q1', text: moved }], 'received "2016-Q1"'],
    [
      'a period beside the figures',
      [{ period: '2012', text: moved }],
      'a period of the figures, received "2012"',
    ],
    ['no text', [{ period: '2016' }], 'data.annotations[0].text.nl: expected a text, received none'],
    [
      'no English',
      [{ period: '2016', text: { nl: 'Anders.' } }],
      'data.annotations[0].text.en: expected a text',
    ],
    ['an empty text', [{ period: '2016', text: { nl: ' ', en: 'Other.' } }], 'data.annotations[0].text.nl'],
    ['a text in no language', [{ period: '2016', text: 'Anders.' }], 'data.annotations[0].text.nl'],
    ['what is nothing', [null], 'data.annotations[0].period'],
    ['what is no list', 'Anders.', 'data.annotations[0].period'],
  ])('are refused with %s', (_what, annotations, message) => {
    expect(() => chartOf(annotations)).toThrow(
      expect.objectContaining({
        code: 'INDICATOR_INVALID',
        message: expect.stringContaining(message) as string,
      }),
    );
  });
});

test('what the source notes at a break is none: it is in the language of the source', () => {
  const observations = [cell('2016', 210), cell('2018', 230, { status: 'break', note: 'New questions.' })];
  const { figure, text } = chartOf(undefined, {}, { observations, language: dutchOperations });
  expect(text.annotations).toBeUndefined();
  expect(figure.plot.marks?.annotations).toEqual([]);
});
