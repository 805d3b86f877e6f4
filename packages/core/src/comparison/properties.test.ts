import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Polarity } from '../definition/polarity.ts';
import type { Indicator } from '../definition/indicator.ts';
import { StadspeilError } from '../errors/stadspeil-error.ts';
import type { Observation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import { toSeries } from '../series/to-series.ts';
import { roundTo } from '../statistics/round-to.ts';
import { trendTest } from '../statistics/trend-test.ts';
import { buildAbsence, buildFigure, buildIndicator } from '../testing/build-figures.ts';
import { compare, type Comparison } from './compare.ts';
import { compareBalance } from './compare-balance.ts';
import { compareChange } from './compare-change.ts';
import { compareChanges } from './compare-changes.ts';
import { compareParts, type PartsCompared } from './compare-parts.ts';
import { compareRank } from './compare-rank.ts';
import { compareToBenchmark } from './compare-to-benchmark.ts';
import { compareToTarget } from './compare-to-target.ts';
import { compareTrend } from './compare-trend.ts';
import { impliedBase } from './implied-base.ts';
import { largestRemainder } from './largest-remainder.ts';

/** A number as a source prints it. */
const printed = fc
  .tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 0, max: 3 }))
  .map(([whole, decimals]) => whole / 10 ** decimals);
const anyNumber = fc.oneof(printed, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(-0));
const polarity = fc.constantFrom<Polarity>('higher-is-better', 'lower-is-better', 'none');
const anyIndicator = fc
  .record({
    polarity,
    decimals: fc.nat(3),
    valueType: fc.constantFrom('count', 'share', 'balance', 'amount', 'index'),
    basis: fc.constantFrom('register', 'survey'),
  })
  .map((changes) => buildIndicator(changes));
const mirrored = {
  'higher-is-better': 'lower-is-better',
  'lower-is-better': 'higher-is-better',
  none: 'none',
} as const;
const opposite = {
  higher: 'lower',
  lower: 'higher',
  equal: 'equal',
  better: 'worse',
  worse: 'better',
  none: 'none',
} as const;

const at = (value: number, year: string, region = 'GM0141') =>
  buildFigure(value, { period: period(year), region: regionCode(region) });
const peers = (values: readonly number[]) => values.map((value, i) => at(value, '2018', `peer-${i}`));

/** Each operation on a few numbers. */
function asks(
  indicator: Indicator,
  a: number,
  b: number,
  rest: readonly number[],
): readonly (() => Comparison)[] {
  const change = () => compareChange(indicator, at(a, '2018'), at(b, '2014'));
  const goal = { indicator, observation: at(b, '2030') };
  const series = toSeries(indicator, [at(b, '2014'), at(a, '2018')], { region: regionCode('GM0141') });
  return [
    () => compareToBenchmark(indicator, at(a, '2018'), at(b, '2018', 'NL01')),
    change,
    () => compareChanges(change(), change(), { measure: 'percentDifference' }),
    () => compareBalance(indicator, at(a, '2018'), { less: { indicator, observation: at(b, '2018') } }),
    () => compareRank(indicator, at(a, '2018'), peers(rest)),
    () => compareParts(indicator, peers([a, b, ...rest]), { before: peers([b, a, ...rest]) }),
    () => compareToTarget(indicator, at(a, '2018'), goal, { series: series.points, extrapolate: true }),
    () => compareTrend(series, { base: period('2014'), test: trendTest }),
    () => compareTrend(series, { base: period('2014') }),
  ];
}

const resultsOf = (...given: Parameters<typeof asks>) => asks(...given).map((ask) => ask());

/** The paths of numbers that no page can show. */
function badNumbers(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => badNumbers(each, `${path}.${key}`));
}

/** What is asked; only numbers that lie further apart than a number can hold may be refused. */
function answerOf<Answer>(ask: () => Answer): Answer | null {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof StadspeilError)) throw error;
    expect(error.code).toBe('NUMBER_INVALID');
    return null;
  }
}

describe('no NaN or infinity leaves', () => {
  test('a comparison', () => {
    let answers = 0;
    fc.assert(
      fc.property(anyIndicator, anyNumber, anyNumber, fc.array(anyNumber, { maxLength: 4 }), (...given) => {
        for (const result of asks(...given).map(answerOf)) {
          if (result) answers++;
          expect(badNumbers(result)).toEqual([]);
        }
      }),
    );
    expect(answers).toBeGreaterThan(0);
  });

  test('the base that a change and its percentage imply', () => {
    fc.assert(
      fc.property(
        anyIndicator,
        anyNumber,
        anyNumber,
        fc.option(anyNumber),
        (indicator, whole, part, base) => {
          const percent = { ...indicator, unit: { ...indicator.unit, code: '%' } };
          const result = impliedBase(
            { indicator, observation: at(whole, '2018') },
            { indicator: percent, observation: at(part, '2018') },
            base === null ? {} : { base },
          );
          expect(badNumbers(result)).toEqual([]);
        },
      ),
    );
  });
});

