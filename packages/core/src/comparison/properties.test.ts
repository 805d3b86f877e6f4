import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Polarity } from '../definition/polarity.ts';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import { toSeries } from '../series/to-series.ts';
import { roundTo } from '../statistics/round-to.ts';
import { buildFigure, buildIndicator } from '../testing/build-figures.ts';
import { compareBalance } from './compare-balance.ts';
import { compareChange } from './compare-change.ts';
import { compareChanges } from './compare-changes.ts';
import { compareParts } from './compare-parts.ts';
import { compareRank } from './compare-rank.ts';
import { compareToBenchmark } from './compare-to-benchmark.ts';
import { compareToTarget } from './compare-to-target.ts';
import { compareTrend } from './compare-trend.ts';
import { largestRemainder } from './largest-remainder.ts';

/** A number as a source prints it. */
const printed = fc
  .tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 0, max: 3 }))
  .map(([whole, decimals]) => whole / 10 ** decimals);
const anyNumber = fc.oneof(printed, fc.double({ min: -1e150, max: 1e150, noNaN: true }), fc.constant(-0));
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

/** Every result that the operations make of a few numbers. */
function resultsOf(
  indicator: ReturnType<typeof buildIndicator>,
  a: number,
  b: number,
  rest: readonly number[],
) {
  const change = compareChange(indicator, at(a, '2018'), at(b, '2014'));
  const goal = { indicator, observation: at(b, '2030') };
  const series = toSeries(indicator, [at(b, '2014'), at(a, '2018')], { region: regionCode('GM0141') });
  return [
    compareToBenchmark(indicator, at(a, '2018'), at(b, '2018', 'NL01')),
    change,
    compareChanges(change, change, { measure: 'percentDifference' }),
    compareBalance(indicator, at(a, '2018'), { less: { indicator, observation: at(b, '2018') } }),
    compareRank(indicator, at(a, '2018'), peers(rest)),
    compareParts(indicator, peers([a, b, ...rest]), { before: peers([b, a, ...rest]) }),
    compareToTarget(indicator, at(a, '2018'), goal, { series: series.points, extrapolate: true }),
    compareTrend(series, { base: period('2014') }),
  ];
}

/** The paths of numbers that no page can show. */
function badNumbers(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(badNumbers);
}

describe('comparisons', () => {
  test('never give NaN or infinity', () => {
    fc.assert(
      fc.property(anyIndicator, anyNumber, anyNumber, fc.array(anyNumber, { maxLength: 4 }), (...given) => {
        for (const result of resultsOf(...given)) expect(badNumbers(result)).toBe(false);
      }),
    );
  });

  test('mirror their judgement with the polarity, and nothing else', () => {
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

  test('are symmetric: the other way round, the other direction', () => {
    fc.assert(
      fc.property(anyIndicator, printed, printed, (indicator, a, b) => {
        const goal = (value: number) => ({ indicator, observation: at(value, '2030') });
        const less = (value: number) => ({ less: { indicator, observation: at(value, '2018') } });
        for (const [there, back] of [
          [
            compareChange(indicator, at(a, '2018'), at(b, '2014')),
            compareChange(indicator, at(b, '2018'), at(a, '2014')),
          ],
          [
            compareBalance(indicator, at(a, '2018'), less(b)),
            compareBalance(indicator, at(b, '2018'), less(a)),
          ],
          [
            compareToTarget(indicator, at(a, '2018'), goal(b)),
            compareToTarget(indicator, at(b, '2018'), goal(a)),
          ],
        ] as const) {
          if (there.outcome !== 'compared' || back.outcome !== 'compared')
            throw new TypeError('not compared');
          expect(back.direction).toBe(opposite[there.direction]);
        }
      }),
    );
  });

  test('a rank does not mind the order or the scale of its peers', () => {
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

  test('shown shares add up to 100', () => {
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

  test('a shown balance is the difference of the shown parts, or says why not', () => {
    fc.assert(
      fc.property(fc.nat(3), printed, printed, (decimals, a, b) => {
        const indicator = buildIndicator({ decimals });
        const less = { indicator, observation: at(b, '2018') };
        const result = compareBalance(indicator, at(a, '2018'), { less });
        if (result.outcome !== 'compared') throw new TypeError(result.reason);
        const shown = roundTo(roundTo(a, decimals) - roundTo(b, decimals), decimals);
        expect(result.roundsConsistently).toBe(roundTo(result.balance, decimals) === shown);
      }),
    );
  });
});
