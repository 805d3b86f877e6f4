import { describe, expect, test } from 'vitest';
import type { Observation } from '../observation/observation.ts';
import {
  balances,
  bookletFigure,
  bookletGoal,
  bookletIndicator,
  millions,
  notPrinted,
} from '../testing/booklet-figures.ts';
import { compareBalance } from './compare-balance.ts';
import { compareToTarget } from './compare-to-target.ts';
import { compare, type ComparisonRequest } from './compare.ts';

// The kinds of balance and target that a city booklet prints, with its figures; expected values by hand.

describe('C11: balance', () => {
  test.each([
    [-12, 'lower'],
    [-22, 'lower'],
    [-26, 'lower'],
    [28, 'higher'],
    [2, 'higher'],
  ] as const)('a neighbourhood development of %d is %s than zero', (value, direction) => {
    const development = bookletIndicator({ id: 'development', valueType: 'balance', basis: 'survey' });
    expect(compareBalance(development, bookletFigure(development, value, '2017?'))).toMatchObject({
      balance: value,
      direction,
      judgement: 'none',
    });
  });

  test.each([
    ['2018', -0.1, 'lower', 'worse'],
    ['2019', 1, 'higher', 'better'],
    ['2020', 0.34, 'higher', 'better'],
    ['2021', -0.03, 'lower', 'worse'],
  ] as const)('the multi-year balance of %s is %d', (year, value, direction, judgement) => {
    expect(compareBalance(balances, bookletFigure(balances, value, year))).toMatchObject({
      direction,
      judgement,
    });
  });

  test('receipt less contribution', () => {
    // The booklet expects more from the fund than Almelo pays in, without numbers; these are made up.
    const less = { indicator: millions, observation: bookletFigure(millions, 0.8, '2018') };
    expect(compareBalance(millions, bookletFigure(millions, 1, '2018'), { less })).toMatchObject({
      balance: 0.2,
      direction: 'higher',
    });
  });
});

describe('C22: supply against demand', () => {
  test('a surplus of 20% of retail space is printed ready, as a mean and a forecast', () => {
    const surplus = bookletIndicator({
      id: 'retail-space-surplus',
      valueType: 'balance',
      decimals: 0,
      polarity: 'lower-is-better',
    });
    const figure = bookletFigure(surplus, 20, notPrinted, {
      kind: 'forecast',
      qualifier: 'average',
      inferred: ['region'],
    });
    expect(compareBalance(surplus, figure)).toMatchObject({
      direction: 'higher',
      judgement: 'worse',
      caveats: [
        { code: 'period-unknown' },
        { code: 'region-inferred' },
        { code: 'forecast' },
        { code: 'average' },
      ],
    });
  });

  test('a supply without a figure of the demand is no balance', () => {
    const {
      kind: _kind,
      status: _status,
      qualifier: _qualifier,
      certainty: _certainty,
      ...key
    } = bookletFigure(millions, 0, '2018');
    const observation = { ...key, state: 'absent', value: null, reason: 'missing' } as const;
    const less = { indicator: millions, observation };
    expect(compareBalance(millions, bookletFigure(millions, 1, '2018'), { less })).toMatchObject({
      reason: 'absent-benchmark',
    });
  });
});

describe('C17: gap to a target', () => {
  const places = bookletIndicator({ id: 'places', valueType: 'count', decimals: 0, basis: 'policy' });

  test('a few hundred sheltered workplaces against 3,000: no gap, and below', () => {
    const worded: Observation = {
      ...bookletFigure(places, 0, '2016'),
      state: 'words',
      value: null,
      words: 'few-hundred',
    };
    expect(compareToTarget(places, worded, bookletGoal(places, 3000, '2016'))).toMatchObject({
      outcome: 'not-compared',
      reason: 'not-a-number',
      direction: 'lower',
    });
  });

  test.each([
    [29_999, false, 1],
    [30_000, true, 0],
    [50_000, true, 0],
    [50_001, false, -1],
  ])('%d of 30,000 to 50,000 homes without gas: %s', (value, isAttained, gap) => {
    const observation: Observation = {
      ...bookletFigure(places, 0, notPrinted),
      state: 'range',
      value: null,
      low: 30_000,
      high: 50_000,
    };
    expect(
      compareToTarget(places, bookletFigure(places, value, '2021'), { indicator: places, observation }),
    ).toMatchObject({ side: 'within', isAttained, gap });
  });

  test('about 50,000 new homes without gas in 2021 is a goal with a caveat', () => {
    const goal = bookletGoal(places, 50_000, '2021', { qualifier: 'about' });
    expect(compareToTarget(places, bookletFigure(places, 35_000, '2018'), goal)).toMatchObject({
      gap: 15_000,
      requiredPath: { perYear: 5000 },
      caveats: [
        { code: 'target', of: 'benchmark' },
        { code: 'about', of: 'benchmark' },
      ],
    });
  });

  test.each([
    [6, true],
    [6.01, false],
  ])('the ceiling of 6.0: %d', (value, isAttained) => {
    const ceiling = bookletGoal(millions, 6, '2020/2022', { qualifier: 'at-most' });
    expect(compareToTarget(millions, bookletFigure(millions, value, '2020/2022'), ceiling)).toMatchObject({
      side: 'at-most',
      isAttained,
    });
  });

  test('49% less CO2 by 2030', () => {
    const co2 = bookletIndicator({
      id: 'co2',
      valueType: 'share',
      polarity: 'higher-is-better',
      basis: 'policy',
      decimals: 0,
    });
    // The booklet prints no figure of today; 13% is made up: 36 points in 12 years are 3 a year.
    expect(compareToTarget(co2, bookletFigure(co2, 13, '2018'), bookletGoal(co2, 49, '2030'))).toMatchObject({
      gap: 36,
      isAttained: false,
      requiredPath: { perYear: 3 },
    });
  });
});

