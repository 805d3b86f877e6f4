import { readFileSync } from 'node:fs';
import { almelo2018 } from '../datasets/almelo-2018/almelo-2018.ts';
import { expectedRows } from './booklet-rows.ts';
import { sampleEdits } from './sample-edits.ts';
import { tryEdits, type EditOutcome } from './try-edits.ts';

/** The rows that the booklet's dataset must have. */
export const almeloRows: readonly string[] = expectedRows(
  readFileSync(new URL('../../expected/almelo-2018.csv', import.meta.url), 'utf8'),
);

/** What `npm run mutate:dataset` tries, and what the page of it says. */
export const pageOptions = { seed: 2018, perKind: 20 } as const;

/** Changes the booklet's dataset in seeded random places, and says who caught it. */
export function tryAlmeloEdits(options: {
  readonly seed: number;
  readonly perKind: number;
}): readonly EditOutcome[] {
  return tryEdits(sampleEdits(almelo2018, options), almeloRows);
}
