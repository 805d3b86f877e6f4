import { describe, expect, test } from 'vitest';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import { toSeries } from '../series/to-series.ts';
import { trendTest } from '../statistics/trend-test.ts';
import {
  balances,
  bookletFigure,
  bookletIndicator,
  bookletRegions,
  jobs,
  millions,
  notPrinted,
} from '../testing/booklet-figures.ts';
import { compareBalance } from './compare-balance.ts';
import { compareChange } from './compare-change.ts';
import { compareChanges } from './compare-changes.ts';
import { compareTrend } from './compare-trend.ts';
import { compare, type ComparisonRequest } from './compare.ts';
import { impliedBase } from './implied-base.ts';

// The kinds of change that a city booklet prints, with its figures; expected values by hand.

const almelo = regionCode('GM0141');
const updated = [-0.1, 1, 0.34, -0.03].map((value, i) =>
  bookletFigure(balances, value, String(2018 + i), { kind: 'forecast' }),
);
const adopted = [-0.3, 0.95, 0.28, -0.22].map((value, i) =>
  bookletFigure(balances, value, String(2018 + i), { kind: 'forecast' }),
);

describe('C13: change between two periods', () => {
  const last = bookletFigure(millions, 3.6, '2025', { kind: 'forecast' });

  test('holiday spending goes from 2.7 to 3.6 billion: its first year is not printed', () => {
    expect(compareChange(millions, last, bookletFigure(millions, 2.7, notPrinted))).toMatchObject({
      reason: 'period-unknown',
    });
  });

  test('it is a third more, if a first year is assumed', () => {
    // 3.6 ÷ 2.7 = 1.3333…
    expect(compareChange(millions, last, bookletFigure(millions, 2.7, '2017?'))).toMatchObject({
      difference: 0.9,
      percentDifference: expect.closeTo(33.333, 3),
      caveats: [{ code: 'forecast' }, { code: 'period-inferred', of: 'benchmark' }],
    });
  });

  test('25% less turnover is printed ready, without a year', () => {
    const turnover = bookletIndicator({
      id: 'retail-turnover-change',
      valueType: 'difference',
      polarity: 'higher-is-better',
    });
    expect(compareBalance(turnover, bookletFigure(turnover, -25, notPrinted))).toMatchObject({
      direction: 'lower',
      judgement: 'worse',
    });
  });
});

describe('C14: a change against another', () => {
  test('the balance with the circular rises less than the adopted one', () => {
    // 2018 to 2019: −0.10 to 1.00 is +1.10; −0.30 to 0.95 is +1.25; 1.10 − 1.25 = −0.15.
    const change = (row: typeof updated) => compareChange(balances, row[1]!, row[0]!);
    expect(compareChanges(change(updated), change(adopted))).toMatchObject({
      difference: -0.15,
      direction: 'lower',
      judgement: 'worse',
    });
  });

  test('growth here against growth in the country', () => {
    const grown = (region: string, before: number, after: number) =>
      compareChange(
        jobs,
        bookletFigure(jobs, after, '2014', { in: region }),
        bookletFigure(jobs, before, '2007', { in: region }),
      );
    // The booklet prints the claim without numbers; these are made up. 8 → 10 is 25%, 80 → 92 is 15%;
    // 2 − 12 = −10, and 25 − 15 = 10 percentage points.
    const [here, there] = [grown('GM0141', 8, 10), grown('NL01', 80, 92)];
    expect(compareChanges(here, there)).toMatchObject({ difference: -10, direction: 'lower' });
    expect(compareChanges(here, there, { measure: 'percentDifference' })).toMatchObject({
      difference: expect.closeTo(10, 9),
      direction: 'higher',
    });
  });

  test('growth of one group against that of another', () => {
    // Made up: flexible work 20 → 30 is +10, permanent contracts 80 → 84 is +4.
    const cell = (contract: string, year: string, value: number) =>
      bookletFigure(jobs, value, year, { dimensions: { contract } });
    const request: ComparisonRequest = {
      operation: 'changes',
      indicator: jobs,
      region: almelo,
      reference: { kind: 'categories', dimensions: { contract: 'permanent' } },
      dimensions: { contract: 'flexible' },
      period: period('2017'),
      since: period('2007'),
    };
    const cells = [
      cell('flexible', '2007', 20),
      cell('flexible', '2017', 30),
      cell('permanent', '2007', 80),
      cell('permanent', '2017', 84),
    ];
    expect(compare(request, cells, { regions: bookletRegions })).toMatchObject([
      { operation: 'changes', difference: 6, direction: 'higher' },
    ]);
    expect(compare(request, cells.slice(0, 2), { regions: bookletRegions })).toMatchObject([
      { reason: 'no-figures' },
    ]);
  });
});

