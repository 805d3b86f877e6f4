import { describe, expect, test } from 'vitest';
import type { Observation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
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
    // 33 ÷ 99 × 100.
    expect(compared([33, 33, 33], {}, share).parts[0]?.share).toBeCloseTo(33.3333, 4);
    expect(compared([50, 30], {}, share)).toMatchObject({
      rest: 20,
      direction: 'lower',
      parts: [{ shownShare: 50 }, { shownShare: 30 }],
    });
  });

  test('several answers to one question each stand alone', () => {
    const share = buildIndicator({ valueType: 'share', decimals: 0 });
    expect(compared([60, 39], { isMultiResponse: true }, share).parts).toMatchObject([
      { share: 60, shownShare: 60 },
      { share: 39, shownShare: 39 },
    ]);
  });

  test.each([
    [[10, 20], 30, 'equal'],
    [[10, 20], 31, 'equal'],
    [[10, 20], 32, 'lower'],
    [[10, 20], 28, 'higher'],
    [[30], 31, 'equal'],
    [[30], 32, 'lower'],
    [[30], 28, 'higher'],
  ] as const)('%j against %d is %s', (values, whole, direction) => {
    // Half a unit for each part and for the total: 1.5 for two parts, and 1, which counts as inside, for one.
    expect(compared(values, total(whole)).direction).toBe(direction);
  });

  test.each([[[3, -1]], [[0, 0]]])('%j have no shares', (values) => {
    expect(compared(values)).toMatchObject({
      spread: null,
      parts: [{ share: null }, { shownShare: null }],
      roundsConsistently: true,
    });
  });

  test.each([
    ['a whole below zero', [3, 2], -5],
    ['a whole of zero', [3, 2], 0],
    ['a share that no number can hold', [0, 1e10], 1e-300],
  ])('of %s there are no shares', (_why, values, whole) => {
    expect(compared(values, total(whole))).toMatchObject({ parts: [{ share: null }, { share: null }] });
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

  test.each([
    ['a sum below zero', [part(-4, 0, '2014'), part(-6, 1, '2014')]],
    ['a sum of zero', [part(0, 0, '2014'), part(0, 1, '2014')]],
  ])('of %s there is no growth', (_what, before) => {
    expect(compared([1, 2], { before }).parts).toMatchObject([
      { contribution: { growthPoints: null } },
      { contribution: { growthPoints: null } },
    ]);
  });

  test('growth too small for a number is 0, not −0', () => {
    const before = [part(5e-324, 0, '2014'), part(1e10, 1, '2014')];
    expect(compared([0, 1e10], { before }).parts[0]?.contribution).toMatchObject({ growthPoints: 0 });
  });

  test('finds each part in the earlier period by its region, its run and its categories', () => {
    const inRegion = (value: number, region: string, run: number, code = '2018') =>
      buildFigure(value, { region: regionCode(region), run, period: period(code) });
    const parts = [inRegion(11, 'a', 1), inRegion(22, 'b', 1), inRegion(33, 'a', 2)];
    const before = [inRegion(30, 'a', 2, '2014'), inRegion(20, 'b', 1, '2014'), inRegion(10, 'a', 1, '2014')];
    const comparison = compareParts(people, parts, { before });
    expect(comparison).toMatchObject({
      parts: [
        { contribution: { difference: 1 } },
        { contribution: { difference: 2 } },
        { contribution: { difference: 3 } },
      ],
    });
  });

  test('inherits the caveats of the parts, of the earlier ones and of the whole, each once', () => {
    const [now, then] = [part(1, 0), part(2, 0, '2014')];
    expect(
      compareParts(
        people,
        [
          { ...now, status: 'provisional' },
          { ...part(1, 1), status: 'provisional' },
        ],
        {
          before: [{ ...then, kind: 'approximate' }, part(2, 1, '2014')],
          total: { indicator: people, observation: buildFigure(2, { qualifier: 'about' }) },
        },
      ).caveats,
    ).toEqual([
      { code: 'provisional', of: 'target' },
      { code: 'approximate', of: 'benchmark' },
      { code: 'about', of: 'benchmark' },
    ]);
  });

  test('gives back what it was handed where it compares nothing', () => {
    const parts = [part(1, 0)];
    const observation = buildAbsence('missing');
    expect(compareParts(people, parts, { total: { indicator: people, observation } })).toMatchObject({
      parts,
      total: observation,
      caveats: [],
    });
    expect(compareParts(people, parts, { before: [part(1, 1, '2014')] })).toMatchObject({
      parts,
      total: null,
      caveats: [],
    });
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