describe('comparisons', () => {
  test('mirror under polarity: the judgement turns around, and nothing else', () => {
    fc.assert(
      fc.property(
        anyIndicator,
        printed,
        printed,
        fc.array(printed, { maxLength: 4 }),
        (indicator, ...given) => {
          const there = resultsOf(indicator, ...given);
          const back = resultsOf({ ...indicator, polarity: mirrored[indicator.polarity] }, ...given);
          there.forEach((result, i) => {
            const mirror = back[i];
            if (result.outcome !== 'compared' || mirror?.outcome !== 'compared') return;
            expect(mirror.direction).toBe(result.direction);
            expect(mirror.judgement).toBe(opposite[result.judgement]);
          });
        },
      ),
    );
  });

  test('symmetry of difference: the other way round, the other sign and direction', () => {
    fc.assert(
      fc.property(anyIndicator, printed, printed, printed, (indicator, a, b, c) => {
        const goal = (value: number) => ({ indicator, observation: at(value, '2030') });
        const less = (value: number) => ({ less: { indicator, observation: at(value, '2018') } });
        const change = (to: number, from: number) =>
          compareChange(indicator, at(to, '2018'), at(from, '2014'));
        const trend = (to: number, from: number) =>
          compareTrend(seriesOf(indicator, [at(from, '2014'), at(to, '2018')]));
        for (const [there, back] of [
          [
            compareToBenchmark(indicator, at(a, '2018'), at(b, '2018', 'NL01')),
            compareToBenchmark(indicator, at(b, '2018', 'NL01'), at(a, '2018')),
          ],
          [change(a, b), change(b, a)],
          [compareChanges(change(a, c), change(b, c)), compareChanges(change(b, c), change(a, c))],
          [
            compareBalance(indicator, at(a, '2018'), less(b)),
            compareBalance(indicator, at(b, '2018'), less(a)),
          ],
          [
            compareToTarget(indicator, at(a, '2018'), goal(b)),
            compareToTarget(indicator, at(b, '2018'), goal(a)),
          ],
          [trend(a, b), trend(b, a)],
        ] as const) {
          if (there.outcome !== 'compared' || back.outcome !== 'compared')
            throw new TypeError('not compared');
          expect(back.direction).toBe(opposite[there.direction]);
          expect(differenceOf(back)).toBe(0 - differenceOf(there));
        }
      }),
    );
  });

  test('symmetry of evidence: two intervals tell the same from either side', () => {
    const margin = fc.nat(1000).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(printed, printed, margin, margin, (a, b, marginA, marginB) => {
        const around = (value: number, half: number, region: string) => ({
          ...at(value, '2018', region),
          interval: { lower: value - half, upper: value + half, level: 0.95 },
        });
        const [here, there] = [around(a, marginA, 'GM0141'), around(b, marginB, 'NL01')];
        const jobs = buildIndicator();
        expect(compareToBenchmark(jobs, here, there)).toMatchObject(
          pick(compareToBenchmark(jobs, there, here), ['evidence', 'method']),
        );
      }),
    );
  });

  test('order invariance: parts, points of a trend and of a path to a goal, and rows may come in any order', () => {
    const values = fc.uniqueArray(printed, { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(anyIndicator, values, printed, fc.nat(), (indicator, given, wanted, seed) => {
        const points = given.map((value, i) => at(value, String(2000 + i)));
        const shuffled = points.toSorted((a, b) => turn(a, seed) - turn(b, seed));
        const trend = compareTrend({ ...seriesOf(indicator, points), points });
        expect(compareTrend({ ...seriesOf(indicator, points), points: shuffled })).toMatchObject(
          pick(trend, ['outcome', 'difference', 'direction', 'percentDifference', 'of']),
        );

        const goal = { indicator, observation: at(wanted, '2030') };
        const held = (series: readonly Observation[]) =>
          compareToTarget(indicator, points[0] as Observation, goal, { series, extrapolate: true });
        expect(held(shuffled)).toEqual(held(points));

        const parts = peers(given);
        const share = (each: readonly Observation[]) => {
          const result = compareParts(indicator, each);
          if (result.outcome !== 'compared') throw new TypeError(result.reason);
          const rows = result.parts.map(
            ({ observation, share: each, rank }) => [observation.region, [each, rank]] as const,
          );
          return [result.rest, result.spread, result.direction, new Map(rows)];
        };
        expect(share(parts.toReversed())).toEqual(share(parts));

        const request = {
          operation: 'trend',
          indicator,
          region: regionCode('GM0141'),
          reference: { kind: 'past' },
        } as const;
        expect(compare(request, shuffled, { regions: [] })).toEqual(
          compare(request, points, { regions: [] }),
        );
      }),
    );
  });

  test('scale invariance: eight times as much has the same direction, proportion, shares and judgement', () => {
    fc.assert(
      fc.property(
        anyIndicator,
        printed,
        printed,
        fc.array(printed, { minLength: 1, maxLength: 4 }),
        (indicator, a, b, rest) => {
          const given = resultsOf(indicator, a, b, rest);
          const scaled = resultsOf(
            indicator,
            a * 8,
            b * 8,
            rest.map((value) => value * 8),
          );
          given.forEach((result, i) => {
            const times = scaled[i];
            if (result.operation === 'parts' || times?.operation === 'parts') {
              // Of a share the whole is 100, whatever its parts.
              if (indicator.valueType !== 'share') expect(sharesOf(times)).toEqual(sharesOf(result));
              return;
            }
            expect(times).toMatchObject(pick(result, ['outcome', 'direction', 'judgement', 'evidence']));
            for (const name of ['ratio', 'percentDifference'] as const) {
              const [one, eight] = [valueOf(result, name), valueOf(times, name)];
              expect(eight).toEqual(typeof one === 'number' ? expect.closeTo(one, 6) : (one as null));
            }
          });
        },
      ),
    );
  });

  test('zero is not missing: a figure of zero compares, and an absent one is refused as absent', () => {
    const absent = { 2014: absentAt('2014'), 2018: absentAt('2018'), 2030: absentAt('2030') };
    fc.assert(
      fc.property(anyIndicator, printed, (indicator, value) => {
        const goal = (observation: Observation) => ({ indicator, observation });
        const ask: readonly ((target: Observation, benchmark: (year: string) => Observation) => unknown)[] = [
          (target, benchmark) => compareToBenchmark(indicator, target, benchmark('2018')),
          (target, benchmark) => compareChange(indicator, target, benchmark('2014')),
          (target, benchmark) => compareBalance(indicator, target, { less: goal(benchmark('2018')) }),
          (target, benchmark) => compareToTarget(indicator, target, goal(benchmark('2030'))),
          (target, benchmark) =>
            compareRank(indicator, target, [{ ...benchmark('2018'), region: regionCode('NL01') }]),
          (target, benchmark) => compareParts(indicator, [target], { before: [benchmark('2014')] }),
        ];
        const [figure, zero] = [at(value, '2018'), at(0, '2018')];
        for (const each of ask) {
          expect(each(zero, (year) => at(value, year))).toMatchObject({ outcome: 'compared' });
          expect(each(figure, (year) => at(0, year))).toMatchObject({ outcome: 'compared' });
          expect(each(absent[2018], (year) => at(value, year))).toMatchObject({ reason: 'absent-target' });
          expect(each(figure, (year) => absent[year as unknown as 2018])).toMatchObject({
            reason: 'absent-benchmark',
          });
        }
        // A change passes its own reason on: that of its target.
        const change = (each: Observation) => compareChange(indicator, each, at(value, '2014'));
        expect(compareChanges(change(zero), change(figure))).toMatchObject({ outcome: 'compared' });
        expect(compareChanges(change(figure), change(zero))).toMatchObject({ outcome: 'compared' });
        for (const [here, there] of [
          [absent[2018], figure],
          [figure, absent[2018]],
        ] as const) {
          expect(compareChanges(change(here), change(there))).toMatchObject({ reason: 'absent-target' });
        }
        const series = (last: Observation) =>
          compareTrend(seriesOf(indicator, [at(value, '2014'), at(value, '2015'), last]));
        expect(series(zero)).toMatchObject({ of: 3, target: { value: 0 } });
        expect(series(absent[2018])).toMatchObject({ of: 2, target: { value } });
      }),
    );
  });

  test('order and scale invariance of a rank among its peers', () => {
    fc.assert(
      fc.property(printed, fc.array(printed, { minLength: 1, maxLength: 9 }), (value, others) => {
        const jobs = buildIndicator();
        const place = (factor: number, values: readonly number[]) => {
          const result = compareRank(
            jobs,
            at(value * factor, '2018'),
            peers(values.map((each) => each * factor)),
          );
          return result.outcome === 'compared' && [result.rank, result.of, result.tied, result.direction];
        };
        expect(place(1, others.toReversed())).toEqual(place(1, others));
        expect(place(8, others)).toEqual(place(1, others));
      }),
    );
  });

  test('shares sum to 100, as they are shown', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(10_000), { minLength: 1, maxLength: 12 }),
        fc.nat(2),
        (values, decimals) => {
          fc.pre(values.some((each) => each > 0));
          const sum = values.reduce((total, each) => total + each, 0);
          const shares = values.map((each) => (each / sum) * 100);
          const shown = largestRemainder(shares, 100, decimals);
          expect(
            roundTo(
              shown.reduce((total, each) => total + each, 0),
              6,
            ),
          ).toBe(100);
          shown.forEach((each, i) => {
            expect(Math.abs(each - (shares[i] ?? NaN))).toBeLessThan(1 / 10 ** decimals + 1e-6);
          });
        },
      ),
    );
  });

  test('shares of parts sum to 100, as they are shown, where the parts make the whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(10_000), { minLength: 1, maxLength: 12 }),
        fc.nat(2),
        (values, decimals) => {
          fc.pre(values.some((each) => each > 0));
          const result = compareParts(buildIndicator({ valueType: 'count' }), peers(values), {
            shareDecimals: decimals,
          });
          if (result.outcome !== 'compared') throw new TypeError(result.reason);
          const shown = result.parts.map(({ shownShare }) => shownShare ?? NaN);
          const sum = shown.reduce((total, each) => total + each, 0);
          expect(roundTo(sum, 6)).toBe(100);
          const plain = result.parts.map(({ share }) => roundTo(share ?? NaN, decimals));
          expect(result.roundsConsistently).toBe(plain.every((each, i) => each === shown[i]));
        },
      ),
    );
  });

  test('a shown difference is the difference of the shown figures, or is flagged', () => {
    fc.assert(
      fc.property(fc.nat(3), printed, printed, printed, (decimals, a, b, c) => {
        const indicator = buildIndicator({ decimals });
        const less = { indicator, observation: at(b, '2018') };
        const goal = { indicator, observation: at(b, '2030') };
        const change = (to: number) => compareChange(indicator, at(to, '2018'), at(c, '2014'));
        const [here, there] = [change(a), change(b)];
        if (here.outcome !== 'compared' || there.outcome !== 'compared') throw new TypeError('not compared');
        for (const [result, value, base] of [
          [compareToBenchmark(indicator, at(a, '2018'), at(b, '2018', 'NL01')), a, b],
          [compareChange(indicator, at(a, '2018'), at(b, '2014')), a, b],
          [compareChanges(here, there), here.difference, there.difference],
          [compareBalance(indicator, at(a, '2018'), { less }), a, b],
          [compareToTarget(indicator, at(a, '2018'), goal), b, a],
          [compareTrend(seriesOf(indicator, [at(b, '2014'), at(a, '2018')])), a, b],
        ] as const) {
          if (result.outcome !== 'compared') throw new TypeError('not compared');
          const shown = roundTo(roundTo(value, decimals) - roundTo(base, decimals), decimals);
          expect(result.roundsConsistently).toBe(roundTo(differenceOf(result), decimals) === shown);
        }
      }),
    );
  });

  test('a shown rank is the order of the shown figures, or is flagged', () => {
    fc.assert(
      fc.property(
        fc.nat(2),
        printed,
        fc.array(printed, { minLength: 1, maxLength: 6 }),
        (decimals, value, others) => {
          const result = compareRank(buildIndicator({ decimals }), at(value, '2018'), peers(others));
          if (result.outcome !== 'compared') throw new TypeError(result.reason);
          const shown = (each: number) => roundTo(each, decimals);
          const shownRank = 1 + others.filter((each) => shown(each) > shown(value)).length;
          const shownTied = others.filter((each) => shown(each) === shown(value)).length;
          expect(result.roundsConsistently).toBe(shownRank === result.rank && shownTied === result.tied);
        },
      ),
    );
  });
});

const seriesOf = (indicator: Indicator, points: readonly Observation[]) =>
  toSeries(indicator, points, { region: regionCode('GM0141') });
const absentAt = (year: string) => buildAbsence('missing', { period: period(year) });

/** The places of points in an order that only the seed knows. */
const turn = ({ period: when }: Observation, seed: number) => (Number(when) * 7919 + seed) % 101;

/** What is subtracted, under the name that each operation has for it. */
function differenceOf(
  result: { readonly difference: number } | { readonly balance: number } | { readonly gap: number },
): number {
  return 'difference' in result ? result.difference : 'balance' in result ? result.balance : result.gap;
}

function valueOf(result: object | undefined, name: string): unknown {
  return (result as Record<string, unknown> | undefined)?.[name];
}

function pick(result: object, names: readonly string[]): object {
  return Object.fromEntries(
    names.filter((name) => name in result).map((name) => [name, valueOf(result, name)]),
  );
}

/** The shares and ranks of parts; eight times as many need not be whole to the same last digit. */
function sharesOf(result: object | undefined): unknown {
  const parts = valueOf(result, 'parts') as PartsCompared['parts'];
  return parts.map(({ share, rank }) => [share === null ? null : roundTo(share, 6), rank]);
}
