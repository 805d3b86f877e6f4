import { describe, expect, test } from 'vitest';
import type { Observation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { buildAbsence, buildFigure, buildIndicator } from '../testing/build-figures.ts';
import { compareParts, type PartsCompared, type PartsOptions } from './compare-parts.ts';

const people = buildIndicator({ valueType: 'count', decimals: 0 });
const part = (value: number, i: number, code = '2018') =>
  buildFigure(value, { dimensions: { age: String(i) }, period: period(code) });

function compared(values: readonly number[], options: PartsOptions = {}, indicator = people): PartsCompared {
  const comparison = compareParts(
    indicator,
    values.map((value, i) => part(value, i)),
    options,
  );
  if (comparison.outcome !== 'compared') throw new TypeError(comparison.reason);
  return comparison;
}
const total = (value: number) => ({ total: { indicator: people, observation: buildFigure(value) } });

describe('compareParts', () => {
  test('shown shares make 100, where plain rounding would not', () => {
    const { parts, roundsConsistently } = compared([1, 1, 1]);
    expect(parts.map(({ shownShare }) => shownShare)).toEqual([34, 33, 33]);
    expect(roundsConsistently).toBe(false);
    expect(compared([1, 1]).roundsConsistently).toBe(true);
  });

  test('shares that are printed rounded are shares of their sum', () => {
    const share = buildIndicator({ valueType: 'share', decimals: 0 });
    expect(compared([33, 33, 33], {}, share)).toMatchObject({ whole: 100, rest: 1, direction: 'equal' });
    expect(compared([50, 30], {}, share)).toMatchObject({
      rest: 20,
      direction: 'lower',
      parts: [{ shownShare: 50 }, { shownShare: 30 }],
    });
  });

  test.each([
    [[10, 20], 30, 'equal'],
    [[10, 20], 31, 'equal'],
    [[10, 20], 32, 'lower'],
    [[10, 20], 28, 'higher'],
  ] as const)('%j against %d is %s', (values, whole, direction) => {
    // Half a unit for each of two parts and for the total: 1.5.
    expect(compared(values, total(whole)).direction).toBe(direction);
  });

  test.each([[[3, -1]], [[0, 0]]])('%j have no shares', (values) => {
    expect(compared(values)).toMatchObject({ spread: null, parts: [{ share: null }, { shownShare: null }] });
  });

  test('zero is a part like any other', () => {
    expect(compared([0, 5]).parts).toMatchObject([
      { share: 0, rank: 2 },
      { share: 100, rank: 1 },
    ]);
  });

  test('what each part did to the change adds up to the growth', () => {
    const before = [part(40, 0, '2014'), part(60, 1, '2014')];
    // 100 → 115: +10 and +5 of 100.
    expect(compared([50, 65], { before }).parts.map(({ contribution }) => contribution)).toMatchObject([
      { difference: 10, growthPoints: 10 },
      { difference: 5, growthPoints: 5 },
    ]);
  });

  test.each<[string, readonly Observation[], PartsOptions]>([
    ['absent-target', [], {}],
    ['absent-target', [part(1, 0), buildAbsence('confidential')], {}],
    [
      'absent-benchmark',
      [part(1, 0)],
      { total: { indicator: people, observation: buildAbsence('missing') } },
    ],
    ['absent-benchmark', [part(1, 0)], { before: [part(1, 1, '2014')] }],
    ['uncertain', [buildFigure(1, { certainty: 'uncertain' })], {}],
    ['period-mismatch', [part(1, 0), part(1, 1, '2017')], {}],
    [
      'unit-mismatch',
      [part(1, 0)],
      {
        total: {
          indicator: { ...people, unit: { ...people.unit, code: '%' } },
          observation: buildFigure(1),
        },
      },
    ],
  ])('refuses with %s', (reason, parts, options) => {
    expect(compareParts(people, parts, options)).toMatchObject({ outcome: 'not-compared', reason });
  });
});
