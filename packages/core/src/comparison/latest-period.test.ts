import { describe, expect, test } from 'vitest';
import { period } from '../observation/period.ts';
import { buildAbsence, buildFigure } from '../testing/build-figures.ts';
import { latestPeriod } from './latest-period.ts';

const at = (code: string) => buildFigure(1, { period: period(code) });
const absentAt = (code: string) => buildAbsence('missing', { period: period(code) });

describe('latestPeriod', () => {
  test.each([
    ['the latest one', [at('2016'), at('2018'), at('2017')], '2018'],
    ['the latest one, in reverse', [at('2018'), at('2017'), at('2016')], '2018'],
    ['a quarter after the start of a year', [at('2018-Q2'), at('2018')], '2018-Q2'],
    ['a known one above an unknown one', [at('2016'), at('unknown@2018')], '2016'],
    ['an unknown one, if all are', [at('unknown@2018')], 'unknown@2018'],
    ['one with a figure above one without', [at('2016'), absentAt('2018')], '2016'],
    [
      'an unknown one with a figure above a known one without',
      [at('unknown@2018'), absentAt('2016')],
      'unknown@2018',
    ],
    ['one without a figure, if all are', [absentAt('2016'), absentAt('2018'), absentAt('2017')], '2018'],
    ['none of none', [], undefined],
  ])('is %s', (_what, figures, latest) => {
    expect(latestPeriod(figures)).toBe(latest);
  });
});
