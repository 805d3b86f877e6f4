import { describe, expect, test } from 'vitest';
import type { Indicator } from '../definition/indicator.ts';
import type { MeasuredObservation, Observation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import { toSeries } from '../series/to-series.ts';
import { buildIndicator } from '../testing/build-figures.ts';
import { almelo } from '../testing/example-values.ts';
import { compareBalance } from './compare-balance.ts';
import { compareChange } from './compare-change.ts';
import { compareChanges } from './compare-changes.ts';
import { compareParts } from './compare-parts.ts';
import { compareRank } from './compare-rank.ts';
import { compareToBenchmark } from './compare-to-benchmark.ts';
import { compareToTarget } from './compare-to-target.ts';
import { compareTrend } from './compare-trend.ts';

// The kinds of comparison that a city booklet prints, with its figures ("Anker & Horizon", Almelo 2018)
// and with expected values worked out by hand from what it prints.

const unit = (code: string) => ({ ...buildIndicator().unit, code });

function indicator(changes: Partial<Indicator>): Indicator {
  return buildIndicator({ polarity: 'none', ...changes });
}

function figure(
  { id }: Indicator,
  value: number,
  at: string,
  changes: Partial<MeasuredObservation> & { readonly in?: string } = {},
): MeasuredObservation {
  const { in: region = 'GM0141', ...facts } = changes;
  return { ...almelo, indicator: id, region: regionCode(region), period: period(at), value, ...facts };
}

const notPrinted = 'unknown@2018';
const jobs = indicator({ valueType: 'rate', polarity: 'higher-is-better' });
const rating = indicator({
  id: 'neighbourhood-rating',
  valueType: 'mean',
  basis: 'survey',
  polarity: 'higher-is-better',
});
const millions = indicator({
  id: 'millions',
  valueType: 'amount',
  unit: unit('EUR_M'),
  decimals: 2,
  basis: 'policy',
});
const balances = indicator({
  id: 'balances',
  valueType: 'balance',
  unit: unit('EUR_M'),
  decimals: 2,
  basis: 'policy',
  polarity: 'higher-is-better',
});
const ages = indicator({ id: 'age-structure-2030', valueType: 'share', unit: unit('%'), decimals: 0 });

describe('C1–C6, C30: against another region', () => {
  test('jobs per 1,000 against the size class: +104.8, +14.2%', () => {
    const comparison = compareToBenchmark(
      jobs,
      figure(jobs, 844.9, notPrinted),
      figure(jobs, 740.1, notPrinted, { in: 'size-50-100k' }),
    );
    expect(comparison).toMatchObject({
      difference: 104.8,
      percentDifference: expect.closeTo(14.16, 2),
      direction: 'higher',
      judgement: 'better',
      caveats: [{ code: 'period-unknown', of: 'both' }],
    });
  });
});

describe('C7–C9, C21: rank', () => {
  test('Nieuwstraatkwartier has the lowest rating of the neighbourhoods that are printed', () => {
    const cells = [
      ['de-riet', 7.3],
      ['nieuwstraatkwartier', 6.8],
      ['ossenkoppelerhoek', 7.4],
      ['noorderkwartier', 8.4],
      ['hofkamp', 8.4],
      ['bornerbroek', 8.6],
    ] as const;
    const ratings = cells.map(([slug, value]) => figure(rating, value, '2017?', { in: `almelo/${slug}` }));
    const [, lowest, , shared] = ratings as [Observation, Observation, Observation, Observation];
    expect(compareRank(rating, lowest, ratings)).toMatchObject({
      rank: 6,
      of: 6,
      extreme: 'lowest',
      direction: 'lower',
      judgement: 'none',
    });
    expect(compareRank(rating, shared, ratings)).toMatchObject({ rank: 2, tied: 1, extreme: null });
  });
});

test('C10: significance that the source prints stays its word', () => {
  const printed = { direction: 'lower', than: regionCode('GM0141') } as const;
  const there = figure(rating, 6.8, '2017?', { in: 'almelo/nieuwstraatkwartier', significance: printed });
  expect(compareToBenchmark(rating, there, figure(rating, 7.8, '2017?'))).toMatchObject({
    difference: -1,
    evidence: 'printed-significant',
    method: 'printed',
    judgement: 'worse',
  });
});

describe('C11: balance', () => {
  test.each([
    [-12, 'lower'],
    [28, 'higher'],
    [2, 'higher'],
  ] as const)('neighbourhood development %d is %s than zero', (value, direction) => {
    const development = indicator({ id: 'development', valueType: 'balance', basis: 'survey' });
    expect(compareBalance(development, figure(development, value, '2017?'))).toMatchObject({
      balance: value,
      direction,
    });
  });

  test.each([
    ['2018', -0.1, 'lower', 'worse'],
    ['2019', 1, 'higher', 'better'],
    ['2020', 0.34, 'higher', 'better'],
    ['2021', -0.03, 'lower', 'worse'],
  ] as const)('the multi-year balance of %s is %d', (year, value, direction, judgement) => {
    expect(compareBalance(balances, figure(balances, value, year))).toMatchObject({ direction, judgement });
  });

  test('receipt less contribution', () => {
    const less = { indicator: millions, observation: figure(millions, 0.8, '2018') };
    expect(compareBalance(millions, figure(millions, 1, '2018'), { less })).toMatchObject({ balance: 0.2 });
  });
});

describe('C12, C25, C31–C33: parts', () => {
  const bands = ['0-24', '25-44', '45-64', '65+'];
  const structure = [26, 25, 26, 23].map((value, i) =>
    figure(ages, value, '2030', { kind: 'forecast', dimensions: { age: bands[i] ?? '' } }),
  );

  test('four almost equal quarters', () => {
    const comparison = compareParts(ages, structure);
    expect(comparison).toMatchObject({ sum: 100, whole: 100, rest: 0, spread: 3, direction: 'equal' });
    expect(comparison.outcome === 'compared' && comparison.parts.map(({ rank }) => rank)).toEqual([
      1, 3, 1, 4,
    ]);
  });

  test.each([
    ['2018', -0.3, 0.2, -0.1, 0],
    ['2019', 0.95, 0.05, 1, 0],
    ['2020', 0.28, 0.07, 0.34, -0.01],
    ['2021', -0.22, 0.18, -0.03, 0.01],
  ])('the rows of %s add up within rounding', (year, adopted, circular, updated, rest) => {
    const parts = [adopted, circular].map((value) => figure(balances, value, year));
    const total = { indicator: balances, observation: figure(balances, updated, year) };
    expect(compareParts(balances, parts, { total })).toMatchObject({ rest, direction: 'equal' });
  });

  test('the fund: 100 of 200, and 100 + 100', () => {
    const parts = [figure(millions, 100, '2018'), figure(millions, 100, '2018')];
    const total = { indicator: millions, observation: figure(millions, 200, '2018') };
    expect(compareParts(millions, parts.slice(1), { total })).toMatchObject({
      parts: [{ share: 50 }],
      rest: 100,
      direction: 'lower',
    });
    expect(compareParts(millions, parts, { total })).toMatchObject({ rest: 0, direction: 'equal' });
  });

  test('2 of the 6.5 million to save, which the source puts together', () => {
    const own = [figure(millions, 2, '2018/2020')];
    const total = { indicator: millions, observation: figure(millions, 6.5, '../2020') };
    expect(compareParts(millions, own, { total })).toMatchObject({ reason: 'period-mismatch' });
    // 2 ÷ 6.5 = 30.769…%
    expect(compareParts(millions, own, { total, acrossPeriods: true })).toMatchObject({
      parts: [{ share: expect.closeTo(30.769, 3), shownShare: 31 }],
      rest: 4.5,
    });
  });

  test('several answers to one question need not make 100', () => {
    const visits = [60, 45, 20].map((value, i) =>
      figure(ages, value, notPrinted, { dimensions: { purpose: String(i) } }),
    );
    const comparison = compareParts(ages, visits, { isMultiResponse: true });
    expect(comparison).toMatchObject({ parts: [{ shownShare: 60 }, { shownShare: 45 }, { shownShare: 20 }] });
  });
});

describe('C13–C16, C19: change', () => {
  test('holiday spending from 2.7 to 3.6 billion: its first year is not printed', () => {
    const last = figure(millions, 3.6, '2025', { kind: 'forecast' });
    expect(compareChange(millions, last, figure(millions, 2.7, notPrinted))).toMatchObject({
      reason: 'period-unknown',
    });
  });

  test.each([
    [1000, 'higher'],
    [1722, 'higher'],
    [-2000, 'lower'],
    [-17, 'lower'],
  ] as const)('a printed change of %d to 2030 is a forecast against zero: %s', (value, direction) => {
    const change = indicator({ id: 'change', valueType: 'difference', basis: 'estimate', decimals: 0 });
    expect(compareBalance(change, figure(change, value, '2018?>2030', { kind: 'forecast' }))).toMatchObject({
      balance: value,
      direction,
      caveats: [
        { code: 'period-inferred', of: 'target' },
        { code: 'forecast', of: 'target' },
      ],
    });
  });

  test('growth here against growth in the country', () => {
    const grown = (region: string, before: number, after: number) =>
      compareChange(
        jobs,
        figure(jobs, after, '2014', { in: region }),
        figure(jobs, before, '2007', { in: region }),
      );
    // 8 → 10 is 25%, 80 → 92 is 15%; 2 − 12 = −10, and 25 − 15 = 10 percentage points.
    const [here, there] = [grown('GM0141', 8, 10), grown('NL01', 80, 92)];
    expect(compareChanges(here, there)).toMatchObject({ difference: -10, direction: 'lower' });
    expect(compareChanges(here, there, { measure: 'percentDifference' })).toMatchObject({
      difference: expect.closeTo(10, 9),
      direction: 'higher',
    });
  });

  test('index numbers with a base that is chosen', () => {
    const points = [figure(jobs, 80, '2006'), figure(jobs, 100, '2007'), figure(jobs, 110, '2009')];
    const series = toSeries(jobs, points, { region: regionCode('GM0141') });
    expect(compareTrend(series, { base: period('2007') })).toMatchObject({
      index: [
        { period: '2006', value: 80 },
        { period: '2007', value: 100 },
        { period: '2008', value: null },
        { period: '2009', value: expect.closeTo(110, 9) },
      ],
    });
    expect(compareTrend(series)).toMatchObject({ index: null });
    expect(compareTrend(series, { base: period('2008') })).toMatchObject({ reason: 'base-unusable' });
  });
});

describe('C17, C18, C28, C29: targets', () => {
  const places = indicator({ id: 'places', valueType: 'count', decimals: 0, basis: 'policy' });
  const goal = (of: Indicator, value: number, at: string, changes: Partial<MeasuredObservation> = {}) => ({
    indicator: of,
    observation: figure(of, value, at, { kind: 'target', ...changes }),
  });

  test('a few hundred against 3,000: no gap, and below', () => {
    const worded: Observation = {
      ...figure(places, 0, '2016'),
      state: 'words',
      value: null,
      words: 'few-hundred',
    };
    expect(compareToTarget(places, worded, goal(places, 3000, '2016'))).toMatchObject({
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
  ])('%d of 30,000 to 50,000 homes: %s', (value, isAttained, gap) => {
    const range = {
      indicator: places,
      observation: {
        ...figure(places, 0, notPrinted),
        state: 'range',
        value: null,
        low: 30_000,
        high: 50_000,
      } as const,
    };
    expect(compareToTarget(places, figure(places, value, '2021'), range)).toMatchObject({
      side: 'within',
      isAttained,
      gap,
    });
  });

  test.each([
    [6, true],
    [6.01, false],
  ])('the ceiling of 6.0: %d', (value, isAttained) => {
    const ceiling = goal(millions, 6, '2020/2022', { qualifier: 'at-most' });
    expect(compareToTarget(millions, figure(millions, value, '2020/2022'), ceiling)).toMatchObject({
      side: 'at-most',
      isAttained,
    });
  });

  test.each([
    [2021, 2],
    [2022, 1],
    [2024, -1],
  ])('planned for 2023, reached in %d: %d years ahead', (value, gap) => {
    const year = indicator({
      id: 'year',
      valueType: 'year',
      decimals: 0,
      basis: 'policy',
      polarity: 'lower-is-better',
    });
    const plan = goal(year, 2023, '2023', { kind: 'plan' });
    expect(compareToTarget(year, figure(year, value, String(value)), plan)).toMatchObject({
      gap,
      isAttained: gap >= 0,
      judgement: gap > 0 ? 'better' : 'worse',
      requiredPath: null,
    });
  });

  // The reserve path of the plan, from an assumed opening of −3.60 and a deposit of 5.15 a year.
  const path = [-3.6, 1.55, 6.7, 11.85].map((value, i) =>
    figure(millions, value, String(2018 + i), { kind: 'forecast' }),
  );

  test.each([
    [0, '2019'],
    [11, '2021'],
  ])('the reserve reaches %d during %s', (level, year) => {
    const required = goal(millions, level, notPrinted, { qualifier: 'at-least' });
    expect(compareToTarget(millions, path[0] as Observation, required, { series: path })).toMatchObject({
      attainment: { outcome: 'attained', period: year, isForecast: true },
    });
  });

  test('a ratio to the required level is met from 1', () => {
    const required = goal(millions, 11, notPrinted, { qualifier: 'at-least' });
    // 11.85 ÷ 11 = 1.0772…
    expect(compareToTarget(millions, path[3] as Observation, required)).toMatchObject({
      ratio: expect.closeTo(1.0773, 4),
      isAttained: true,
    });
    expect(compareToTarget(millions, path[2] as Observation, required)).toMatchObject({
      ratio: expect.closeTo(0.6091, 4),
      isAttained: false,
      gap: 4.3,
    });
  });

  test('49% less by 2030', () => {
    const co2 = indicator({
      id: 'co2',
      valueType: 'share',
      polarity: 'higher-is-better',
      basis: 'policy',
      decimals: 0,
    });
    expect(compareToTarget(co2, figure(co2, 13, '2018'), goal(co2, 49, '2030'))).toMatchObject({
      gap: 36,
      isAttained: false,
      requiredPath: { perYear: 3 },
    });
  });
});
