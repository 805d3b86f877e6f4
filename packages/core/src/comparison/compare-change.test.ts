import { describe, expect, test } from 'vitest';
import type { MeasuredObservation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import { buildAbsence, buildFigure, buildIndicator } from '../testing/build-figures.ts';
import { compareChange } from './compare-change.ts';
import type { ChangeReason } from './comparison.ts';

const indicator = buildIndicator();
const at = (value: number, code: string, changes: Partial<MeasuredObservation> = {}) =>
  buildFigure(value, { period: period(code), ...changes });

describe('compareChange', () => {
  test('a share in two years, in percentage points and in percent', () => {
    const share = buildIndicator({ valueType: 'share', polarity: 'lower-is-better' });
    // 8.4 − 7.0 = 1.4; 1.4 ÷ 7 = 20%.
    expect(compareChange(share, at(8.4, '2014'), at(7, '2007'))).toMatchObject({
      operation: 'change',
      outcome: 'compared',
      difference: 1.4,
      percentDifference: expect.closeTo(20, 12),
      direction: 'higher',
      judgement: 'worse',
      evidence: 'not-tested',
      roundsConsistently: true,
      caveats: [],
    });
  });

  test('a forecast against its base says so', () => {
    const horizon = at(3.6, '2025', { kind: 'forecast' });
    expect(compareChange(indicator, horizon, at(2.7, '2018?'))).toMatchObject({
      difference: 0.9,
      caveats: [
        { code: 'forecast', of: 'target' },
        { code: 'period-inferred', of: 'benchmark' },
      ],
    });
  });

  test('two waves of a survey are two samples', () => {
    const survey = buildIndicator({ basis: 'survey', valueType: 'share' });
    const wave = (value: number, code: string, margin: number) =>
      at(value, code, { interval: { lower: value - margin, upper: value + margin, level: 0.95 } });
    // √(2² + 2²) = 2.83 against 3, √(2.5² + 2.5²) = 3.54 against 3.
    expect(compareChange(survey, wave(53, '2017', 2), wave(50, '2015', 2))).toMatchObject({
      evidence: 'significant',
      method: 'interval-of-difference',
      judgement: 'better',
    });
    expect(compareChange(survey, wave(53, '2017', 2.5), wave(50, '2015', 2.5))).toMatchObject({
      evidence: 'not-significant',
      judgement: 'none',
    });
  });

  test.each<[ChangeReason, Parameters<typeof compareChange>[1], Parameters<typeof compareChange>[2]]>([
    ['absent-target', buildAbsence('missing'), buildAbsence('missing')],
    ['absent-benchmark', at(1, '2018'), buildAbsence('confidential')],
    ['uncertain', at(1, '2018', { certainty: 'uncertain' }), at(1, '2017')],
    ['not-a-number', at(1, '2018'), { ...at(1, '2017'), state: 'range', value: null, low: 1, high: 2 }],
    ['region-mismatch', at(1, '2018'), at(1, '2017', { region: regionCode('NL01') })],
    ['category-mismatch', at(1, '2018'), at(1, '2017', { dimensions: { age: '65+' } })],
    ['period-unknown', at(3.6, '2025'), at(2.7, 'unknown@2018')],
    ['period-unknown', at(1, 'unknown@2018'), at(1, '2017')],
    ['period-mismatch', at(1, '2018-Q1'), at(1, '2017')],
    ['period-order', at(1, '2018'), at(1, '2018?')],
    ['period-order', at(1, '2017'), at(1, '2018')],
  ])('refuses with %s', (reason, target, benchmark) => {
    expect(compareChange(indicator, target, benchmark)).toMatchObject({
      operation: 'change',
      outcome: 'not-compared',
      reason,
      target,
      benchmark,
    });
  });

  test('throws for a figure of another indicator', () => {
    expect(() => compareChange(indicator, at(1, '2018'), at(1, '2017', { indicator: 'other' }))).toThrow(
      expect.objectContaining({ code: 'INDICATOR_MISMATCH' }),
    );
  });
});
