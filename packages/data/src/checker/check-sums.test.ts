import { describe, expect, test } from 'vitest';
import { buildDefinition, buildFigure } from '../testing/build-definition.ts';
import { checkSums } from './check-sums.ts';

describe('a sum over regions', () => {
  const rule = { indicator: 'jobs', region: 'GM0141', regions: ['almelo/a', 'almelo/b'], tolerance: 5 };
  const figures = [
    buildFigure('GM0141', '2017', 100),
    buildFigure('almelo/a', '2017', 60),
    buildFigure('almelo/b', '2017', 35),
  ];
  const check = (observations: Parameters<typeof buildDefinition>[0]): readonly unknown[] =>
    checkSums({ ...buildDefinition(observations), sums: [rule] });

  test('may be off by its tolerance', () => {
    expect(check({ observations: figures })).toEqual([]);
  });

  test('is a fault when it is off by more, at the cell of the whole', () => {
    expect(check({ observations: [...figures.slice(0, 2), buildFigure('almelo/b', '2017', 34.9)] })).toEqual([
      {
        file: 'definition',
        indicator: 'jobs',
        cell: 'GM0141 · 2017',
        problem: 'the parts add up to 94.9 where 100 is expected, give or take 5',
        cure: 'Compare the parts and the total with the source.',
      },
    ]);
  });

  test('is not added where a part has no figure, nor over two periods', () => {
    expect(check({ observations: figures.slice(0, 2) })).toEqual([]);
    expect(check({ observations: [...figures.slice(0, 2), buildFigure('almelo/b', '2018', 1)] })).toEqual([]);
  });
});