describe('C15: index numbers', () => {
  // The booklet draws such lines without numbers, and does not print their base.
  const points = [
    bookletFigure(jobs, 80, '2006'),
    bookletFigure(jobs, 100, '2007'),
    bookletFigure(jobs, 110, '2009'),
  ];
  const series = toSeries(jobs, points, { region: almelo });

  test('have the base that is chosen', () => {
    expect(compareTrend(series, { base: period('2007') })).toMatchObject({
      index: [
        { period: '2006', value: 80 },
        { period: '2007', value: 100 },
        { period: '2008', value: null },
        { period: '2009', value: expect.closeTo(110, 9) },
      ],
    });
  });

  test('are none without one, or with one that has no figure', () => {
    expect(compareTrend(series)).toMatchObject({ index: null });
    expect(compareTrend(series, { base: period('2008') })).toMatchObject({ reason: 'base-unusable' });
  });
});

describe('C16: forecast against its base', () => {
  test.each([
    [1000, 'higher', '2018?>2030'],
    [1722, 'higher', '2018>2030'],
    [-2000, 'lower', '2018?>2030?'],
    [-17, 'lower', '2018?>2025'],
    [14_000, 'higher', '2018?>2030'],
  ] as const)('a printed change of %d is a forecast against zero: %s', (value, direction, at) => {
    const change = bookletIndicator({
      id: 'change',
      valueType: 'difference',
      basis: 'estimate',
      decimals: 0,
    });
    expect(compareBalance(change, bookletFigure(change, value, at, { kind: 'forecast' }))).toMatchObject({
      balance: value,
      direction,
      caveats: expect.arrayContaining([{ code: 'forecast', of: 'target' }]),
    });
  });

  test('1,722 households and 17% imply some 10,129 to begin with, from 9,840 to 10,436', () => {
    const households = bookletIndicator({ id: 'households', valueType: 'difference', decimals: 0 });
    const share = bookletIndicator({ id: 'households-pct', valueType: 'difference', decimals: 0 }, '%');
    const figure = (indicator: typeof share, value: number) => ({
      indicator,
      observation: bookletFigure(indicator, value, '2018>2030', { kind: 'forecast' }),
    });
    const implied = impliedBase(figure(households, 1722), figure(share, 17));
    expect(
      implied.outcome === 'implied' && [implied.low, implied.base, implied.high].map(Math.round),
    ).toEqual([9840, 10_129, 10_436]);
  });

  test('a forecast is held against now, the latest figure that was seen', () => {
    const request: ComparisonRequest = {
      operation: 'change',
      indicator: jobs,
      region: almelo,
      reference: { kind: 'now' },
    };
    const cells = [
      bookletFigure(jobs, 800, '2017'),
      bookletFigure(jobs, 844.9, '2018'),
      bookletFigure(jobs, 850, '2020', { kind: 'forecast' }),
      bookletFigure(jobs, 900, '2030', { kind: 'forecast' }),
      bookletFigure(jobs, 950, '2030', { kind: 'target', dimensions: { plan: 'other' } }),
    ];
    const context = { regions: bookletRegions };
    expect(compare(request, cells, context)).toMatchObject([
      { target: { period: '2030' }, benchmark: { period: '2018' }, difference: 55.1 },
    ]);
    expect(compare({ ...request, period: period('2020') }, cells, context)).toMatchObject([
      { difference: 5.1, caveats: [{ code: 'forecast', of: 'target' }] },
    ]);
    expect(compare(request, cells.slice(0, 2), context)).toMatchObject([{ reason: 'no-figures' }]);
    expect(compare(request, cells.slice(2), context)).toMatchObject([{ reason: 'no-figures' }]);
  });
});

describe('C19: rising, falling, flat', () => {
  const series = toSeries(balances, updated, { region: almelo });

  test('the multi-year balance ends above its start', () => {
    expect(compareTrend(series)).toMatchObject({ difference: 0.07, direction: 'higher', of: 4 });
  });

  test('four years are too few for a test to see a direction in it', () => {
    expect(compareTrend(series, { test: trendTest })).toMatchObject({
      evidence: 'not-significant',
      method: 'mann-kendall',
      judgement: 'none',
    });
  });

  test('the same test is asked for where the comparison is data, and a span limits the years', () => {
    // Made up: eight years that each rise by one; Mann–Kendall gives S = 28, p < 0.001.
    const cells = Array.from({ length: 8 }, (_, i) => bookletFigure(jobs, 800 + i, String(2010 + i)));
    const request: ComparisonRequest = {
      operation: 'trend',
      indicator: jobs,
      region: almelo,
      reference: { kind: 'past' },
    };
    const context = { regions: bookletRegions, test: trendTest };
    expect(compare(request, cells, context)).toMatchObject([
      { direction: 'higher', evidence: 'significant', judgement: 'better', of: 8 },
    ]);
    expect(compare({ ...request, period: period('2012/2014') }, cells, context)).toMatchObject([
      { of: 3, benchmark: { value: 802 }, target: { value: 804 } },
    ]);
    expect(compare({ ...request, period: period('2016/..') }, cells, context)).toMatchObject([{ of: 2 }]);
    expect(compare({ ...request, period: period('../2012') }, cells, context)).toMatchObject([{ of: 3 }]);
    expect(compare({ ...request, period: period('2010>2013') }, cells, context)).toMatchObject([{ of: 4 }]);
  });
});
