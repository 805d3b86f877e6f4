import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { pageOptions, tryAlmeloEdits } from '../../testing/try-almelo-edits.ts';
import { editsPage } from '../../testing/edits-page.ts';

const page = new URL('../../../../../docs/dataset-mutations.md', import.meta.url);

describe('random edits of the booklet’s dataset', () => {
  const outcomes = tryAlmeloEdits(pageOptions);

  test('are 200 or more, of every kind that a row can be changed in', () => {
    expect(outcomes.length).toBeGreaterThanOrEqual(200);
    expect(new Set(outcomes.map(({ kind }) => kind))).toContain('another line number');
    expect(new Set(outcomes.map(({ what }) => what)).size).toBe(outcomes.length);
  });

  test('are all caught by the rows of the booklet', () => {
    expect(outcomes.filter(({ byRows }) => !byRows)).toEqual([]);
  });

  test.each([1, 2])('are all caught with seed %i as well', (seed) => {
    expect(tryAlmeloEdits({ seed, perKind: 3 }).filter(({ byRows }) => !byRows)).toEqual([]);
  });

  test('stand on the page as they are (else: npm run mutate:dataset)', async () => {
    const options = { ...(await resolveConfig(page)), parser: 'markdown' };
    expect(readFileSync(page, 'utf8')).toBe(await format(editsPage(outcomes, pageOptions), options));
  });
});
