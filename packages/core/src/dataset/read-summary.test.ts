import { describe, expect, test } from 'vitest';
import { buildShardFile, type Json } from '../testing/build-shard-file.ts';
import { readSummary } from './read-summary.ts';

const file = 'summary/GM0141.json';

function buildSummaryFile(...observations: Json[]): Json {
  const { format, dataset, edition, indicator, regions } = buildShardFile().extension.stadspeil;
  return { format, dataset, edition, regions, entries: [{ indicator, observations }] };
}

const figure = { region: 'GM0141', period: '2017', value: 844.9 };

describe('readSummary', () => {
  test('reads figures under the names of the columns of a shard', () => {
    const facts = { inferred: ['period'], qualifier: 'about', lines: '980' };
    expect(readSummary(buildSummaryFile({ ...figure, ...facts }), file).entries).toEqual([
      {
        indicator: buildSummaryFile().entries[0].indicator,
        observations: [
          {
            indicator: 'jobs',
            region: 'GM0141',
            period: '2017?',
            state: 'measured',
            value: 844.9,
            status: 'normal',
            kind: 'observed',
            qualifier: 'about',
            certainty: 'proven',
            lines: '980',
          },
        ],
      },
    ]);
  });

  test.each([
    ['an absence', { status: 'L' }, { state: 'absent', value: null, reason: 'not-published' }],
    ['a range', { low: 7, high: 10 }, { state: 'range', value: null, low: 7, high: 10 }],
    ['words', { words: 'few-hundred' }, { state: 'words', value: null, words: 'few-hundred' }],
    [
      'an interval',
      { value: 5, lower: 4, upper: 6, level: 0.95, n: 12 },
      { value: 5, interval: { lower: 4, upper: 6, level: 0.95 }, n: 12 },
    ],
  ])('reads %s', (_what, cell, expected) => {
    const summary = readSummary(buildSummaryFile({ region: 'NL01', period: '2017', ...cell }), file);
    expect(summary.entries[0]?.observations[0]).toMatchObject(expected);
  });

  test('reads a category that the definition has, and refuses others and none', () => {
    const label = { nl: 'Leeftijd', en: 'Age' };
    const read = (dimensions: Json) => {
      const json = buildSummaryFile({ ...figure, dimensions });
      json.entries[0].indicator.dimensions = [
        { id: 'age', label, categories: { '0-24': label, '65+': label } },
      ];
      return readSummary(json, file).entries[0]?.observations[0]?.dimensions;
    };
    expect(read({ age: '65+' })).toEqual({ age: '65+' });
    for (const dimensions of [
      undefined,
      {},
      { age: '25-44' },
      { age: 'constructor' },
      { age: '65+', sex: 'm' },
    ]) {
      expect(() => read(dimensions)).toThrow(/entries\[0\]\.observations\[0\]\.dimensions/);
    }
  });

  test.each([
    ['a category that no definition has', { ...figure, dimensions: { age: '65+' } }],
    ['a figure without value, range, words or reason', { region: 'GM0141', period: '2017' }],
    ['a value in quotes', { ...figure, value: '844.9' }],
    ['a value of null', { ...figure, value: null }],
    ['an unknown region', { ...figure, region: 'PV23' }],
    ['a mark in the period', { ...figure, period: '2017?' }],
    ['an unknown qualifier', { ...figure, qualifier: 'nearly' }],
    ['an interval that is no probability', { ...figure, lower: 1, upper: 2, level: 95 }],
    ['a list in place of a figure', []],
  ])('refuses %s', (_why, cell) => {
    expect(() => readSummary(buildSummaryFile(cell), file)).toThrow(
      expect.objectContaining({ name: 'StadspeilError', code: 'SUMMARY_INVALID' }),
    );
  });

  test('refuses a cell twice, an indicator twice, and figures without regions', () => {
    expect(() => readSummary(buildSummaryFile(figure, { ...figure, value: 1 }), file)).toThrow(
      /nothing twice at entries\[0\]\.observations/,
    );
    const twice = buildSummaryFile(figure);
    twice.entries.push(twice.entries[0]);
    expect(() => readSummary(twice, file)).toThrow(/nothing twice at entries/);
    expect(() => readSummary({ ...buildSummaryFile(figure), regions: [] }, file)).toThrow(
      /expected nothing at/,
    );
  });

  test('names file, place and cure', () => {
    expect(() => readSummary(buildSummaryFile({ ...figure, region: 'PV23' }), file)).toThrow(
      'readSummary: expected GM0141 | NL01 at entries[0].observations[0].region of summary/GM0141.json, ' +
        'received "PV23". Fetch it again, or build it with writeDataset(). [SUMMARY_INVALID]',
    );
  });
});
