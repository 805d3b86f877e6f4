import { period, regionCode, type Indicator, type Observation, type Region } from '@stadspeil/core';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../element/settings.ts';
import { takeData } from '../load/take-data.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { readBoundaries } from '../map/read-boundaries.ts';
import { exampleShards } from '../testing/example-dataset.ts';
import { english } from '../words/english.ts';
import { areaMapModel, type AreaMapModel } from './area-map.view-model.ts';

const [rating] = takeData(exampleShards.rating).indicators as [Indicator];

/** Value by region; words are the reason why there is none. */
type Values = Readonly<Record<string, number | 'confidential' | 'missing'>>;

const nine: Values = { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8, i: 9 };

function dataOf(
  values: Values,
  {
    areas = Object.keys(values),
    regions = [],
  }: { areas?: readonly string[]; regions?: readonly Region[] } = {},
): WidgetData {
  const observations = Object.entries(values).map(([code, value]): Observation => {
    const key = { indicator: 'rating', region: regionCode(code), period: period('2024') };
    return typeof value === 'string'
      ? { ...key, state: 'absent', value: null, reason: value }
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
  const names = Object.keys(values).map((code): Region => ({
    code: regionCode(code),
    kind: 'neighbourhood',
    name: { nl: `Wijk ${code}`, en: `Ward ${code}` },
    parents: [],
  }));
  const data = takeData({ indicator: rating, observations, regions: [...names, ...regions] });
  return areas.length ? { ...data, boundaries: boundariesOf(areas) } : data;
}

function boundariesOf(areas: readonly string[]): ReturnType<typeof readBoundaries> {
  return readBoundaries({
    type: 'FeatureCollection',
    attribution: 'Voorbeeld',
    licence: 'https://example.org/by/',
    features: areas.map((code, i) => ({
      type: 'Feature',
      properties: { code, naam: `Gebied ${code}` },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [6 + i, 52],
            [7 + i, 52],
            [7 + i, 53],
            [6 + i, 52],
          ],
        ],
      },
    })),
  });
}

function mapOf(
  data: WidgetData,
  attributes: Readonly<Record<string, string>> = {},
  language?: typeof english,
): AreaMapModel {
  const outcome = areaMapModel(
    data,
    readSettings((name) => attributes[name] ?? null),
    language,
  );
  if (outcome.state !== 'ready') throw new Error(outcome.message);
  return outcome.model;
}

const numbers = ({ figure }: AreaMapModel): Readonly<Record<string, number | null>> =>
  Object.fromEntries(figure.plot.areas.map(({ id, of }) => [id, of.number]));
const legend = ({ figure }: AreaMapModel): readonly (readonly unknown[])[] =>
  figure.legend.entries.map(({ number, ramp, label }) => [number, ramp, label]);

