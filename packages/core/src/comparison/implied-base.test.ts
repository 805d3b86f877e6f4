import { describe, expect, test } from 'vitest';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import type { MeasuredObservation } from '../observation/observation.ts';
import { buildAbsence, buildFigure, buildIndicator } from '../testing/build-figures.ts';
import { impliedBase } from './implied-base.ts';

const households = buildIndicator({ id: 'households', valueType: 'difference', decimals: 0 });
const percent = buildIndicator({
  id: 'percent',
  valueType: 'difference',
  decimals: 0,
  unit: { ...households.unit, code: '%' },
});
const toHorizon = { period: period('2018>2030'), kind: 'forecast' } as const;
const change = (value: number, changes: Partial<MeasuredObservation> = {}) => ({
  indicator: households,
  observation: buildFigure(value, { indicator: households.id, ...toHorizon, ...changes }),
});
const share = (value: number, changes: Partial<MeasuredObservation> = {}) => ({
  indicator: percent,
  observation: buildFigure(value, { indicator: percent.id, ...toHorizon, ...changes }),
});

describe('impliedBase', () => {
  // By hand: 1722 ÷ 0.17 = 10,129.4; ÷ 0.175 = 9,840; ÷ 0.165 = 10,436.4.
  test('1,722 households more are 17%: some 10,129 to begin with', () => {
    expect(impliedBase(change(1722), share(17))).toMatchObject({
      outcome: 'implied',
      base: expect.closeTo(10_129.41, 2),
      low: expect.closeTo(9840, 9),
      high: expect.closeTo(10_436.36, 2),
      isConsistent: null,
      caveats: [{ code: 'forecast', of: 'both' }],
    });
  });

  test.each([
    [9839, false],
    [9840, true],
    [10_000, true],
    [10_436, true],
    [10_437, false],
  ])('a known base of %d: %s', (base, isConsistent) => {
    expect(impliedBase(change(1722), share(17), { base })).toMatchObject({ isConsistent });
  });

  test('the ends of the base count as between', () => {
    // 1 ÷ 0.005 = 200, and 1 ÷ 0.015 = 66.7.
    expect(impliedBase(change(1), share(1), { base: 200 })).toMatchObject({ isConsistent: true });
    expect(impliedBase(change(1), share(1), { base: 200.01 })).toMatchObject({ isConsistent: false });
  });

  test('a fall has a base above zero too', () => {
    expect(impliedBase(change(-50), share(-5))).toMatchObject({ base: 1000 });
  });

  test('the decimals of the percentage narrow the ends', () => {
    const finer = { ...share(17), indicator: { ...percent, decimals: 1 } };
    // 1722 ÷ 0.1705 = 10,099.7 and ÷ 0.1695 = 10,159.3
    expect(impliedBase(change(1722), finer)).toMatchObject({
      low: expect.closeTo(10_099.71, 2),
      high: expect.closeTo(10_159.29, 2),
    });
  });

  test.each([
    ['signs-differ', change(1722), share(-17)],
    ['no-proportion', change(1722), share(0)],
    ['no-proportion', change(1722), share(0.5)],
    ['no-proportion', change(0), share(17)],
    ['no-proportion', change(Number.MAX_VALUE), share(17)],
    ['unit-mismatch', change(1722), { ...share(17), indicator: { ...percent, unit: households.unit } }],
    ['region-mismatch', change(1722), share(17, { region: regionCode('NL01') })],
    ['period-mismatch', change(1722), share(17, { period: period('2018>2025') })],
    ['category-mismatch', change(1722), share(17, { dimensions: { age: '65+' } })],
    ['uncertain', change(1722, { certainty: 'uncertain' }), share(17)],
    [
      'absent-target',
      { indicator: households, observation: buildAbsence('missing', { indicator: households.id }) },
      share(17),
    ],
    [
      'absent-benchmark',
      change(1722),
      { indicator: percent, observation: buildAbsence('confidential', { indicator: percent.id }) },
    ],
  ])('%s', (reason, of, by) => {
    expect(impliedBase(of, by)).toMatchObject({ outcome: 'not-implied', reason });
  });

  test('a figure of another indicator is a mistake of the caller', () => {
    expect(() => impliedBase({ ...change(1), indicator: percent }, share(1))).toThrow(
      expect.objectContaining({ code: 'INDICATOR_MISMATCH' }),
    );
  });
});
