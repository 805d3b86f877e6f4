import { describe, expect, test } from 'vitest';
import { regionCode } from '../observation/region-code.ts';
import {
  bookletFigure,
  bookletIndicator,
  bookletRegions,
  jobs,
  notPrinted,
  rating,
} from '../testing/booklet-figures.ts';
import { compareBalance } from './compare-balance.ts';
import { compareToBenchmark } from './compare-to-benchmark.ts';
import { compare, type ComparisonRequest } from './compare.ts';
import type { Reference } from './reference.ts';

// The kinds of comparison that a city booklet prints, with its figures; expected values by hand.

const here = bookletFigure(jobs, 844.9, notPrinted);
const there = bookletFigure(jobs, 740.1, notPrinted, { in: 'size-50-100k' });
const almelo = regionCode('GM0141');

/** One figure of Almelo against a reference of which the booklet prints nothing. */
function alone(changes: Parameters<typeof bookletIndicator>[0], value: number, reference: Reference) {
  const indicator = bookletIndicator(changes);
  const request: ComparisonRequest = { operation: 'difference', indicator, region: almelo, reference };
  return compare(request, [bookletFigure(indicator, value, notPrinted)], { regions: bookletRegions });
}

test('C1: jobs lie 14.2% above the size class', () => {
  // 844.9 ÷ 740.1 = 1.14160…
  expect(compareToBenchmark(jobs, here, there)).toMatchObject({
    percentDifference: expect.closeTo(14.16, 2),
  });
});

test('C1: the printed differences from the national mean have no sure sector, so none is taken', () => {
  const sectors = bookletIndicator({ id: 'sector-difference-from-nl', valueType: 'difference', decimals: 0 });
  const first = bookletFigure(sectors, 19, notPrinted, { certainty: 'uncertain', run: 1 });
  expect(compareBalance(sectors, first)).toMatchObject({ reason: 'uncertain' });
  expect(compareBalance(sectors, first, { includeUncertain: true })).toMatchObject({
    balance: 19,
    direction: 'higher',
    caveats: [{ code: 'uncertain' }, { code: 'period-unknown' }],
  });
});

describe('C2: difference in the unit itself', () => {
  test('104.8 jobs per 1,000 more than the size class', () => {
    expect(compareToBenchmark(jobs, here, there)).toMatchObject({ difference: 104.8 });
  });

  test('100 jobs per 1,000 more than "other municipalities" is printed ready', () => {
    const advantage = bookletIndicator({
      id: 'jobs-advantage-per-1000',
      valueType: 'difference',
      polarity: 'higher-is-better',
    });
    const printed = bookletFigure(advantage, 100, notPrinted, { kind: 'approximate' });
    expect(compareBalance(advantage, printed)).toMatchObject({ direction: 'higher', judgement: 'better' });
  });
});

test('C3: 35.2% feel lonely, and the national mean is not printed: it is never taken for zero', () => {
  expect(alone({ id: 'loneliness', valueType: 'share' }, 35.2, { kind: 'country' })).toMatchObject([
    { outcome: 'not-compared', reason: 'no-figures' },
  ]);
});

test('C4: jobs per 1,000 against the size class, of the year that is asked for', () => {
  const request: ComparisonRequest = {
    operation: 'difference',
    indicator: jobs,
    region: almelo,
    reference: { kind: 'size-class', year: 2018 },
  };
  expect(compare(request, [here, there], { regions: bookletRegions })).toMatchObject([
    {
      difference: 104.8,
      direction: 'higher',
      judgement: 'better',
      caveats: [{ code: 'period-unknown', of: 'both' }],
    },
  ]);
});

test('C5: against Hengelo and Enschede there is one result each', () => {
  const regions = [regionCode('GM0164'), regionCode('GM0153')];
  const hengelo = bookletFigure(jobs, 700, notPrinted, { in: 'GM0164' });
  const request: ComparisonRequest = {
    operation: 'difference',
    indicator: jobs,
    region: almelo,
    reference: { kind: 'regions', regions },
  };
  // The booklet prints no figure of either; with one of Hengelo, that of Enschede still lacks.
  expect(compare(request, [here], { regions: bookletRegions })).toMatchObject([{ reason: 'no-figures' }]);
  expect(compare(request, [here, hengelo], { regions: bookletRegions })).toMatchObject([
    { difference: 144.9 },
    { reason: 'absent-benchmark', benchmark: { region: 'GM0153', reason: 'missing' } },
  ]);
});

test('C6: 4,500 people work in the top sector, and nothing of Twente is printed', () => {
  const workers = { id: 'htsm-workers', valueType: 'count', decimals: 0 } as const;
  expect(alone(workers, 4500, { kind: 'region' })).toMatchObject([{ reason: 'no-figures' }]);
});

describe('C10: significance that the source prints stays its word', () => {
  const city = bookletFigure(rating, 7.8, '2017?');

  test('Nieuwstraatkwartier is a full point below the mean of the city', () => {
    const significance = { direction: 'lower', than: almelo } as const;
    const cell = bookletFigure(rating, 6.8, '2017?', { in: 'almelo/nieuwstraatkwartier', significance });
    expect(compareToBenchmark(rating, cell, city)).toMatchObject({
      difference: -1,
      evidence: 'printed-significant',
      method: 'printed',
      judgement: 'worse',
    });
  });

  test('a neighbourhood that is not printed is not the mean', () => {
    const cell = { ...city, region: regionCode('almelo/aadorp') };
    const { qualifier: _q, kind: _k, status: _s, certainty: _c, ...key } = cell;
    const absent = { ...key, state: 'absent', value: null, reason: 'not-published' } as const;
    expect(compareToBenchmark(rating, absent, city)).toMatchObject({ reason: 'absent-target' });
  });
});

describe('C20: against what a model expects', () => {
  test('the booklet says more jobs than expected, and not how many were', () => {
    expect(alone({ valueType: 'rate' }, 844.9, { kind: 'expected' })).toMatchObject([
      { reason: 'no-figures' },
    ]);
  });

  test('with a figure of the model it is a difference', () => {
    const observation = bookletFigure(jobs, 800, notPrinted);
    expect(alone({ valueType: 'rate' }, 844.9, { kind: 'expected', observation })).toMatchObject([
      { difference: 44.9, direction: 'higher' },
    ]);
  });
});

test('C26: "relatively many" has nothing to be held against', () => {
  const poverty = { id: 'children-in-poverty', valueType: 'share' } as const;
  expect(alone(poverty, 10, { kind: 'unspecified' })).toMatchObject([{ reason: 'reference-unspecified' }]);
});

test('C30: "other municipalities" of which nobody says which are not compared', () => {
  const satisfaction = { id: 'support-satisfaction', valueType: 'mean' } as const;
  expect(alone(satisfaction, 7, { kind: 'unspecified', among: 'municipality' })).toMatchObject([
    { reason: 'reference-unspecified' },
  ]);
});
