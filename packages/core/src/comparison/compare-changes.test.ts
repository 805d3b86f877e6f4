import { describe, expect, test } from 'vitest';
import type { Indicator } from '../definition/indicator.ts';
import { period } from '../observation/period.ts';
import { buildFigure, buildIndicator } from '../testing/build-figures.ts';
import { compareChange } from './compare-change.ts';
import { compareChanges } from './compare-changes.ts';

const jobs = buildIndicator();
function change(before: number, after: number, indicator: Indicator = jobs, years = ['2014', '2018']) {
  const [from = '', to = ''] = years;
  const at = (value: number, code: string) =>
    buildFigure(value, { indicator: indicator.id, period: period(code) });
  return compareChange(indicator, at(after, to), at(before, from));
}

describe('compareChanges', () => {
  test.each([
    [change(5, 8), change(5, 7), 1, 'higher', 'better'],
    [change(8, 5), change(8, 7), -2, 'lower', 'worse'],
    [change(1, 2), change(7, 8), 0, 'equal', 'none'],
  ] as const)('%# holds two differences together', (here, there, difference, direction, judgement) => {
    expect(compareChanges(here, there)).toMatchObject({
      operation: 'changes',
      outcome: 'compared',
      difference,
      direction,
      judgement,
      evidence: 'not-tested',
      roundsConsistently: true,
    });
  });

  test('judges no change of a survey, and none between indicators of unequal polarity', () => {
    const survey = buildIndicator({ basis: 'survey' });
    expect(compareChanges(change(1, 3, survey), change(1, 2, survey))).toMatchObject({ judgement: 'none' });
    const permanent = buildIndicator({ id: 'permanent', polarity: 'none' });
    expect(compareChanges(change(1, 3), change(1, 2, permanent))).toMatchObject({
      direction: 'higher',
      judgement: 'none',
    });
  });

  test.each([
    ['period-order', change(1, 2, jobs, ['2018', '2014']), change(1, 2), 'difference'],
    ['period-unknown', change(1, 2), change(1, 2, jobs, ['unknown@2018', '2018']), 'difference'],
    ['period-mismatch', change(1, 2), change(1, 2, jobs, ['2013', '2018']), 'difference'],
    [
      'unit-mismatch',
      change(1, 2),
      change(1, 2, buildIndicator({ id: 'b', unit: { ...jobs.unit, code: '%' } })),
      'difference',
    ],
    ['no-proportion', change(1, 2), change(0, 2), 'percentDifference'],
    ['no-proportion', change(0, 2), change(1, 2), 'percentDifference'],
  ] as const)('refuses with %s', (reason, here, there, measure) => {
    expect(compareChanges(here, there, { measure })).toMatchObject({ outcome: 'not-compared', reason });
  });

  test('says where the shown changes differ by more than the shown difference', () => {
    // 0.05 and −0.05 show as 0.1 and −0.1, which are 0.2 apart; their difference of 0.1 shows as 0.1.
    expect(compareChanges(change(1, 1.05), change(1, 0.95))).toMatchObject({
      difference: 0.1,
      roundsConsistently: false,
    });
  });

  test('inherits the caveats of both changes', () => {
    const provisional = compareChange(
      jobs,
      buildFigure(2, { status: 'provisional' }),
      buildFigure(1, { period: period('2014') }),
    );
    expect(compareChanges(provisional, change(1, 2))).toMatchObject({
      caveats: [{ code: 'provisional', of: 'target' }],
    });
    expect(compareChanges(change(1, 2), provisional)).toMatchObject({
      caveats: [{ code: 'provisional', of: 'benchmark' }],
    });
  });

  test('growth in percent needs no common unit', () => {
    const homes = buildIndicator({ id: 'b', unit: { ...jobs.unit, code: 'homes' } });
    expect(
      compareChanges(change(1, 2), change(100, 150, homes), { measure: 'percentDifference' }),
    ).toMatchObject({ difference: 50 });
  });
});
