import { describe, expect, test } from 'vitest';
import { readSettings } from '../element/settings.ts';
import { takeData } from '../load/take-data.ts';
import { exampleShards } from '../testing/example-dataset.ts';
import { dutch } from '../words/dutch.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { cardCourse } from './card-course.ts';
import { kpiCardModel } from './kpi-card.view-model.ts';

interface Point {
  readonly period: string;
  readonly value: number | null;
  readonly [fact: string]: unknown;
}

function dataOf(points: readonly Point[], changes: object = {}): WidgetData {
  return takeData({
    indicator: { ...takeData(exampleShards.jobs).indicators[0], ...changes },
    observations: points.map((point) => ({
      indicator: 'jobs',
      region: 'GM9999',
      state: 'measured',
      kind: 'observed',
      certainty: 'proven',
      status: 'normal',
      qualifier: 'exact',
      ...point,
    })),
    regions: [],
  });
}

const settings = (attributes: Readonly<Record<string, string>> = {}) =>
  readSettings((name) => ({ region: 'GM9999', ...attributes })[name as 'region'] ?? null);

const course = (points: readonly Point[], attributes?: Readonly<Record<string, string>>) =>
  cardCourse(dataOf(points), settings(attributes), dutch);

const rolesOf = (text: ReturnType<typeof course>): readonly string[] =>
  text.line?.series[0]?.map(({ role }) => role) ?? [];

describe('cardCourse', () => {
  test('draws two figures in time and says the movement without a judgement', () => {
    const text = course([
      { period: '2019', value: 800 },
      { period: '2020', value: 810 },
    ]);
    expect(rolesOf(text)).toEqual(['line', 'marker', 'marker']);
    expect(text.summary).toEqual([
      'GM9999 komt uit op 810,0 banen per 1.000 inwoners.',
      'GM9999 gaat van 800,0 in 2019 naar 810,0 banen per 1.000 inwoners in 2020, dat is 10,0 (1,3%) hoger.',
    ]);
  });

  test('bridges no gap, and dashes what is expected', () => {
    const text = course([
      { period: '2018', value: 790 },
      { period: '2019', value: 800 },
      { period: '2021', value: 805 },
      { period: '2022', value: 810, kind: 'forecast' },
    ]);
    const lines = text.line?.series[0]?.filter(({ type }) => type === 'path');
    expect(lines?.map(({ role }) => role)).toEqual(['line', 'line-forecast']);
  });

  test('stands true to time between uneven periods', () => {
    const text = course([
      { period: '2018', value: 790 },
      { period: '2019', value: 800 },
      { period: '2024', value: 805 },
    ]);
    const xs = text.line?.series[0]?.flatMap((mark) => (mark.type === 'point' ? [mark.x] : [])) ?? [];
    const [first = 0, second = 0, last = 0] = xs;
    expect((second - first) / (last - first)).toBeCloseTo(1 / 6);
  });

  test('gives a figure of unknown period no place in time, and keeps it in the table', () => {
    const text = course([
      { period: '2018', value: 790 },
      { period: 'unknown@2021', value: 800 },
    ]);
    expect(text.line).toBeNull();
    expect(text.table.rows).toHaveLength(2);
  });

  test('puts a course without movement in the middle', () => {
    const text = course([
      { period: '2018', value: 0 },
      { period: '2019', value: 0 },
    ]);
    expect(text.line?.series[0]?.[0]).toMatchObject({
      points: [
        [6, 20],
        [154, 20],
      ],
    });
  });

  test('ends at the period that was asked for', () => {
    const text = course(
      [
        { period: '2018', value: 790 },
        { period: '2019', value: 800 },
        { period: '2020', value: 900 },
      ],
      { period: '2019' },
    );
    expect(text.table.rows.map(({ cells }) => cells[0])).toEqual(['2019', '2018']);
    expect(text.summary.join(' ')).not.toContain('900');
  });

  test('holds the figure against its goal, which is no point of the line', () => {
    const text = course([
      { period: '2019', value: 800 },
      { period: '2020', value: 810 },
      { period: '2030', value: 900, kind: 'target' },
    ]);
    expect(text.summary[0]).toMatch(
      /^GM9999 komt uit op 810,0 banen per 1\.000 inwoners, 90,0 \(10,0%\) lager dan het doel voor 2030 \(900,0\)\. Het doel is nog niet gehaald\./,
    );
    expect(rolesOf(text)).toEqual(['line', 'marker', 'marker']);
    expect(text.tools?.observations).toHaveLength(text.table.rows.length);
  });

  test('names the region in every sentence, and says a break in the course', () => {
    const place = { kind: 'municipality', name: { nl: 'Stad', en: 'City' }, parents: [] };
    const figures = dataOf([
      { period: '2019', value: 800 },
      { period: '2020', value: 700, status: 'break' },
      { period: '2021', value: 710, status: 'provisional' },
      { period: '2030', value: 900, kind: 'target' },
    ]);
    const regions = new Map([['GM9999', { code: 'GM9999', ...place }]]) as unknown as WidgetData['regions'];
    const text = cardCourse({ ...figures, regions }, settings(), dutch);
    expect(text.summary.join(' ')).not.toMatch(/GM9999/i);
    expect(text.summary.map((each) => each.slice(0, 9))).toEqual(['Stad komt', 'Stad gaat']);
    expect(text.notes).toEqual(expect.arrayContaining(['Het cijfer is voorlopig.']));
    expect(text.notes.filter((each) => each.includes('breuk'))).toHaveLength(1);
    expect(text.notes.join(' ')).not.toContain('doel');
  });

  test('tells of one category, by its name', () => {
    const categories = { young: { nl: 'jong', en: 'young' }, old: { nl: 'oud', en: 'old' } };
    const data = dataOf(
      ['young', 'old'].flatMap((age, i) => [
        { period: '2019', value: 10 + i, dimensions: { age } },
        { period: '2020', value: 20 + i, dimensions: { age } },
      ]),
      { dimensions: [{ id: 'age', label: { nl: 'Leeftijd', en: 'Age' }, categories }] },
    );
    const card = kpiCardModel(data, settings({ dimension: 'age:old' }));
    if (card.state !== 'ready') throw new Error(card.state);
    expect(card.model.figure).toMatchObject({ place: 'GM9999, oud', value: '21,0', hasCourse: true });
    expect(card.model.text.table.rows.map(({ cells }) => cells[1])).toEqual(['21,0', '11,0']);
  });
});
