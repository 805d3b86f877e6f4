import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectClose, expectFinite, golden, numRuns } from '../testing/golden.ts';
import { trendTest, type TrendTestOptions } from './trend-test.ts';

type Arguments = Parameters<typeof trendTest>;

const mannKendall = { method: 'mann-kendall' } as const;
const weightedSlope = { method: 'weighted-slope' } as const;
const valuesOf = (...values: readonly number[]) => values.map((value, x) => ({ x, value }));
const withIntervals = (points: readonly { x: number; value: number }[], half = 1) =>
  points.map((point) => ({ ...point, interval: { lower: point.value - half, upper: point.value + half } }));

describe('trendTest by weighted-slope', () => {
  // By the weighted least squares of statsmodels and SciPy's chi-square: docs/oracles/statistics.py.
  test.each(golden<[Arguments, object][]>('statistics', 'weightedSlope'))('of %j', (given, expected) => {
    expectClose(trendTest(...given), expected);
  });

  test('is no trend when one point makes it', () => {
    const points = withIntervals(valuesOf(0, -1, 0, -1, 30));
    expect(trendTest(points, weightedSlope)).toMatchObject({ trend: 'none', isSignStable: false });
  });

  test.each([
    ['no interval', { x: 3, value: 3 }],
    ['an interval without width', { x: 3, value: 3, interval: { lower: 3, upper: 3 } }],
  ])('gives a reason for %s', (_, last) => {
    expect(trendTest([...withIntervals(valuesOf(0, 1, 2)), last], weightedSlope)).toEqual({
      method: 'weighted-slope',
      reason: 'no-intervals',
    });
  });

  // By hand: the slope of 0, 1, 2 is 1, with a standard error of 10 ÷ 1.96 ÷ √2 = 3.6, so p is about 0.78.
  test('is no trend when chance explains a slope that keeps its sign', () => {
    const points = withIntervals(valuesOf(0, 1, 2), 10);
    expect(trendTest(points, weightedSlope)).toMatchObject({ trend: 'none', isSignStable: true, slope: 1 });
  });

  test('gives no −0 for a slope that is too small for a number', () => {
    const points = withIntervals([
      { x: 0, value: 5e-324 },
      { x: 10, value: 0 },
      { x: 20, value: 0 },
    ]);
    expect(trendTest(points, weightedSlope)).toMatchObject({ slope: 0, trend: 'none' });
  });

  test('refuses a standard error that does not fit a number', () => {
    const interval = { lower: 0, upper: 1e300 };
    const points = [0, 1e-200, 2e-200].map((x) => ({ x, value: 0, interval }));
    expect(() => trendTest(points, weightedSlope)).toThrow(
      expect.objectContaining({ code: 'NUMBER_INVALID', message: expect.stringMatching('^trendTest:') }),
    );
  });

  test('refuses a chi-square that does not fit a number', () => {
    const points = withIntervals(valuesOf(0, 1e300, 2e300), 1).map((point) => ({
      ...point,
      interval: { lower: 0, upper: 1e-9 },
    }));
    expect(() => trendTest(points, weightedSlope)).toThrow(
      expect.objectContaining({ code: 'NUMBER_INVALID', message: expect.stringMatching('^trendTest:') }),
    );
  });
});

describe('trendTest by mann-kendall', () => {
  interface Expected {
    readonly s: number;
    readonly z: number;
    readonly p: number;
    readonly slope: number;
  }

  // By R's cor.test: docs/oracles/mann-kendall.R.
  test.each(
    Array.from({ length: 7 }, (_, i) => golden<[number[], number[], Expected]>('mann-kendall', String(i))),
  )('of %j, %j', (x, y, expected) => {
    const points = x.map((each, i) => ({ x: each, value: y[i] ?? NaN }));
    for (const level of [0.95, 0.998]) {
      expectClose(trendTest(points, { ...mannKendall, level }), {
        method: 'mann-kendall',
        ...expected,
        trend: expected.p < 1 - level ? (expected.s > 0 ? 'rising' : 'falling') : 'none',
      });
    }
  });

  test('of equal values is none', () => {
    expect(trendTest(valuesOf(0, 0, 0, 0), mannKendall)).toEqual({
      method: 'mann-kendall',
      slope: 0,
      s: 0,
      z: 0,
      p: 1,
      trend: 'none',
    });
  });

  test('holds p against the level', () => {
    const points = valuesOf(840, 845, 851, 851, 860);
    expect(trendTest(points, mannKendall)).toMatchObject({ trend: 'rising' });
    expect(trendTest(points, { ...mannKendall, level: 0.998 })).toMatchObject({ trend: 'none' });
  });

  test('gives no −0 for equal values in reverse', () => {
    const points = valuesOf(7, 7, 7).toReversed();
    expect(trendTest(points, mannKendall)).toMatchObject({ slope: 0 });
  });

  test('refuses a slope that does not fit a number', () => {
    const points = [0, 1e-300, 2e-300].map((x, i) => ({ x, value: i * 1e300 }));
    expect(() => trendTest(points, mannKendall)).toThrow(
      expect.objectContaining({ code: 'NUMBER_INVALID', message: expect.stringMatching('^trendTest:') }),
    );
  });
});

