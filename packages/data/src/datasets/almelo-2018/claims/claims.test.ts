import { readFileSync } from 'node:fs';
import { claimStatements, isUnknownPeriod, periodParts, type PrintedClaim } from '@stadspeil/core';
import { describe, expect, test } from 'vitest';
import { hasShared, readShared } from '../../../testing/shared-folder.ts';
import { almelo2018 } from '../almelo-2018.ts';
import { claims } from './claims.ts';

// The expected rows are those of the table of claims in the inventory of the booklet, without its
// paraphrases, and with semicolons in place of the commas within a cell.
const expected = readFileSync(
  new URL('../../../../expected/almelo-2018-claims.csv', import.meta.url),
  'utf8',
);
const [header, ...lines] = expected.trimEnd().split('\n');
const rows = lines.map((line) => {
  const [id, themes, regions, direction, period, kind, polarity, figures, at] = line.split(',');
  return { id, themes, regions, direction, period, kind, polarity, figures, at } as Readonly<
    Record<
      'id' | 'themes' | 'regions' | 'direction' | 'period' | 'kind' | 'polarity' | 'figures' | 'at',
      string
    >
  >;
});
const claimOf = (id: string): PrintedClaim => claims.find((claim) => claim.id === id)!;

/** What the words of the table for a direction mean in ours. */
const directions: Readonly<Record<string, PrintedClaim['direction']>> = {
  up: 'higher',
  'up (both)': 'higher',
  'up;stronger': 'higher',
  higher: 'higher',
  highest: 'higher',
  'one of largest;down': 'higher',
  dominant: 'higher',
  'mostly within': 'higher',
  surplus: 'higher',
  positive: 'higher',
  faster: 'higher',
  favourable: 'higher',
  better: 'higher',
  good: 'higher',
  ahead: 'higher',
  'net receiver': 'higher',
  down: 'lower',
  lower: 'lower',
  lowest: 'lower',
  negative: 'lower',
  below: 'lower',
  flat: 'equal',
  'not down': 'not-lower',
  relation: null,
  'two-sided': null,
  uncertain: null,
  partial: null,
  large: null,
  'large part': null,
  present: null,
  important: null,
  risk: null,
  ordered: null,
  preventief: null,
  '—': null,
};

const periods: Readonly<Record<string, readonly [period: string, timeframe?: PrintedClaim['timeframe']]>> = {
  '—': ['unknown@2018'],
  recent: ['unknown@2018', 'recent'],
  future: ['unknown@2018', 'future'],
  'al jaren': ['unknown@2018', 'lasting'],
  'al jarenlang': ['unknown@2018', 'lasting'],
  'door de jaren heen': ['unknown@2018', 'lasting'],
  latest: ['2017?', 'latest'],
  '2018': ['2018'],
  '2018 and later': ['2018/..'],
  'since 2004': ['2004/..'],
  '2000;2013': ['2013'],
  '2007;2014': ['2014'],
  '2007–2017': ['2007/2017'],
};

const polarities: Readonly<Record<string, string>> = {
  '+': 'higher-is-better',
  '-': 'lower-is-better',
  '0': 'none',
};

const places: Readonly<Record<string, string>> = {
  GM0141: 'almelo',
  NL01: 'nl',
  CR12: 'twente',
  unmapped: 'almelo neighbourhoods',
  'not-stated': 'not stated',
};

/** The regions of a claim as the table names them, with `?` where they are not printed. */
function regionsOf(claim: PrintedClaim): readonly string[] {
  const codes = new Set(claimStatements(claim).map(({ region }) => region));
  return [...codes].map(
    (code) => (places[code] ?? code) + (claim.inferredRegions?.includes(code) ? '?' : ''),
  );
}

