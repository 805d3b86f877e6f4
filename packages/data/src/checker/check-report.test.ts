import type { Report, Statement } from '@stadspeil/core';
import { describe, expect, test } from 'vitest';
import { almeloReport } from '../datasets/almelo-2018/report/almelo-report.ts';
import { buildDefinition } from '../testing/build-definition.ts';
import { checkReport } from './check-report.ts';

const statement: Statement = {
  id: 'much-work',
  part: 'work',
  text: { nl: 'Er is veel werk.', en: 'There is much work.' },
  indicators: ['jobs'],
  claims: [],
  lines: '3-4',
};

/** What is wrong in a report with one chapter, changed as a test needs it. */
function faultsOf(changes: Partial<Report>): readonly string[] {
  const title = { nl: 'Werk', en: 'Work' };
  const report: Report = {
    title,
    lineCount: 10,
    parts: [{ id: 'work', kind: 'theme', title, lines: '1-10', blocks: [] }],
    principles: [],
    goals: [],
    trends: [statement],
    recommendations: [],
    findings: [],
    charts: [],
    notes: [],
    works: [],
    ...changes,
  };
  return checkReport(buildDefinition({ report })).map(({ problem }) => problem);
}

describe('checkReport', () => {
  test('finds nothing in a report that is sound, and nothing where there is none', () => {
    expect(faultsOf({})).toEqual([]);
    expect(checkReport(buildDefinition())).toEqual([]);
  });

  test.each<[string, string, Partial<Report>]>([
    ['an indicator', 'much-work names pay', { trends: [{ ...statement, indicators: ['pay'] }] }],
    ['a claim', 'much-work names more', { recommendations: [{ ...statement, claims: ['more'] }] }],
    [
      'a claim of the plan',
      'much-work names more',
      { recovery: { facts: [], decisions: [{ ...statement, claims: ['more'] }], routes: [] } },
    ],
    ['a line', 'much-work cites the lines 9-11', { findings: [{ ...statement, lines: '9-11' }] }],
    ['line zero', 'much-work cites the lines 0', { findings: [{ ...statement, lines: '0' }] }],
    [
      'a theme',
      'its part ageing',
      { parts: almeloReport.parts.filter(({ id }) => id === 'ageing'), lineCount: 2032 },
    ],
  ])('finds %s that is not there', (_what, problem, changes) => {
    expect(faultsOf(changes).join()).toContain(problem);
    expect(faultsOf(changes)).toHaveLength(1);
  });
});
