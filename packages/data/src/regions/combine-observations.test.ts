import { regionCode, type Observation, type ValueType } from '@stadspeil/core';
import { describe, expect, test } from 'vitest';
import { buildFigure, buildIndicator } from '../testing/build-definition.ts';
import { applyReorganisation } from './apply-reorganisation.ts';
import { combinationRules, combineObservations } from './combine-observations.ts';
import type { Reorganisation } from './reorganisation.ts';

const into = regionCode('GM1959');

function combine(valueType: ValueType, parts: readonly Observation[], decimals = 1) {
  return combineObservations({ valueType, decimals }, into, parts);
}

const absent = (region: string): Observation => ({
  indicator: 'jobs',
  region: regionCode(region),
  period: buildFigure(region, '2018', 0).period,
  state: 'absent',
  value: null,
  reason: 'confidential',
});

describe('combineObservations', () => {
  test('adds counts, and says what the sum is made of', () => {
    const parts = [buildFigure('GM0738', '2018', 0), buildFigure('GM0870', '2018', 27.5)];
    expect(combine('count', parts)).toEqual({
      outcome: 'combined',
      observation: {
        ...buildFigure('GM1959', '2018', 27.5),
        qualifier: 'derived',
        note: 'Sum of GM0738, GM0870.',
      },
    });
  });

  test('counts its parts where they are too many to be named', () => {
    const parts = Array.from({ length: 21 }, (_, i) => buildFigure(`GM00${10 + i}`, '2018', 1));
    expect(combine('count', parts)).toMatchObject({ observation: { value: 21, note: 'Sum of 21 regions.' } });
  });

  test('leaves no binary noise behind a sum', () => {
    const parts = [buildFigure('GM0738', '2018', 0.1), buildFigure('GM0870', '2018', 0.2)];
    expect(combine('amount', parts)).toMatchObject({ observation: { value: 0.3 } });
  });

  test.each<[valueType: ValueType, numbers: readonly (readonly [number, number, number])[], value: number]>([
    // 1 of 4 and 30 of 60: 31 of 64 is 48.4 per cent, not the mean of 25 and 50.
    [
      'share',
      [
        [25, 1, 4],
        [50, 30, 60],
      ],
      48.4,
    ],
    // 0 of 500 and 9 of 1,000 for every thousand.
    [
      'rate',
      [
        [0, 0, 500],
        [9, 9, 1000],
      ],
      6,
    ],
    [
      'ratio',
      [
        [2.5, 5, 2],
        [1, 3, 3],
      ],
      1.6,
    ],
  ])('computes a %s anew from numerators and denominators', (valueType, numbers, value) => {
    const parts = numbers.map(([each, numerator, denominator], i) =>
      buildFigure(`GM000${i}`, '2018', each, { numerator, denominator }),
    );
    const [numerator, denominator] = [1, 2].map((k) => numbers.reduce((sum, each) => sum + each[k]!, 0));
    expect(combine(valueType, parts)).toMatchObject({
      outcome: 'combined',
      observation: { value, numerator, denominator, qualifier: 'derived' },
    });
  });

  test('weighs a mean by what it is divided by', () => {
    const parts = [
      buildFigure('GM0738', '2018', 2, { denominator: 100 }),
      buildFigure('GM0870', '2018', 3, { denominator: 300 }),
    ];
    expect(combine('mean', parts, 2)).toMatchObject({ observation: { value: 2.75, denominator: 400 } });
  });

  test('is provisional when a part is, and order-mapped when a part is', () => {
    const parts = [
      buildFigure('GM0738', '2018', 2, { status: 'provisional' }),
      buildFigure('GM0870', '2018', 3, { certainty: 'order-mapped' }),
    ];
    expect(combine('count', parts)).toMatchObject({
      observation: { status: 'provisional', certainty: 'order-mapped' },
    });
  });

  const figure = buildFigure('GM0738', '2018', 2);
  test.each<[reason: string, valueType: ValueType, parts: readonly Observation[]]>([
    ['no-rule', 'index', [figure, figure]],
    ['no-rule', 'balance', [figure]],
    ['no-rule', 'year', [figure]],
    ['no-parts', 'count', []],
    ['part-absent', 'count', [figure, absent('GM0870')]],
    ['part-absent', 'share', [absent('GM0870')]],
    ['part-uncertain', 'count', [buildFigure('GM0738', '2018', 2, { certainty: 'uncertain', run: 1 })]],
    ['weight-unknown', 'share', [figure]],
    ['weight-unknown', 'mean', [buildFigure('GM0738', '2018', 2, { denominator: 0 })]],
  ])('refuses with %s: a %s', (reason, valueType, parts) => {
    expect(combine(valueType, parts)).toEqual({ outcome: 'refused', reason });
  });

  test('has a rule for each kind of number: counts add, quotients are weighed, the rest is refused', () => {
    const of = (rule: string): unknown =>
      Object.entries(combinationRules).flatMap(([valueType, each]) => (each === rule ? [valueType] : []));
    expect(of('sum')).toEqual(['count', 'amount']);
    expect(of('weight')).toEqual(['share', 'rate', 'mean', 'ratio']);
    expect(of('refuse')).toEqual(['index', 'balance', 'difference', 'year', 'duration']);
  });
});

