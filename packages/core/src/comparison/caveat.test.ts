import { describe, expect, test } from 'vitest';
import { buildAbsence, buildFigure } from '../testing/build-figures.ts';
import type { MeasuredObservation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import { caveatsOf, joinCaveats, type CaveatCode } from './caveat.ts';

const register = { basis: 'register' } as const;
const survey = { basis: 'survey' } as const;

describe('caveatsOf', () => {
  test.each<[Partial<MeasuredObservation>, readonly CaveatCode[]]>([
    [{}, []],
    [{ certainty: 'order-mapped' }, ['order-mapped']],
    [{ certainty: 'uncertain' }, ['uncertain']],
    [{ period: period('unknown@2018') }, ['period-unknown']],
    [{ period: period('2018?>2030') }, ['period-inferred']],
    [{ inferred: ['region', 'unit'] }, ['region-inferred', 'unit-inferred']],
    [{ kind: 'approximate' }, ['approximate']],
    [{ kind: 'forecast' }, ['forecast']],
    [{ kind: 'target' }, ['target']],
    [{ kind: 'plan' }, ['plan']],
    [{ qualifier: 'more-than' }, ['more-than']],
    [{ qualifier: 'derived' }, ['derived']],
    [{ status: 'provisional' }, ['provisional']],
    [{ status: 'break' }, ['break']],
  ])('%j has %j', (changes, codes) => {
    expect(caveatsOf(register, buildFigure(1, changes))).toEqual(codes);
  });

  test('a survey figure without interval or printed significance lacks its sampling error', () => {
    const interval = { lower: 0, upper: 2, level: 0.95 };
    const significance = { direction: 'lower', than: regionCode('NL01') } as const;
    expect(caveatsOf(survey, buildFigure(1))).toEqual(['sampling-error-unknown']);
    expect(caveatsOf(survey, buildFigure(1, { interval }))).toEqual([]);
    expect(caveatsOf(survey, buildFigure(1, { significance }))).toEqual([]);
  });

  test('the reason of an absent cell says it all', () => {
    expect(caveatsOf(survey, buildAbsence('confidential', { period: period('2017?') }))).toEqual([]);
  });
});

describe('joinCaveats', () => {
  test('names each caveat once, with the figures it hangs on', () => {
    expect(joinCaveats(['about', 'forecast'], ['forecast', 'break'])).toEqual([
      { code: 'about', of: 'target' },
      { code: 'forecast', of: 'both' },
      { code: 'break', of: 'benchmark' },
    ]);
  });
});
