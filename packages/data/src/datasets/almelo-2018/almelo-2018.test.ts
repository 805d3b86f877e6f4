import { readFileSync } from 'node:fs';
import type { Observation } from '@stadspeil/core';
import { describe, expect, test } from 'vitest';
import { almeloRows } from '../../testing/try-almelo-edits.ts';
import { bookletRows, expectedRows, rowDifferences } from '../../testing/booklet-rows.ts';
import { hasShared, readShared } from '../../testing/shared-folder.ts';
import { almelo2018 } from './almelo-2018.ts';

const expected = readFileSync(new URL('../../../expected/almelo-2018.csv', import.meta.url), 'utf8');

function differences(observations: readonly Observation[]) {
  return rowDifferences(almeloRows, bookletRows({ ...almelo2018, observations }));
}

describe('almelo2018', () => {
  test('holds the rows of the booklet, all of them and no others', () => {
    expect(expected.split('\n')[0]).toBe(
      'indicator_id,dim,region,period,value,unit,qualifier,kind,map,lines',
    );
    expect(almeloRows).toHaveLength(157);
    expect(differences(almelo2018.observations)).toEqual({ missing: [], surplus: [] });
  });

  test('holds as many proven, order-mapped and uncertain rows as the booklet has', () => {
    const rowsOf = (map: string) => bookletRows(almelo2018).filter((row) => row.includes(` | ${map} | `));
    expect(['P', 'O', 'U'].map((map) => rowsOf(map).length)).toEqual([91, 23, 43]);
    const runs = almelo2018.observations.filter(({ run }) => run !== undefined);
    expect(Object.entries(countBy(runs))).toEqual([
      ['sector-difference-from-nl', 13],
      ['budget-distribution-2018', 8],
      ['participation-barriers-chart', 22],
    ]);
  });

  test.each<[what: string, indicator: string, change: object]>([
    ['value', 'jobs-per-1000-inhabitants', { value: 844.8 }],
    ['sign', 'multi-year-balance-adopted', { value: 0.3 }],
    ['end of a range', 'risky-problematic-debt-share', { high: 11 }],
    ['certainty', 'neighbourhood-rating', { certainty: 'order-mapped' }],
    ['line', 'htsm-workers', { lines: '382-383;426-429' }],
    ['period', 'neighbourhood-rating', { period: '2017' }],
    ['year of publication', 'loneliness', { period: 'unknown@2017' }],
    ['region', 'htsm-workers', { region: 'NL01' }],
    ['kind', 'htsm-workers', { kind: 'observed' }],
    ['qualifier', 'htsm-workers', { qualifier: 'about' }],
    ['mark of the unit', 'multi-year-balance-adopted', { inferred: [] }],
    ['mark of the region', 'accres-increase', { inferred: [] }],
    ['category', 'age-structure-2030', { dimensions: { age: '65+' } }],
    ['place in a run', 'sector-difference-from-nl', { run: 14 }],
    ['word', 'sheltered-work-realised-2016', { words: 'hundreds' }],
    ['second printing', 'single-person-households-growth', { alsoPrinted: undefined }],
    ['significance', 'resident-influence-rating', { significance: { direction: 'lower', than: 'GM0141' } }],
    ['status', 'loneliness', { status: 'provisional' }],
  ])('would not pass with another %s', (_what, indicator, change) => {
    const index = almelo2018.observations.findIndex((each) => each.indicator === indicator);
    const before = almelo2018.observations[index]!;
    const changed = almelo2018.observations.with(index, { ...before, ...change } as Observation);
    expect(differences(changed)).not.toEqual({ missing: [], surplus: [] });
  });

  test('would not pass with a row less or a row more', () => {
    const { observations } = almelo2018;
    expect(differences(observations.slice(1)).missing).toHaveLength(1);
    expect(differences([...observations, observations[0]!]).surplus).toHaveLength(1);
  });

  test.skipIf(!hasShared('booklet/observations.csv'))(
    'is tested against the rows as they stand in the booklet file (needs ../shared)',
    () => {
      expect(expected).toBe(readShared('booklet/observations.csv'));
      expect(expectedRows(expected)).toHaveLength(157);
    },
  );

  test('prints one figure twice, and neither compares nor counts the second printing', () => {
    const twice = almelo2018.observations.filter((each) => each.state === 'measured' && each.alsoPrinted);
    expect(twice).toMatchObject([{ value: 1722, alsoPrinted: { value: 1800, qualifier: 'almost' } }]);
    expect(almelo2018.observations.filter(({ value }) => value === 1800)).toEqual([]);
  });

  test('keeps the code of a neighbourhood apart as a correspondence by name', () => {
    const districts = almelo2018.regions.filter(({ kind }) => kind === 'district');
    expect(districts).toHaveLength(12);
    expect(districts.map(({ correspondsTo }) => correspondsTo?.code)).toEqual(
      districts.map((_, i) => `WK0141${10 + i}`),
    );
  });
});

function countBy(rows: readonly Observation[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { indicator } of rows) counts[indicator] = (counts[indicator] ?? 0) + 1;
  return counts;
}
