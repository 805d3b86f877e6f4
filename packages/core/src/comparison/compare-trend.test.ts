import { describe, expect, test } from 'vitest';
import type { MeasuredObservation, Observation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { toSeries } from '../series/to-series.ts';
import { buildAbsence, buildFigure, buildIndicator } from '../testing/build-figures.ts';
import { almelo, jobs, sizeClass } from '../testing/example-values.ts';
import { compareToBenchmark } from './compare-to-benchmark.ts';
import { compareTrend, type SeriesTest } from './compare-trend.ts';
import { isWorseAndWorsening } from './is-worse-and-worsening.ts';

const at = (value: number, code: string, changes: Partial<MeasuredObservation> = {}) =>
  buildFigure(value, { period: period(code), ...changes });
const series = (points: readonly Observation[], indicator = jobs) =>
  toSeries(indicator, points, { region: almelo.region, includeUncertain: true });

describe('compareTrend', () => {
  test.each([
    [[1, 5, 3], 'higher', 'better', 2],
    [[3, 5, 1], 'lower', 'worse', -2],
    [[3, 9, 3], 'equal', 'none', 0],
  ])('%j goes %s', (values, direction, judgement, difference) => {
    const points = values.map((value, i) => at(value, String(2014 + i)));
    expect(compareTrend(series(points))).toMatchObject({
      operation: 'trend',
      direction,
      judgement,
      difference,
      of: 3,
      evidence: 'not-tested',
    });
  });

  test('a test that is handed in decides direction and evidence', () => {
    const points = [at(1, '2014'), at(9, '2015'), at(2, '2016')];
    const seen: unknown[] = [];
    const test: SeriesTest = (given, { method, level }) => {
      seen.push(
        given.map(({ x, value }) => [x, value]),
        method,
      );
      return { slope: -1, trend: level < 0.99 ? 'falling' : 'none' };
    };
    expect(compareTrend(series(points), { test })).toMatchObject({
      direction: 'lower',
      evidence: 'significant',
      method: 'mann-kendall',
      judgement: 'worse',
    });
    expect(seen).toEqual([
      [
        [2014, 1],
        [2015, 9],
        [2016, 2],
      ],
      'mann-kendall',
    ]);
    expect(compareTrend(series(points), { test, level: 0.998, method: 'weighted-slope' })).toMatchObject({
      evidence: 'not-significant',
      method: 'weighted-slope',
      judgement: 'none',
    });
    expect(compareTrend(series(points), { test: () => ({ reason: 'too-few-points' }) })).toMatchObject({
      direction: 'higher',
      evidence: 'not-tested',
    });
  });

  test('index numbers leave out a figure whose period is unknown', () => {
    const points = [at(4, '2014'), at(5, '2015'), at(9, 'unknown')];
    expect(compareTrend(series(points), { base: period('2014') })).toMatchObject({
      index: [
        { period: '2014', value: 100 },
        { period: '2015', value: 125 },
      ],
    });
  });

  test('a test that is handed in gets the figures, with the place of each in time', () => {
    const interval = { lower: 0, upper: 2, level: 0.95 };
    let seen: unknown;
    const test: SeriesTest = (given) => {
      seen = given;
      return { slope: 1, trend: 'rising' };
    };
    compareTrend(series([at(1, '2014', { interval }), at(2, '2015')]), { test });
    expect(seen).toEqual([
      { x: 2014, ...at(1, '2014', { interval }) },
      { x: 2015, ...at(2, '2015') },
    ]);
  });

  test.each([
    [475, 'better'],
    [474, 'none'],
  ])('a survey of %d respondents is judged %s', (n, judgement) => {
    const survey = buildIndicator({ basis: 'survey' });
    const test: SeriesTest = () => ({ slope: 1, trend: 'rising' });
    const waves = [at(1, '2014', { n: 900 }), at(2, '2015', { n })];
    expect(compareTrend(series(waves, survey), { test })).toMatchObject({ judgement });
    expect(compareTrend(series([at(1, '2014', { n }), at(2, '2015')], survey), { test })).toMatchObject({
      judgement,
    });
  });

  test('asks for no order of its points', () => {
    const points = [at(3, '2016'), at(1, '2014'), at(2, '2015')];
    expect(compareTrend({ ...series(points), points })).toMatchObject({
      target: { period: '2016' },
      benchmark: { period: '2014' },
      difference: 2,
    });
  });

  test('leaves out what has no number or no period, and inherits caveats from all', () => {
    const points = [
      at(1, '2014', { status: 'provisional' }),
      { ...buildAbsence('confidential'), period: period('2015') },
      at(2, '2016', { certainty: 'uncertain' }),
      at(3, '2017', { kind: 'forecast' }),
      at(9, 'unknown@2018'),
    ];
    expect(compareTrend(series(points))).toMatchObject({
      of: 2,
      caveats: [
        { code: 'forecast', of: 'target' },
        { code: 'provisional', of: 'benchmark' },
      ],
    });
    expect(compareTrend(series(points), { includeUncertain: true })).toMatchObject({ of: 3 });
  });

  test.each([
    ['too-few-figures', [at(1, '2014')], undefined],
    ['too-few-figures', [], undefined],
    ['period-mismatch', [at(1, '2014'), at(2, '2015-Q1')], undefined],
    ['base-unusable', [at(1, '2014'), at(2, '2015')], '2016'],
    ['base-unusable', [at(0, '2014'), at(2, '2015')], '2014'],
  ])('refuses with %s', (reason, points, base) => {
    const irregular = buildIndicator({ frequency: 'irregular' });
    expect(
      compareTrend(series(points, irregular), base === undefined ? {} : { base: period(base) }),
    ).toMatchObject({ outcome: 'not-compared', reason });
  });
});

describe('isWorseAndWorsening', () => {
  const worse = compareToBenchmark(jobs, sizeClass, almelo);
  const falling = compareTrend(series([at(2, '2014'), at(1, '2015')]));
  const rising = compareTrend(series([at(1, '2014'), at(2, '2015')]));

  test.each([
    [worse, falling, true],
    [worse, rising, false],
    [compareToBenchmark(jobs, almelo, sizeClass), falling, false],
    [worse, compareTrend(series([])), false],
  ])('%#', (level, movement, isRed) => {
    expect(isWorseAndWorsening(level, movement)).toBe(isRed);
  });
});
