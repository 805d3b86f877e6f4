import { describe, expect, test } from 'vitest';
import { buildFigure } from '../testing/build-figures.ts';
import { almelo, jobs } from '../testing/example-values.ts';
import { period } from '../observation/period.ts';
import { alignSeries } from './align-series.ts';
import type { Series } from './series.ts';

function series(...periods: string[]): Series {
  const points = periods.map((each, value) => buildFigure(value, { period: period(each) }));
  return { indicator: jobs, region: almelo.region, points };
}

describe('alignSeries', () => {
  test('puts series on the union of their periods, unknown ones last', () => {
    const { periods, series: aligned } = alignSeries([series('2019', 'unknown@2018'), series('2018')]);
    expect(periods).toEqual(['2018', '2019', 'unknown@2018']);
    expect(aligned.map(({ points }) => points.map(({ state }) => state))).toEqual([
      ['absent', 'measured', 'measured'],
      ['measured', 'absent', 'absent'],
    ]);
  });

  test('fills with cells that are missing, and interpolates nothing', () => {
    const { series: aligned } = alignSeries([series('2018', '2020'), series('2019')]);
    expect(aligned[0]?.points[1]).toEqual({
      indicator: jobs.id,
      region: almelo.region,
      period: '2019',
      state: 'absent',
      value: null,
      reason: 'missing',
    });
  });

  test('an inferred year and the printed one are one period, and each keeps its own mark', () => {
    const { periods, series: aligned } = alignSeries([series('2017?'), series('2017')]);
    expect(periods).toEqual(['2017']);
    expect(aligned.map(({ points }) => points[0]?.period)).toEqual(['2017?', '2017']);
  });

  test('aligns nothing to nothing', () => {
    expect(alignSeries([])).toEqual({ periods: [], series: [] });
  });
});
