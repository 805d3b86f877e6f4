import { describe, expect, test } from 'vitest';
import { readSettings, type WidgetSettings } from '../element/settings.ts';
import { takeData } from '../load/take-data.ts';
import { exampleShards } from '../testing/example-dataset.ts';
import { widgetExamples } from '../testing/widget-examples.ts';
import { english } from '../words/english.ts';
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

  test('keeps the order that was given where it is asked to', () => {
    const given = settings({ region: 'voorbeeld/zuid voorbeeld/noord', order: 'given' });
    expect(chartOf(rating, given).figure.plot.bars.map(({ label }) => label)).toEqual(['Zuid', 'Noord']);
  });

  test('marks the region that stands out, unless its bar says more', () => {
    const marks = (attributes: Readonly<Record<string, string>>): readonly string[] =>
      chartOf(rating, settings({ region: 'GM9999', parts: '', ...attributes })).figure.plot.bars.map(
        ({ mark }) => mark,
      );
    expect(marks({ highlight: 'voorbeeld/zuid' })).toEqual(['none', 'focus']);
    expect(marks({ highlight: 'voorbeeld/zuid', benchmark: 'GM9999' })).toEqual(['higher', 'lower']);
  });

  test('diverges from the reference where it is asked to', () => {
    const { plot } = chartOf(
      rating,
      settings({ region: 'GM9999', parts: '', benchmark: 'GM9999', layout: 'diverging' }),
    ).figure;
    expect(plot.origin).toBe(7.8);
    expect(plot.axis.domain[0]).toBeGreaterThan(0);
  });

  test('shows two periods side by side, in bars, table and speech', () => {
    const jobs = takeData(exampleShards.jobs);
    const { figure, text } = chartOf(jobs, settings({ region: 'GM9999', from: '2017', to: '2018' }));
    expect(figure.plot.bars).toMatchObject([
      { value: 844.9, earlier: 800, valueText: '844,9 (2017: 800,0)' },
    ]);
    expect(figure.legend.entries).toEqual([
      { mark: 'none', label: '2018' },
      { mark: 'earlier', label: '2017' },
    ]);
    expect(text.table.columns.map(({ label }) => label)).toContain('2017');
    expect(text.table.rows[0]?.cells).toEqual(['844,9', '800,0']);
    expect(text.cursor.series[0]?.points[0]).toContain('2017: 800,0');
    expect(text.cursor.series[0]?.points[0]).not.toContain('GM9999');
  });

  test('names the highest and the lowest category, not the region that all are of', () => {
    const ages = takeData(widgetExamples['stadspeil-distribution-chart']?.data);
    const asked = settings({ region: 'GM9999', dimension: 'age', period: '2020' });
    expect(chartOf(ages, asked).text.summary).toEqual([
      'Hoogste: 25-64 jaar (44,5%). Laagste: 65+ jaar (27,0%).',
    ]);
    expect(chartOf(ages, asked, english).text.summary).toEqual([
      'Highest: aged 25-64 (44.5%). Lowest: aged 65+ (27.0%).',
    ]);
  });

  test('says so when there is no figure of the earlier period', () => {
    const jobs = takeData(exampleShards.jobs);
    const { figure } = chartOf(jobs, settings({ region: 'GM9999', from: '2010', to: '2018' }));
    expect(figure.plot.bars).toMatchObject([{ earlier: null, valueText: '844,9 (2010: geen cijfer)' }]);
  });

  test('ranks all regions of one kind', () => {
    const all = chartOf(rating, settings({ region: 'all', period: '2017', highlight: 'voorbeeld/noord' }));
    expect(all.figure.plot.bars.map(({ label, mark }) => [label, mark])).toEqual([
      ['1. Noord', 'focus'],
      ['2. Zuid', 'none'],
    ]);
  });
});
