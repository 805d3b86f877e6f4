import { describe, expect, test } from 'vitest';
import type { Observation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import { buildFigure, buildIndicator } from '../testing/build-figures.ts';
import { compareBalance } from './compare-balance.ts';
import { compareChange } from './compare-change.ts';
import { compareParts } from './compare-parts.ts';
import { compareRank } from './compare-rank.ts';
import { compareToBenchmark } from './compare-to-benchmark.ts';
import { compareToTarget } from './compare-to-target.ts';
import { impliedBase } from './implied-base.ts';
import { assertIndicator } from './refusal.ts';

const jobs = buildIndicator();
const homes = buildIndicator({ id: 'homes' });
const job = buildFigure(1);
const home = buildFigure(1, { indicator: 'homes' });
const of = (observation: Observation, indicator = jobs) => ({ indicator, observation });

describe('a figure of another indicator is a mistake of the caller', () => {
  test.each<[at: string, which: string, ask: () => unknown]>([
    ['compareToBenchmark', 'target', () => compareToBenchmark(jobs, home, job)],
    ['compareToBenchmark', 'benchmark', () => compareToBenchmark(jobs, job, home)],
    ['compareChange', 'target', () => compareChange(jobs, home, job)],
    ['compareChange', 'benchmark', () => compareChange(jobs, job, home)],
    ['compareBalance', 'target', () => compareBalance(jobs, home)],
    ['compareBalance', 'opposite', () => compareBalance(jobs, job, { less: of(job, homes) })],
    ['compareRank', 'target', () => compareRank(jobs, home, [job])],
    ['compareRank', 'peer', () => compareRank(jobs, job, [{ ...home, region: regionCode('NL01') }])],
    ['compareParts', 'part', () => compareParts(jobs, [job, home])],
    ['compareParts', 'earlier part', () => compareParts(jobs, [job], { before: [home] })],
    ['compareParts', 'total', () => compareParts(jobs, [job], { total: of(job, homes) })],
    ['compareToTarget', 'target', () => compareToTarget(jobs, home, of(job))],
    ['compareToTarget', 'goal', () => compareToTarget(jobs, job, of(job, homes))],
    [
      'compareToTarget',
      'series',
      () => compareToTarget(jobs, job, of(job), { series: [{ ...home, period: period('2014') }] }),
    ],
    ['impliedBase', 'change', () => impliedBase(of(job, homes), of(job))],
    ['impliedBase', 'percentage', () => impliedBase(of(job), of(job, homes))],
  ])('%s, its %s', (at, _which, ask) => {
    expect(ask).toThrow(
      expect.objectContaining({
        code: 'INDICATOR_MISMATCH',
        message: expect.stringMatching(`^${at}: expected figures of`),
      }),
    );
  });

  test('and the message says which was wanted, which was passed, and what to do', () => {
    expect(() => assertIndicator('compareRank', jobs, [job, home])).toThrow(
      `compareRank: expected figures of "${jobs.id}", received one of "homes". Pass figures of one ` +
        'indicator. [INDICATOR_MISMATCH]',
    );
  });
});
