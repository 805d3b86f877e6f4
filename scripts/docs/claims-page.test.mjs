import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '../../packages/core/src/index.ts';
import { en } from '../../packages/core/src/en.ts';
import { almelo2018, testPrintedClaim, twente } from '../../packages/data/src/index.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../bootstrap.mjs';
import { claimsPage, claimsPagePath } from './claims-page.mjs';

describe('the page of claims', () => {
  let tests, page;
  beforeAll(() => {
    tests = almelo2018.claims.flatMap((claim) => testPrintedClaim(claim, [almelo2018, twente]));
    page = claimsPage({ tests, booklet: almelo2018, language: en, core });
  });

  test('is what the claims and the figures say now: else run `npm run build` and `npm run docs`', () => {
    expect(readFileSync(join(root, claimsPagePath), 'utf8')).toBe(page);
  });

  test('has a row for every test of every claim', () => {
    const rows = page.split('\n').filter((line) => /^\| `[a-z0-9-]+` \(L/.test(line));
    expect(rows).toHaveLength(tests.length);
    expect(new Set(rows.map((row) => /`([a-z0-9-]+)`/.exec(row)[1])).size).toBe(113);
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });

  test('says of a test in another period that it is one', () => {
    const [row] = page.split('\n').filter((line) => line.includes('house-price-rank-overijssel'));
    expect(row).toContain('`twente`, `average-sale-price`, 2017; of the claim: ');
    expect(row).toContain('€177,040');
  });

  test('says when figures test a claim the other way round', () => {
    const [row] = page.split('\n').filter((line) => line.includes('neighbourhood-decline-perception'));
    expect(row).toContain('`almelo-2018`, `neighbourhood-development-balance`, lower<br>');
  });

  test('would be another with another figure', () => {
    const observations = almelo2018.observations.map((each) =>
      each.indicator === 'jobs-per-1000-inhabitants' && each.region === 'GM0141'
        ? { ...each, value: 700 }
        : each,
    );
    const claim = almelo2018.claims.find(({ id }) => id === 'jobs-vs-midsize-cities');
    const changed = claimsPage({
      tests: testPrintedClaim(claim, [{ ...almelo2018, observations }]),
      booklet: almelo2018,
      language: en,
      core,
    });
    expect(changed).toMatch(/\| contradicted \| .*700\.0.*740\.1/);
  });
});
