import { readFileSync } from 'node:fs';
import type { Observation } from '@stadspeil/core';
import { describe, expect, test } from 'vitest';
import { hasShared, readShared } from '../../testing/shared-folder.ts';
import { almelo2018 } from './almelo-2018.ts';

const expected = readFileSync(new URL('../../../expected/almelo-2018.csv', import.meta.url), 'utf8');

const regionNames: Readonly<Record<string, string>> = { GM0141: 'almelo', NL01: 'nl' };
const kinds = { observed: 'obs', approximate: 'est', forecast: 'fcst', target: 'tgt', plan: 'plan' };
const certainties = { proven: 'P', 'order-mapped': 'O', uncertain: 'U' };

/** A row as the expected file has it, with the value as a number. */
function toRow(observation: Observation): string {
  if (observation.state === 'absent' || observation.state === 'range') throw new Error('not in this booklet');
  const { indicator, region, period, value, kind, certainty, inferred, lines = '' } = observation;
  const { unit } = Object.values(almelo2018.indicators).find(({ id }) => id === indicator)!;
  return [
    indicator,
    toDim(observation),
    regionNames[region] ?? region,
    period.replace('unknown@2018', 'unknown'),
    value ?? '',
    unit.code + (inferred?.includes('unit') ? '?' : ''),
    observation.state === 'words' ? `words:${observation.words}` : observation.qualifier,
    kinds[kind],
    certainties[certainty],
    lines,
  ].join();
}

/** The second column: a place in a run, or the column of the survey table. */
function toDim({ indicator, run, ...facts }: Observation): string {
  if (run !== undefined) return `pos-${String(run).padStart(2, '0')}`;
  if ('significance' in facts && facts.significance) return facts.significance.direction;
  const { theme, valueType } = Object.values(almelo2018.indicators).find(({ id }) => id === indicator)!;
  return theme === 'survey-appendix' && valueType !== 'count' ? 'mean' : '';
}

/** `-0.30` and `-0.3` are one value. */
function withPlainValue(row: string): string {
  const fields = row.split(',');
  const value = fields[4];
  return fields.with(4, value ? String(Number(value)) : '').join();
}

const [header, ...rows] = expected.trimEnd().split('\n');

function matchesExpected(observations: readonly Observation[]): boolean {
  return JSON.stringify(observations.map(toRow).sort()) === JSON.stringify(rows.map(withPlainValue).sort());
}

describe('almelo2018', () => {
  test('holds the rows of the booklet, all of them and no others', () => {
    expect(header).toBe('indicator_id,dim,region,period,value,unit,qualifier,kind,map,lines');
    expect(almelo2018.observations.map(toRow).sort()).toEqual(rows.map(withPlainValue).sort());
  });

  test.each<[what: string, indicator: string, change: object]>([
    ['value', 'jobs-per-1000-inhabitants', { value: 844.8 }],
    ['sign', 'multi-year-balance-adopted', { value: 0.3 }],
    ['certainty', 'neighbourhood-rating', { certainty: 'order-mapped' }],
    ['line', 'htsm-workers', { lines: '382-383;426-429' }],
    ['period', 'neighbourhood-rating', { period: '2017' }],
    ['region', 'htsm-workers', { region: 'NL01' }],
    ['kind', 'htsm-workers', { kind: 'observed' }],
    ['qualifier', 'htsm-workers', { qualifier: 'about' }],
    ['unit', 'multi-year-balance-adopted', { inferred: [] }],
    ['place in a run', 'sector-difference-from-nl', { run: 14 }],
    ['word', 'sheltered-work-realised-2016', { words: 'hundreds' }],
    ['significance', 'resident-influence-rating', { significance: { direction: 'lower', than: 'GM0141' } }],
  ])('would not pass with another %s', (_what, indicator, change) => {
    const index = almelo2018.observations.findIndex((each) => each.indicator === indicator);
    const changed = almelo2018.observations.with(index, {
      ...almelo2018.observations[index]!,
      ...change,
    } as Observation);
    expect(matchesExpected(almelo2018.observations)).toBe(true);
    expect(matchesExpected(changed)).toBe(false);
  });

  test('would not pass with a row less or a row more', () => {
    const { observations } = almelo2018;
    expect(matchesExpected(observations.slice(1))).toBe(false);
    expect(matchesExpected([...observations, observations[0]!])).toBe(false);
  });

  test.skipIf(!hasShared('booklet/observations.csv'))(
    'is tested against the rows as they stand in the booklet file (needs ../shared)',
    () => {
      const [, ...all] = readShared('booklet/observations.csv').trimEnd().split('\n');
      const ours = new Set(Object.keys(almelo2018.indicators));
      expect(all.filter((row) => ours.has(row.split(',')[0]!))).toEqual(rows);
    },
  );

  test('defines an indicator without figures, which the booklet names only in a legend', () => {
    const withFigures = new Set(almelo2018.observations.map(({ indicator }) => indicator));
    expect(Object.keys(almelo2018.indicators).filter((id) => !withFigures.has(id))).toEqual([
      'participation-barrier-financial',
    ]);
  });

  test('keeps the code of a neighbourhood apart as a correspondence by name', () => {
    const districts = almelo2018.regions.filter(({ kind }) => kind === 'district');
    expect(districts).toHaveLength(12);
    expect(districts.map(({ correspondsTo }) => correspondsTo?.code)).toEqual(
      districts.map((_, i) => `WK0141${10 + i}`),
    );
  });
});
