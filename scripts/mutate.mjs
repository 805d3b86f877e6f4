/**
 * `npm run mutate`: changes the statistics and the comparisons of core in small ways, counts how many of the
 * changes a test sees, and writes docs/mutation.md. `npm run mutate -- statistics` takes one folder and writes
 * nothing, `npm run mutate -- statistics/rank.ts` one file; `--incremental` tries only what is new since the
 * last run, as far as code and tests tell.
 */
import { Stryker } from '@stryker-mutator/core';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './bootstrap.mjs';
import { countMutants, holdAgainst, mutationPage, survivorsOf } from './mutation-page.mjs';

const folders = ['statistics', 'comparison'];
const wanted = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const incremental = process.argv.includes('--incremental');

/** The least share of changes, in percent, that a test must see in each folder. */
const floor = 90;

const found = [];
for (const folder of wanted.length > 0 ? wanted : folders) {
  const name = folder.replaceAll('/', '-');
  const fileName = `reports/mutation-${name}.json`;
  const source = folder.endsWith('.ts') ? folder : `${folder}/**/*.ts`;
  await new Stryker({
    configFile: 'stryker.config.mjs',
    mutate: [`packages/core/src/${source}`, '!**/*.test.ts'],
    jsonReporter: { fileName },
    incremental,
    incrementalFile: `reports/incremental-${name}.json`,
  }).runMutationTest();
  const report = JSON.parse(readFileSync(join(root, fileName), 'utf8'));
  found.push({ folder, ...countMutants(report), survivors: survivorsOf(report) });
}

const reasons = JSON.parse(readFileSync(join(root, 'docs/mutation.json'), 'utf8'));
const { unexplained, explained } = holdAgainst(
  reasons,
  found.flatMap(({ survivors }) => survivors),
);
for (const each of unexplained)
  console.log(`Without a reason in docs/mutation.json: ${JSON.stringify(each)}`);
const low = found.filter(({ score }) => !(score >= floor));
for (const { folder, score } of low) console.log(`${folder}: ${score.toFixed(1)} % is below ${floor} %.`);
if (unexplained.length > 0 || low.length > 0) process.exitCode = 1;

if (wanted.length === 0) {
  const path = join(root, 'docs/mutation.md');
  const date = new Date().toISOString().slice(0, 10);
  const page = mutationPage({ date, folders: found, reasons: explained });
  writeFileSync(path, await format(page, { ...(await resolveConfig(path)), parser: 'markdown' }));
}