test.each([
  [2021, 2],
  [2022, 1],
  [2024, -1],
])('C18: planned for 2023, reached in %d: %d years ahead', (value, gap) => {
  const year = bookletIndicator({
    id: 'year',
    valueType: 'year',
    decimals: 0,
    basis: 'policy',
    polarity: 'lower-is-better',
  });
  const plan = bookletGoal(year, 2023, '2023', { kind: 'plan' });
  expect(compareToTarget(year, bookletFigure(year, value, String(value)), plan)).toMatchObject({
    gap,
    isAttained: gap >= 0,
    judgement: gap > 0 ? 'better' : 'worse',
    requiredPath: null,
  });
});

// The reserve path of the plan, from an assumed opening of −3.60 and a deposit of 5.15 a year.
const path = [-3.6, 1.55, 6.7, 11.85].map((value, i) =>
  bookletFigure(millions, value, String(2018 + i), { kind: 'forecast' }),
);

test.each([
  [0, '2019'],
  [11, '2021'],
])('C28: the reserve reaches %d during %s', (level, year) => {
  const required = bookletGoal(millions, level, notPrinted, { qualifier: 'at-least' });
  expect(compareToTarget(millions, path[0] as Observation, required, { series: path })).toMatchObject({
    attainment: { outcome: 'attained', period: year, isForecast: true },
  });
});

describe('C29: ratio to the required level', () => {
  const required = bookletGoal(millions, 11, notPrinted, { qualifier: 'at-least' });

  test('is met from 1', () => {
    // 11.85 ÷ 11 = 1.0772…
    expect(compareToTarget(millions, path[3] as Observation, required)).toMatchObject({
      ratio: expect.closeTo(1.0773, 4),
      isAttained: true,
    });
  });

  test('is not met below it', () => {
    expect(compareToTarget(millions, path[2] as Observation, required)).toMatchObject({
      ratio: expect.closeTo(0.6091, 4),
      isAttained: false,
      gap: 4.3,
    });
  });
});

test('a required level is a goal though it is a figure of another indicator', () => {
  const capacity = bookletIndicator(
    { id: 'required-resilience-capacity', valueType: 'amount', decimals: 2, basis: 'policy' },
    'EUR_M',
  );
  const required = bookletFigure(capacity, 11, notPrinted, { kind: 'approximate', qualifier: 'about' });
  const request: ComparisonRequest = {
    operation: 'target',
    indicator: millions,
    region: required.region,
    reference: { kind: 'target', indicator: capacity.id },
  };
  expect(compare(request, [...path, required], { regions: [], indicators: [capacity] })).toMatchObject([
    { gap: -0.85, caveats: expect.arrayContaining([{ code: 'about', of: 'benchmark' }]) },
  ]);
});

test('several goals give one result each', () => {
  const goals = [10, 17].map((value, i) =>
    bookletFigure(millions, value, String(2025 + i), { kind: 'target', qualifier: 'at-least' }),
  );
  const request: ComparisonRequest = {
    operation: 'target',
    indicator: millions,
    region: goals[0]!.region,
    reference: { kind: 'target' },
  };
  expect(compare(request, [...path, ...goals], { regions: [] })).toMatchObject([
    { isAttained: true, gap: -1.85 },
    { isAttained: false, gap: 5.15 },
  ]);
});

test('a goal is not taken for the latest figure, nor for one that reaches it', () => {
  const request: ComparisonRequest = {
    operation: 'target',
    indicator: millions,
    region: path[0]!.region,
    reference: { kind: 'target' },
  };
  const goal = bookletFigure(millions, 17, '2030', { kind: 'target', qualifier: 'at-least' });
  expect(compare(request, [...path, goal], { regions: [] })).toMatchObject([
    {
      target: { period: '2021', value: 11.85 },
      benchmark: { period: '2030' },
      isAttained: false,
      attainment: { outcome: 'not-within-horizon', until: '2021' },
    },
  ]);
  const trend = { ...request, operation: 'trend', reference: { kind: 'past' } } as const;
  expect(compare(trend, [...path, goal], { regions: [] })).toMatchObject([
    { of: 4, target: { value: 11.85 } },
  ]);
});