describe.each<TrendTestOptions>([mannKendall, weightedSlope])('trendTest by $method', (options) => {
  const points = withIntervals(valuesOf(1, 2, 4));

  test.each([0, 1, 2])('gives a reason for %d points', (length) => {
    expect(trendTest(points.slice(0, length), options)).toEqual({
      method: options.method,
      reason: 'too-few-points',
    });
  });

  test('is no trend when chance is exactly as likely as the level leaves open', () => {
    const wide = withIntervals(valuesOf(2, 1, 4, 3), 20);
    const test = trendTest(wide, options);
    if ('reason' in test) throw new Error(test.reason);
    // From a half on, 1 − (1 − p) is p itself, also in floating point.
    const given = { ...options, level: 1 - test.p };
    expect(test.p).toBeGreaterThan(0.5);
    expect(trendTest(wide, given)).toMatchObject({ p: test.p, trend: 'none' });
  });

  test('takes three points', () => {
    expect(trendTest(points, options)).toHaveProperty('slope');
  });

  test.each<[Arguments[0], Partial<TrendTestOptions>, string]>([
    [[{ x: NaN, value: 1 }], {}, 'a finite number as x'],
    [[{ x: 1, value: NaN }], {}, 'a finite number as value'],
    [[{ x: 1, value: Infinity }], {}, 'a finite number as value'],
    [[...points, { x: 1, value: 3 }], {}, 'each x once, received 1 twice. Take one figure for each period.'],
    [
      points,
      { method: 'kendall' as 'mann-kendall' },
      'weighted-slope or mann-kendall as method, received kendall',
    ],
    [points, { level: 95 }, 'a fraction between 0 and 1 as level'],
    [[], { level: 95 }, 'a fraction between 0 and 1 as level'],
  ])('refuses %j with %j', (given, change, message) => {
    expect(() => trendTest(given, { ...options, ...change })).toThrow(
      expect.objectContaining({
        code: 'ARGUMENT_INVALID',
        message: expect.stringContaining(`trendTest: expected ${message}`),
      }),
    );
  });

  test('order invariance, scale invariance, and the mirror of falling for rising', () => {
    const series = fc
      .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 12 })
      .map((values) => withIntervals(valuesOf(...values), 50));
    fc.assert(
      fc.property(series, (given) => {
        const there = trendTest(given, options);
        if ('reason' in there) throw new Error(there.reason);
        expectFinite(there);
        const shuffled = trendTest(
          given.toSorted((a, b) => ((a.x * 7) % 5) - ((b.x * 7) % 5)),
          options,
        );
        const scaled = trendTest(
          given.map(({ x, value, interval: { lower, upper } }) => ({
            x: 2000 + 2 * x,
            value: 4 * value,
            interval: { lower: 4 * lower, upper: 4 * upper },
          })),
          options,
        );
        const mirrored = trendTest(
          given.map(({ x, value, interval }) => ({ x, value: -value, interval })),
          options,
        );
        if ('reason' in shuffled || 'reason' in scaled || 'reason' in mirrored) throw new Error('too few');
        expect(shuffled.slope).toBeCloseTo(there.slope, 8);
        expect(scaled.slope).toBeCloseTo(2 * there.slope, 8);
        expect(mirrored.slope).toBeCloseTo(-there.slope, 8);
        for (const { p } of [shuffled, scaled, mirrored]) expect(p).toBeCloseTo(there.p, 8);
        expect(mirrored.trend).toBe({ rising: 'falling', falling: 'rising', none: 'none' }[there.trend]);
      }),
      { numRuns },
    );
  });
});

describe('trendTest', () => {
  test.each([
    [{ lower: 2, upper: 1 }, 'upper − lower'],
    [{ lower: 0, upper: Infinity }, 'upper − lower'],
    [{ lower: 0, upper: 1, level: 95 }, 'level'],
  ])('refuses a point with the interval %j', (interval, name) => {
    const points = [...withIntervals(valuesOf(1, 2, 4)), { x: 5, value: 1, interval }];
    expect(() => trendTest(points, weightedSlope)).toThrow(
      expect.objectContaining({
        code: 'ARGUMENT_INVALID',
        message: expect.stringMatching(`^trendTest: .* as ${name},`),
      }),
    );
  });
});
