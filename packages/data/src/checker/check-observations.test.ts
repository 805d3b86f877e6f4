import { period, regionCode, type Observation } from '@stadspeil/core';
import { describe, expect, test } from 'vitest';
import type { DatasetDefinition } from '../dataset-definition.ts';
import { almelo2018 } from '../datasets/almelo-2018/almelo-2018.ts';
import { twente } from '../datasets/twente/twente.ts';
import {
  buildDefinition,
  buildFigure,
  buildIndicator,
  buildText,
  exampleRegions,
} from '../testing/build-definition.ts';
import { checkObservations } from './check-observations.ts';

const [municipality] = exampleRegions;
const age = {
  id: 'age',
  label: buildText('Leeftijd'),
  categories: { '0-24': buildText('0–24'), '65+': buildText('65+') },
};
const source = buildIndicator().sources[0];
const withoutLicence = { ...source, licence: { ...source.licence, id: ' ' } };

function problems(changes: Partial<DatasetDefinition>): readonly string[] {
  return checkObservations(buildDefinition(changes)).map(({ problem }) => problem);
}

function share(region: string, code: string, value: number): Observation {
  return buildFigure(region, '2030', value, { dimensions: { age: code } });
}

describe('checkObservations', () => {
  test.each([almelo2018, twente])('finds nothing wrong in $description.id', (definition) => {
    expect(checkObservations(definition)).toEqual([]);
  });

  test('names indicator, cell and cure', () => {
    const observations = [buildFigure('GM0141', '2017', 1.25)];
    expect(checkObservations(buildDefinition({ observations }))).toEqual([
      {
        file: 'definition',
        indicator: 'jobs',
        cell: 'GM0141 · 2017',
        problem: 'a number has more than 1 decimals',
        cure: 'Give the definition the decimals of the source.',
      },
    ]);
  });

  test('finds all that is wrong, not only the first', () => {
    const observations = [
      buildFigure('GM0141', '2017', 1.25),
      buildFigure('PV30', '2017', 1),
      buildFigure('GM0141', '2017?', 3),
    ];
    expect(problems({ observations, themes: [] })).toEqual([
      'its theme work is not among the themes',
      'a number has more than 1 decimals',
      'its region is not among the regions',
      'the cell is there twice',
    ]);
  });

  test.each<[problem: string, changes: Partial<DatasetDefinition>]>([
    [
      'the region PV30 is named as a parent or a benchmark but is not among the regions',
      { benchmarks: { GM0141: ['PV30'] } },
    ],
    ['the region GM0141 is there twice', { regions: [...exampleRegions, municipality!] }],
    [
      'a sum names it but it has no definition',
      { sums: [{ total: 'homes', parts: ['jobs'], tolerance: 0 }] },
    ],
    [
      'a sum names it but it has no definition',
      {
        sums: [{ whole: { indicator: 'homes', period: '2017' }, pieces: [], tolerance: 0 }],
      },
    ],
    [
      'a sum names the region PV30, which is not among the regions',
      { sums: [{ indicator: 'jobs', region: 'GM0141', regions: ['PV30'], tolerance: 0 }] },
    ],
    [
      'the dataset has no licence',
      { description: { ...buildDefinition().description, licence: { id: '', title: buildText('Geen') } } },
    ],
    ['its source own-count is not among the sources of the dataset', { sources: [] }],
    [
      'its source own-count has no licence',
      { indicators: { jobs: buildIndicator({ sources: [withoutLicence] }) }, sources: [withoutLicence] },
    ],
    [
      'the indicator has no definition',
      { observations: [buildFigure('GM0141', '2017', 1, { indicator: 'toString' })] },
    ],
    [
      'it is significant against PV30, which is not among the regions',
      {
        observations: [
          buildFigure('GM0141', '2017', 1, {
            significance: { direction: 'higher', than: regionCode('PV30') },
          }),
        ],
      },
    ],
    [
      'a figure of uncertain place is not in a run, or a run is not called uncertain',
      { observations: [buildFigure('GM0141', '2017', 1, { certainty: 'uncertain' })] },
    ],
    [
      'a figure of uncertain place is not in a run, or a run is not called uncertain',
      { observations: [buildFigure('GM0141', '2017', 1, { run: 1 })] },
    ],
    [
      'its categories are not those of the definition',
      { observations: [buildFigure('GM0141', '2017', 1, { dimensions: { age: '65+' } })] },
    ],
    ['a number is not finite', { observations: [buildFigure('GM0141', '2017', NaN)] }],
    [
      'a share is not between 0 and 100',
      {
        indicators: { jobs: buildIndicator({ valueType: 'share' }) },
        observations: [buildFigure('GM0141', '2017', 100.1)],
      },
    ],
    ['a count, a rate or a duration is below zero', { observations: [buildFigure('GM0141', '2017', -1)] }],
    [
      'the cell is there twice',
      { observations: Array<Observation>(2).fill(buildFigure('GM0141', '2017', 1)) },
    ],
    [
      'its value lies outside its own interval',
      { observations: [buildFigure('GM0141', '2017', 9, { interval: { lower: 1, upper: 8, level: 0.95 } })] },
    ],
    [
      'its second printing is of another period',
      {
        observations: [
          buildFigure('GM0141', '2017', 1, {
            alsoPrinted: { value: 1, qualifier: 'about', period: period('2018') },
          }),
        ],
      },
    ],
    [
      'a number has more than 1 decimals',
      {
        observations: [
          buildFigure('GM0141', '2017', 1, {
            alsoPrinted: { value: 1.25, qualifier: 'about', period: period('2017?') },
          }),
        ],
      },
    ],
    [
      'it is higher than NL01 by its significance, and not by its value',
      {
        observations: [
          buildFigure('NL01', '2017', 2),
          buildFigure('GM0141', '2017?', 2, {
            significance: { direction: 'higher', than: regionCode('NL01') },
          }),
        ],
      },
    ],
    [
      'it is lower than NL01 by its significance, and not by its value',
      {
        observations: [
          buildFigure('NL01', '2017', 2),
          buildFigure('GM0141', '2017', 3, {
            significance: { direction: 'lower', than: regionCode('NL01') },
          }),
        ],
      },
    ],
    [
      'the places of a run are 1, 3',
      {
        observations: [1, 3].map((run) => buildFigure('GM0141', '2017', 1, { run, certainty: 'uncertain' })),
      },
    ],
    [
      'its range runs downwards',
      {
        observations: [
          {
            ...buildFigure('GM0141', '2017', 0),
            state: 'range',
            value: null,
            low: 10,
            high: 7,
          } as Observation,
        ],
      },
    ],
  ])('finds: %s', (problem, changes) => {
    expect(problems(changes)).toContain(problem);
  });

  describe('sums', () => {
    const balance = ['adopted', 'effect', 'updated'].map((id) =>
      buildIndicator({ id, decimals: 2, valueType: 'balance' }),
    );
    const indicators = Object.fromEntries(balance.map((indicator) => [indicator.id, indicator]));
    const sums = [{ total: 'updated', parts: ['adopted', 'effect'], tolerance: 0.015 }];
    const row = (...values: readonly number[]) =>
      values.map((value, i) => buildFigure('GM0141', '2020', value, { indicator: balance[i]!.id }));

    test.each([
      [[0.28, 0.07, 0.34], 0],
      [[-0.22, 0.18, -0.03], 0],
      [[0.28, 0.07, 0.33], 1],
      [[0.28, -0.07, 0.35], 1],
      [[0.28, 0.07], 0],
    ])('of %j have %i faults', (values, count) => {
      expect(problems({ indicators, sums, observations: row(...values) })).toHaveLength(count);
    });

    test('say what they come to', () => {
      expect(problems({ indicators, sums, observations: row(0.28, 0.07, 0.4) })).toEqual([
        'the parts add up to 0.35 where 0.4 is expected, give or take 0.015',
      ]);
    });

    const room = {
      whole: { indicator: 'jobs', period: '2020/2021' },
      pieces: ['2020', '2021'].map((year) => ({ indicator: 'jobs', period: year })),
      tolerance: 0.05,
    };
    const draws = (...values: readonly number[]) =>
      values.map((value, i) => buildFigure('GM0141', ['2020', '2021?', '2020/2021'][i]!, value));

    test.each([
      ['that are the whole', draws(1, 2, 3), {}, []],
      [
        'that are more',
        draws(1, 2.5, 3),
        {},
        ['the parts add up to 3.5 where 3 is expected, give or take 0.05'],
      ],
      ['that are less', draws(1, 1, 3), {}, ['the parts add up to 2 where 3 is expected, give or take 0.05']],
      ['that are less, of some', draws(1, 1, 3), { incomplete: true }, []],
      [
        'that are more, of some',
        draws(1, 2.5, 3),
        { incomplete: true },
        ['the parts add up to 3.5 where 3 is expected, give or take 0.05'],
      ],
      ['without a whole', draws(1, 2), {}, ['a sum names this cell but it has no figure']],
      [
        'of which a region lacks one',
        [...draws(1, 2, 3), buildFigure('NL01', '2020', 1)],
        {},
        ['a sum names this cell but it has no figure'],
      ],
    ] as const)('of pieces over time %s', (_what, observations, changes, found) => {
      expect(problems({ sums: [{ ...room, ...changes }], observations })).toEqual(found);
    });

    const byAge = {
      indicators: { jobs: buildIndicator({ dimensions: [age] }) },
      sums: [{ indicator: 'jobs', dimension: 'age', sum: 100, tolerance: 0.5 }],
    };

    test.each([
      [[share('GM0141', '0-24', 60), share('GM0141', '65+', 40)], 0],
      [[share('GM0141', '0-24', 60), share('GM0141', '65+', 41)], 1],
      [[share('GM0141', '0-24', 60), share('NL01', '65+', 40)], 0],
      [[share('GM0141', '0-24', 60)], 0],
    ])('of shares add up to 100 where all of them are known', (observations, count) => {
      expect(problems({ ...byAge, observations })).toHaveLength(count);
    });
  });
});