const merger: Reorganisation = {
  date: '2019-01-01',
  into: 'GM1959',
  kind: 'merger',
  from: [
    { code: 'GM0738', isWhole: true },
    { code: 'GM0870', isWhole: true },
  ],
};

describe('applyReorganisation', () => {
  const jobs = buildIndicator({ valueType: 'count' });

  test('gives the sum for each year before, and nothing from then on', () => {
    const figures = ['2017', '2018', '2019'].flatMap((year) => [
      buildFigure('GM0738', year, 1),
      buildFigure('GM0870', year, 2),
      buildFigure('GM0141', year, 100),
    ]);
    const { observations, refused } = applyReorganisation(merger, jobs, figures);
    expect(observations).toMatchObject([
      { region: 'GM1959', period: '2017', value: 3, qualifier: 'derived' },
      { region: 'GM1959', period: '2018', value: 3, qualifier: 'derived' },
    ]);
    expect(refused).toEqual([]);
  });

  test('takes a quarter that ends on the day before, and not the one that begins on it', () => {
    const figures = ['2018-Q4', '2019-Q1', '2018-12'].flatMap((when) => [
      buildFigure('GM0738', when, 1),
      buildFigure('GM0870', when, 2),
    ]);
    const { observations } = applyReorganisation(merger, jobs, figures);
    expect(observations.map((each) => each.period)).toEqual(['2018-Q4', '2018-12']);
  });

  test('leaves the year out in which it takes effect halfway', () => {
    const figures = [buildFigure('GM0738', '2019', 1), buildFigure('GM0870', '2019', 2)];
    expect(applyReorganisation({ ...merger, date: '2019-07-01' }, jobs, figures).observations).toEqual([]);
  });

  test('says why there is no figure', () => {
    const figures = [buildFigure('GM0738', '2017', 1), buildFigure('GM0738', '2018', 1), absent('GM0870')];
    expect(applyReorganisation(merger, jobs, figures)).toEqual({
      observations: [],
      refused: [
        { period: '2017', reason: 'part-absent' },
        { period: '2018', reason: 'part-absent' },
      ],
    });
  });

  test('refuses scores, and what went elsewhere in part', () => {
    const figures = [buildFigure('GM0738', '2018', 1), buildFigure('GM0870', '2018', 2)];
    const reasonOf = (...args: Parameters<typeof applyReorganisation>): unknown =>
      applyReorganisation(...args).refused.map(({ reason }) => reason);
    expect(reasonOf(merger, buildIndicator({ valueType: 'index' }), figures)).toEqual(['no-rule']);
    const divided = { ...merger, from: [merger.from[0]!, { code: 'GM0870', isWhole: false }] };
    expect(reasonOf(divided, jobs, figures)).toEqual(['part-moved']);
  });

  test('lets a renamed municipality keep its figures, whatever they are', () => {
    const renaming: Reorganisation = {
      ...merger,
      kind: 'renaming',
      from: [{ code: 'GM0241', isWhole: true }],
    };
    const figures = [buildFigure('GM0241', '2018', 7)];
    const index = buildIndicator({ valueType: 'index' });
    expect(applyReorganisation(renaming, index, figures).observations).toEqual([
      buildFigure('GM1959', '2018', 7),
    ]);
  });

  test('computes the new area of a municipality that stayed and took another in', () => {
    const growth: Reorganisation = {
      ...merger,
      into: 'GM0439',
      from: [
        { code: 'GM0439', isWhole: true },
        { code: 'GM0370', isWhole: true },
      ],
    };
    const figures = [buildFigure('GM0439', '2018', 80), buildFigure('GM0370', '2018', 10)];
    expect(applyReorganisation(growth, jobs, figures).observations).toMatchObject([
      { region: 'GM0439', value: 90, note: 'Sum of GM0439, GM0370.' },
    ]);
  });

  test('gives nothing where the new municipality has a figure of its own, or of other indicators', () => {
    const figures = [
      buildFigure('GM0738', '2018', 1),
      buildFigure('GM0870', '2018', 2),
      buildFigure('GM1959', '2018', 3),
    ];
    expect(applyReorganisation(merger, jobs, figures).observations).toEqual([]);
    expect(applyReorganisation(merger, { ...jobs, id: 'homes' }, figures).observations).toEqual([]);
  });
});
