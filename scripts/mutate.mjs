/**
 * `npm run mutate`: changes the statistics and the comparisons of core in small ways, counts how many of the
 * changes a test sees, and writes docs/mutation.md. `npm run mutate -- statistics` takes one folder,
 * `npm run mutate -- statistics/rank.ts statistics/rate.ts` some files, of which it renews the results in the
 * last run of their folder. The page is written once there is a run of each folder. `--incremental` tries only
 * what is new since the last run, as far as code and tests tell.
 */
import { Stryker } from '@stryker-mutator/core';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './bootstrap.mjs';
import { countMutants, holdAgainst, mutationPage, renewed, survivorsOf } from './mutation-page.mjs';

const folders = ['statistics', 'comparison'];
const wanted = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const incremental = process.argv.includes('--incremental');

/** The least share of changes, in percent, that a test must see in each folder. */
const floor = 90;

const reportPath = (name) => join(root, `reports/mutation-${name}.json`);
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

for (const folder of folders) {
  const files = wanted.filter((each) => each.startsWith(`${folder}/`));
  const isWhole = wanted.length === 0 || wanted.includes(folder);
  if (!isWhole && files.length === 0) continue;
  const name = isWhole ? folder : `${folder}-part`;
  const sources = isWhole ? [`${folder}/**/*.ts`] : files;
  await new Stryker({
    configFile: 'stryker.config.mjs',
    mutate: [...sources.map((each) => `packages/core/src/${each}`), '!**/*.test.ts'],
    jsonReporter: { fileName: reportPath(name) },
    incremental,
    incrementalFile: `reports/incremental-${name}.json`,
  }).runMutationTest();
  if (!isWhole && existsSync(reportPath(folder))) {
    const whole = renewed(read(reportPath(folder)), read(reportPath(name)));
    writeFileSync(reportPath(folder), JSON.stringify(whole));
  }
}

const found = folders
  .filter((folder) => existsSync(reportPath(folder)))
  .map((folder) => {
    const report = read(reportPath(folder));
    return { folder, ...countMutants(report), survivors: survivorsOf(report) };
  });
const reasons = read(join(root, 'docs/mutation.json'));
const { unexplained, explained } = holdAgainst(
  reasons,
  found.flatMap(({ survivors }) => survivors),
);
for (const each of unexplained)
  console.log(`Without a reason in docs/mutation.json: ${JSON.stringify(each)}`);
const low = found.filter(({ score }) => !(score >= floor));
for (const { folder, score } of low) console.log(`${folder}: ${score.toFixed(1)} % is below ${floor} %.`);
if (unexplained.length > 0 || low.length > 0) process.exitCode = 1;

if (found.length === folders.length) {
  const path = join(root, 'docs/mutation.md');
  const date = new Date().toISOString().slice(0, 10);
  const page = mutationPage({ date, folders: found, reasons: explained });
  writeFileSync(path, await format(page, { ...(await resolveConfig(path)), parser: 'markdown' }));
}