describe('areaMapModel', () => {
  test('divides figures over classes, with their limits in the legend', () => {
    const map = mapOf(dataOf(nine), { classes: 'quantile 3' });
    expect(numbers(map)).toEqual({ a: 1, b: 1, c: 1, d: 2, e: 2, f: 2, g: 3, h: 3, i: 3 });
    expect(legend(map)).toEqual([
      [1, 'region', '1,0 – 3,0'],
      [2, 'region', '4,0 – 6,0'],
      [3, 'region', '7,0 – 9,0'],
    ]);
    expect(map.figure.legend.entries.map(({ tint }) => tint)).toEqual([1, 7, 13]);
    expect(map.text.notes).toContain('In elke klasse zitten ongeveer evenveel gebieden.');
  });

  test.each([
    ['equal 2', { a: 1, b: 1, c: 2 }, 'Elke klasse is even breed.'],
    ['natural 2', { a: 1, b: 1, c: 2 }, 'De klassen volgen de sprongen in de cijfers.'],
    ['quantile 2', { a: 1, b: 1, c: 2 }, 'In elke klasse zitten ongeveer evenveel gebieden.'],
  ])('takes the method that is asked for: %s', (classes, expected, note) => {
    const map = mapOf(dataOf({ a: 1, b: 2, c: 9 }), { classes });
    expect(numbers(map)).toEqual(expected);
    expect(map.text.notes).toContain(note);
  });

  test.each(['', 'jenks', '9', 'quantile twelve'])('falls back to five quantiles for %j', (classes) => {
    expect(numbers(mapOf(dataOf(nine), { classes }))).toEqual(numbers(mapOf(dataOf(nine))));
    expect(mapOf(dataOf(nine), { classes }).figure.legend.entries).toHaveLength(5);
  });

  test('has no more classes than different figures, as they show', () => {
    const map = mapOf(dataOf({ a: 7.01, b: 7.04, c: 8 }));
    expect(numbers(map)).toEqual({ a: 1, b: 1, c: 2 });
    expect(legend(mapOf(dataOf({ a: 0 })))).toEqual([[1, 'region', '0,0']]);
    expect(mapOf(dataOf({ a: 0 })).text.notes).not.toContain(
      'In elke klasse zitten ongeveer evenveel gebieden.',
    );
  });

  test('starts its tints from the benchmark, with an equal figure between the two ways', () => {
    const map = mapOf(dataOf({ a: 1, b: 4, c: 5, d: 6, e: 9 }), { region: 'a b d e', benchmark: 'c' });
    expect(legend(map)).toEqual([
      [1, 'region-lower', '1,0'],
      [2, 'region-lower', '4,0'],
      [null, 'region-equal', 'Wijk c: 5,0'],
      [3, 'region', '6,0'],
      [4, 'region', '9,0'],
    ]);
    expect(map.figure.legend.entries.map(({ tint }) => tint)).toEqual([13, 7, 0, 7, 13]);
    expect(map.text.notes).toContain('De kleuren lopen naar twee kanten, vanaf het cijfer van Wijk c.');
    const equal = mapOf(dataOf({ a: 1, b: 5, c: 5 }), { region: 'a b', benchmark: 'c' });
    expect(numbers(equal)).toEqual({ a: 1, b: 2 });
    expect(equal.text.table.rows.map(({ header, cells }) => [header, ...cells.slice(0, 3)])).toEqual([
      ['Wijk b', '5,0', '2', '0,0 punt'],
      ['Wijk a', '1,0', '1', '-4,0 punt'],
      ['Wijk c', '5,0', '', ''],
    ]);
  });

  test('has one way only where the benchmark has no figure', () => {
    const map = mapOf(dataOf({ a: 1, b: 4, c: 'missing' }), { region: 'a b', benchmark: 'c' });
    expect(legend(map).map(([, ramp]) => ramp)).toEqual(['region', 'region']);
  });

  test('keeps what is secret, what is missing and a zero apart, each with its word', () => {
    const map = mapOf(dataOf({ a: 0, b: 'confidential', c: 'missing', d: 3 }));
    expect(numbers(map)).toEqual({ a: 1, b: null, c: null, d: 2 });
    const without = map.figure.legend.entries.filter(({ number }) => number === null);
    expect(without.map(({ texture }) => texture)).toEqual([1, 2]);
    expect(new Set(without.map(({ label }) => label)).size).toBe(2);
    expect(map.text.table.rows.map(({ cells }) => cells[0])).toEqual([
      '3,0',
      '0,0',
      ...without.map(({ label }) => label),
    ]);
  });

  test('says which areas have no figure and which figures have no area', () => {
    const map = mapOf(dataOf({ a: 1, b: 2 }, { areas: ['a', 'x'] }));
    expect(map.figure.plot.areas.map(({ label, polygons }) => [label, polygons !== null])).toEqual([
      ['Wijk b', false],
      ['Wijk a', true],
      ['Gebied x', true],
    ]);
    expect(map.text.notes).toContain('Op de kaart, zonder cijfer in deze dataset: Gebied x.');
    expect(map.text.notes).toContain('Niet op de kaart, want de grenzen ontbreken: Wijk b.');
    expect(map.text.table.rows).toHaveLength(3);
    const many = mapOf(dataOf(nine, { areas: ['a', 'r', 's', 't', 'u', 'v', 'w'] })).text.notes;
    expect(many).toContain('Op de kaart, zonder cijfer in deze dataset: 6 gebieden.');
    expect(many).toContain('Niet op de kaart, want de grenzen ontbreken: 8 gebieden.');
  });

  test('leaves areas that were not asked for in the background', () => {
    const { figure, text } = mapOf(dataOf(nine), { region: 'a b' });
    expect(figure.plot.areas.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(figure.plot.background).toHaveLength(7);
    expect(text.cursor.series[0]?.points).toHaveLength(2);
  });

  test('takes of all regions those on the map', () => {
    const { figure } = mapOf(dataOf(nine, { areas: ['a', 'c'] }), { region: 'all', period: '2024' });
    expect(figure.plot.areas.map(({ id }) => id)).toEqual(['c', 'a']);
  });

  test('finds an outline by the official code that goes with a name, and says so', () => {
    const local: Region = {
      code: regionCode('stad/noord'),
      kind: 'district',
      name: { nl: 'Noord', en: 'North' },
      parents: [],
      correspondsTo: { code: regionCode('WK014110'), basis: 'name' },
    };
    const byName = mapOf(dataOf({ 'stad/noord': 8 }, { areas: ['WK014110'], regions: [local] }));
    expect(byName.figure.plot.areas.map(({ id, polygons }) => [id, polygons?.length])).toEqual([
      ['stad/noord', 1],
    ]);
    expect(byName.text.notes.join()).toContain('De grenzen horen bij wijken met dezelfde naam.');
    const byCode = mapOf(dataOf({ WK014110: 7 }, { areas: ['WK014110'], regions: [local] }));
    expect(byCode.figure.plot.areas.map(({ id }) => id)).toEqual(['WK014110']);
    expect(byCode.text.notes.join()).not.toContain('dezelfde naam');
  });

  test.each([
    ['ranked', ['Wijk c', 'Wijk a', 'Wijk b']],
    ['given', ['Wijk a', 'Wijk b', 'Wijk c']],
  ])('goes along the areas %s', (order, expected) => {
    const { text, figure } = mapOf(dataOf({ c: 9, b: 'missing', a: 4 }), { order });
    expect(figure.plot.areas.map(({ label }) => label)).toEqual(expected);
    expect(text.table.rows.map(({ header }) => header)).toEqual(expected);
    expect(text.cursor.series[0]?.points.map((point) => /Wijk \w/.exec(point)?.[0])).toEqual(expected);
  });

  test('speaks each area: figure, name, class, and how it lies to the benchmark', () => {
    const data = takeData(exampleShards.rating);
    const attributes = { region: 'GM9999', parts: '', benchmark: 'GM9999' };
    expect(mapOf(data, attributes).text.cursor.series[0]?.points[0]).toBe(
      '2017 (afgeleid): 8,4, rapportcijfer, Noord, significant hoger (volgens de bron), klasse 2 van 2, verschil met Voorbeeldstad +0,6 punt',
    );
    expect(mapOf(data, { ...attributes, lang: 'en' }, english).text.cursor.series[0]?.points[1]).toContain(
      'class 1 of 2, difference from Exampletown -1.0 points',
    );
  });

  test('is made of tiles where there are no boundaries, and says why', () => {
    const { figure, text } = mapOf(dataOf(nine, { areas: [] }));
    expect(figure.plot.areas.every(({ polygons }) => polygons === null)).toBe(true);
    expect(text.notes).toContain('Er zijn geen grenzen bij deze cijfers. Daarom is elk gebied een vakje.');
    expect(text.notes.join()).not.toContain('Niet op de kaart');
  });

  test('leaves out a part that has parts among the others: it would be counted twice', () => {
    const data = takeData(exampleShards.rating);
    const [noord, zuid] = [...data.regions.values()].filter(({ parents }) =>
      parents.includes('GM9999' as never),
    );
    const regions = new Map(data.regions);
    // Noord lies in Zuid, and both lie in the town.
    regions.set(noord?.code as never, { ...noord, parents: [zuid?.code, 'GM9999'] } as never);
    const { plot } = mapOf({ ...data, regions }, { region: 'GM9999', parts: '' }).figure;
    const ids = plot.areas.map(({ id }) => id);
    expect(ids).toContain(noord?.code);
    expect(ids).not.toContain(zuid?.code);
  });

  test('counts figures of uncertain place when asked for, and puts them nowhere', () => {
    const data = takeData(exampleShards.rating);
    const attributes = { region: 'GM9999', parts: '' };
    const asked = mapOf(data, { ...attributes, include: 'uncertain' });
    expect(asked.text.notes.join()).toContain('niet zeker is: 2.');
    expect(asked.figure).toEqual(mapOf(data, attributes).figure);
    expect(mapOf(data, attributes).text.notes.join()).not.toContain('niet zeker is');
  });

  test('cites who made the outlines', () => {
    expect(mapOf(dataOf(nine)).text.source.lines.at(-1)).toEqual({
      text: 'grenzen van Voorbeeld · licentie: example.org/by',
      url: 'https://example.org/by/',
    });
  });

  test('makes regions that are asked for stand out', () => {
    const { plot } = mapOf(dataOf(nine), { highlight: 'c' }).figure;
    expect(plot.areas.filter(({ isFocus }) => isFocus).map(({ id }) => id)).toEqual(['c']);
  });

  test('is empty where no region has a figure', () => {
    const outcome = areaMapModel(
      dataOf({ a: 'missing' }),
      readSettings(() => null),
    );
    expect(outcome).toMatchObject({ state: 'empty', message: expect.stringContaining('geen cijfers') });
  });
});
