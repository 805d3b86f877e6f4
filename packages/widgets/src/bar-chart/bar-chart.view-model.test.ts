import { describe, expect, test } from 'vitest';
import { readSettings, type WidgetSettings } from '../element/settings.ts';
import { takeData } from '../load/take-data.ts';
import { exampleShards } from '../testing/example-dataset.ts';
import { barChartModel, type BarChartModel } from './bar-chart.view-model.ts';

const rating = takeData(exampleShards.rating);

function settings(attributes: Readonly<Record<string, string>>): WidgetSettings {
  return readSettings((name) => attributes[name] ?? null);
}

function chartOf(...args: Parameters<typeof barChartModel>): BarChartModel {
  const outcome = barChartModel(...args);
  if (outcome.state !== 'ready') throw new Error(outcome.message);
  return outcome.model;
}

const parts = settings({ indicator: 'rating', region: 'GM9999', parts: '', benchmark: 'GM9999' });

describe('barChartModel', () => {
  test('ranks the parts of a region, and leaves out those without a row', () => {
    const { figure } = chartOf(rating, parts);
    expect(
      figure.plot.bars.map(({ label, valueText, mark, markText }) => [label, valueText, mark, markText]),
    ).toEqual([
      ['Noord', '8,4', 'higher', 'significant hoger'],
      ['Zuid', '6,8', 'lower', 'significant lager'],
    ]);
    expect(figure.plot.reference).toEqual({ value: 7.8, label: 'Voorbeeldstad: 7,8' });
    expect(figure.legend.entries).toEqual([
      { mark: 'higher', label: 'significant hoger' },
      { mark: 'lower', label: 'significant lager' },
    ]);
  });

  test('has a table with the same cells, the reference last', () => {
    const { table, notes } = chartOf(rating, parts).text;
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Gebied',
      'Cijfer',
      'Verschil met Voorbeeldstad',
      'Opmerking',
    ]);
    expect(table.rows.map(({ header, cells }) => [header, ...cells.slice(0, 2)])).toEqual([
      ['Noord', '8,4', '+0,6 punt'],
      ['Zuid', '6,8', '-1,0 punt'],
      ['Voorbeeldstad', '7,8', ''],
    ]);
    expect(notes).toContain('Gebieden zonder gepubliceerd cijfer staan er niet bij.');
  });

  test('speaks each bar once: period, value, unit, place and significance', () => {
    const [series] = chartOf(rating, parts).text.cursor.series;
    expect(series?.points[0]).toBe(
      '2017 (afgeleid): 8,4, rapportcijfer, Noord, significant hoger (volgens de bron)',
    );
  });

  test('shows a named region without a figure as a bar that says so', () => {
    const { figure } = chartOf(rating, settings({ region: 'voorbeeld/noord voorbeeld/oost' }));
    expect(figure.plot.bars.map(({ label, value, valueText }) => [label, value, valueText])).toEqual([
      ['Noord', 8.4, '8,4'],
      ['Oost', null, 'geen cijfer'],
    ]);
  });

  test('keeps figures of uncertain place out, and in the order of the source when asked for', () => {
    const asked = settings({ region: 'GM9999', parts: '', include: 'uncertain' });
    expect(chartOf(rating, parts).figure.plot.bars.some(({ value }) => value === 99)).toBe(false);
    const { figure, text } = chartOf(rating, asked);
    expect(figure.plot.bars.filter(({ label }) => /cijfer \d/.test(label)).map(({ value }) => value)).toEqual(
      [99, 98],
    );
    expect(text.summary).toEqual(['Let op: het is niet zeker bij welk onderdeel deze cijfers horen.']);
  });

  test('is empty when no region has a figure', () => {
    expect(barChartModel(rating, settings({ region: 'voorbeeld/oost', indicator: 'rating' }))).toEqual({
      state: 'empty',
      message: 'Voor Oost zijn geen cijfers over: Waardering buurt.',
    });
  });
});
