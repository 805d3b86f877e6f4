import { describe, expect, test } from 'vitest';
import type { Observation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import { buildAbsence, buildFigure, buildIndicator } from '../testing/build-figures.ts';
import { compareRank } from './compare-rank.ts';

const jobs = buildIndicator();
const peer = (value: number, i: number) => buildFigure(value, { region: regionCode(`peer-${i}`) });
const ranked = (value: number, others: readonly number[], indicator = jobs) =>
  compareRank(indicator, buildFigure(value), others.map(peer));

describe('compareRank', () => {
  test.each([
    [9, [8, 7], 1, 0, 'highest', 'higher', 'better'],
    [7, [8, 9], 3, 0, 'lowest', 'lower', 'worse'],
    [8, [9, 7], 2, 0, null, 'equal', 'none'],
    [8, [9, 7, 6], 2, 0, null, 'higher', 'better'],
    [8, [8, 7], 1, 1, 'highest', 'higher', 'better'],
    [8, [8, 9], 2, 1, 'lowest', 'lower', 'worse'],
    [8, [8, 8], 1, 2, null, 'equal', 'none'],
    [0, [-1], 1, 0, 'highest', 'higher', 'better'],
  ])('%d among %j: rank %d', (value, others, rank, tied, extreme, direction, judgement) => {
    expect(ranked(value, others)).toMatchObject({
      operation: 'rank',
      rank,
      of: others.length + 1,
      tied,
      extreme,
      direction,
      judgement,
      evidence: 'not-tested',
    });
  });

  test('judges no rank of a survey', () => {
    expect(ranked(9, [8], buildIndicator({ basis: 'survey' }))).toMatchObject({ judgement: 'none' });
  });

  test('says where figures that differ show as one', () => {
    expect(ranked(9.04, [8.94])).toMatchObject({ roundsConsistently: true });
    expect(ranked(9.04, [9.01])).toMatchObject({ roundsConsistently: false });
    expect(ranked(9.04, [7, 9.01, 8])).toMatchObject({ roundsConsistently: false });
    expect(ranked(9, [9])).toMatchObject({ roundsConsistently: true });
  });

  test('leaves itself out, and names those without a figure', () => {
    const [self, other] = [buildFigure(9), peer(8, 1)];
    const missing = buildAbsence('confidential', { region: regionCode('peer-2') });
    const unsure = buildFigure(99, { region: regionCode('peer-3'), certainty: 'uncertain' });
    expect(compareRank(jobs, self, [self, other, missing, unsure])).toMatchObject({
      rank: 1,
      of: 2,
      peers: [other],
      unranked: [missing, unsure],
    });
    expect(compareRank(jobs, self, [other, unsure], { includeUncertain: true })).toMatchObject({
      rank: 2,
      caveats: [{ code: 'uncertain', of: 'benchmark' }],
    });
  });

  test('ranks groups of one region when asked to', () => {
    const [young, old] = ['0-24', '65+'].map((age, i) => buildFigure(9 - i, { dimensions: { age } }));
    const groups = [young, old] as Observation[];
    expect(compareRank(jobs, old as Observation, groups, { acrossCategories: true })).toMatchObject({
      rank: 2,
      of: 2,
    });
    expect(compareRank(jobs, old as Observation, groups)).toMatchObject({ reason: 'absent-benchmark' });
  });

  test.each<[string, Observation, readonly Observation[]]>([
    ['absent-target', buildAbsence('missing'), [peer(8, 1)]],
    ['absent-benchmark', buildFigure(9), []],
    ['uncertain', buildFigure(9, { certainty: 'uncertain' }), [peer(8, 1)]],
    ['not-a-number', { ...buildFigure(9), state: 'range', value: null, low: 1, high: 2 }, [peer(8, 1)]],
    ['period-mismatch', buildFigure(9), [{ ...peer(8, 1), period: period('2017') }]],
    ['period-mismatch', buildFigure(9), [peer(7, 2), { ...peer(8, 1), period: period('2017') }]],
    ['category-mismatch', buildFigure(9), [{ ...peer(8, 1), dimensions: { age: '65+' } }]],
    ['category-mismatch', buildFigure(9), [peer(7, 2), { ...peer(8, 1), dimensions: { age: '65+' } }]],
  ])('refuses with %s', (reason, target, peers) => {
    expect(compareRank(jobs, target, peers)).toMatchObject({ outcome: 'not-compared', reason });
  });
});