describe('the claims of the booklet', () => {
  test('are 113, each once, those of the table', () => {
    expect(header).toBe('id,themes,regions,direction,period,kind,polarity,figures,lines');
    expect(claims).toHaveLength(113);
    expect(claims.map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
  });

  test.each(rows)('$id stands as in the table', (row) => {
    const claim = claimOf(row.id);
    expect(claim.direction).toBe(directions[row.direction]);
    expect([claim.period, claim.timeframe]).toEqual([periods[row.period]![0], periods[row.period]![1]]);
    expect(claim.polarity).toBe(polarities[row.polarity]);
    expect(claim.lines).toBe(row.at);
    expect(claim.kind).toBe(row.kind.includes('fcst') ? 'forecast' : 'observed');
    // The table names the passage that cuts across all themes a theme; the dataset has eight.
    expect(claim.themes.toSorted()).toEqual(
      row.themes
        .split(';')
        .filter((theme) => theme !== 'cross-cutting')
        .toSorted(),
    );
    expect(regionsOf(claim)).toEqual(row.regions.split(';'));
    if (row.figures === '§6') expect(claim.figures).not.toEqual([]);
    else expect(claim.figures ?? []).toEqual(row.figures ? [row.figures] : []);
    expect(claim.operation === 'state').toBe(
      ['present', 'important', 'preventief', '—'].includes(row.direction),
    );
    expect(claim.operation === 'association').toBe(
      ['relation', 'ordered'].includes(row.direction) && claim.direction === null,
    );
  });

  test.each(claims.map((claim) => [claim.id, claim] as const))('%s is whole', (_id, claim) => {
    expect(claim.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(claim.indicator).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const text of [claim.title, claim.note, ...(claim.drivers ?? [])]) {
      if (!text) continue;
      expect(text.nl.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
    }
    for (const statement of claimStatements(claim)) {
      expect(almelo2018.regions.map(({ code }) => code)).toContain(statement.region);
      if (statement.reference.kind === 'regions') {
        expect(almelo2018.regions.map(({ code }) => code)).toEqual(
          expect.arrayContaining([...statement.reference.regions]),
        );
      }
      expect(() => periodParts(statement.period!)).not.toThrow();
      for (const [id, category] of Object.entries(statement.dimensions ?? {})) {
        const labels = claim.categories?.find((each) => each.id === id)?.categories;
        expect(labels, `${id} of ${claim.id}`).toHaveProperty([category]);
      }
    }
  });

  test('a claim without a year has an unknown period, and never the year of the booklet', () => {
    expect(claims.filter(({ period }) => isUnknownPeriod(period))).toHaveLength(81 + 7 + 7 + 3);
  });

  test('name themes and indicators that the dataset has', () => {
    const themes = almelo2018.themes.map(({ id }) => id);
    expect(themes).toEqual(expect.arrayContaining([...new Set(claims.flatMap((claim) => claim.themes))]));
    const ids = Object.keys(almelo2018.indicators);
    expect(ids).toEqual(expect.arrayContaining([...new Set(claims.flatMap(({ figures = [] }) => figures))]));
  });

  test('three claims carry that the framing is the booklet’s', () => {
    expect(claims.filter(({ framing }) => framing).map(({ id }) => id)).toEqual([
      'demand-on-government-help',
      'care-use-vs-nl',
      'youth-care-rank-twente',
    ]);
  });

  test.skipIf(!hasShared('booklet/inventory.md'))(
    'is tested against the table as it stands in the inventory (needs ../shared)',
    () => {
      const clean = (cell: string): string =>
        cell.replaceAll(/, ?/g, ';').replaceAll(/["`]/g, '').replaceAll('; ', ';');
      const inventory = readShared('booklet/inventory.md');
      const table = inventory.slice(inventory.indexOf('### 2.2'), inventory.indexOf('Count: 113'));
      const printed = table
        .split('\n')
        .filter((line) => /^\| [a-z][a-z0-9-]+ \|/.test(line) && !line.startsWith('| id |'))
        .map((line) => {
          const cells = line
            .slice(1, -1)
            .split('|')
            .map((cell) => cell.trim());
          return { id: cells[0]!, regions: clean(cells[3]!), direction: clean(cells[5]!) };
        });
      expect(printed).toEqual(rows.map(({ id, regions, direction }) => ({ id, regions, direction })));
    },
  );
});
