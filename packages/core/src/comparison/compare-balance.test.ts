import { describe, expect, test } from 'vitest';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import { buildAbsence, buildFigure, buildIndicator } from '../testing/build-figures.ts';
import { compareBalance } from './compare-balance.ts';

const budget = buildIndicator({ valueType: 'balance' });
const survey = buildIndicator({ valueType: 'balance', basis: 'survey' });

describe('compareBalance', () => {
  test.each([
    [3, 'higher', 'better'],
    [-3, 'lower', 'worse'],
    [0, 'equal', 'none'],
  ])('a ready balance of %d is %s', (value, direction, judgement) => {
    expect(compareBalance(budget, buildFigure(value))).toMatchObject({
      operation: 'balance',
      balance: value,
      benchmark: null,
      direction,
      judgement,
    });
  });

  test.each([
    [{ lower: 1, upper: 5 }, 'significant', 'better'],
    [{ lower: 0, upper: 6 }, 'not-significant', 'none'],
    [{ lower: -1, upper: 7 }, 'not-significant', 'none'],
  ])('zero against the interval %j is %s', (ends, evidence, judgement) => {
    const interval = { ...ends, level: 0.95 };
    expect(compareBalance(survey, buildFigure(3, { interval }))).toMatchObject({ evidence, judgement });
  });

  test.each([
    [475, 'better'],
    [474, 'none'],
  ])('of %d respondents is judged %s', (n, judgement) => {
    const interval = { lower: 1, upper: 5, level: 0.95 };
    expect(compareBalance(survey, buildFigure(3, { interval, n }))).toMatchObject({
      evidence: 'significant',
      judgement,
    });
  });

  test('takes the opposite off, whatever its category, without a test', () => {
    const interval = { lower: 29, upper: 31, level: 0.95 };
    const forward = buildFigure(30.25, { interval, dimensions: { answer: 'forward' } });
    const back = buildFigure(12.2, { interval, dimensions: { answer: 'back' } });
    expect(compareBalance(survey, forward, { less: { indicator: survey, observation: back } })).toMatchObject(
      {
        balance: 18.05,
        benchmark: back,
        evidence: 'not-tested',
        judgement: 'none',
        // 30.3 − 12.2 is 18.1, and 18.05 shows as 18.1.
        roundsConsistently: true,
      },
    );
  });

  const less = (changes: Parameters<typeof buildFigure>[1], indicator = budget) => ({
    less: { indicator, observation: buildFigure(1, changes) },
  });

  test.each([
    ['absent-target', buildAbsence('missing'), {}],
    [
      'absent-benchmark',
      buildFigure(1),
      { less: { indicator: budget, observation: buildAbsence('missing') } },
    ],
    ['uncertain', buildFigure(1, { certainty: 'uncertain' as const }), {}],
    ['region-mismatch', buildFigure(1), less({ region: regionCode('NL01') })],
    ['period-mismatch', buildFigure(1), less({ period: period('2017') })],
    ['unit-mismatch', buildFigure(1), less({}, buildIndicator({ unit: { ...budget.unit, code: '%' } }))],
  ])('refuses with %s', (reason, target, options) => {
    expect(compareBalance(budget, target, options)).toMatchObject({ outcome: 'not-compared', reason });
  });
});
