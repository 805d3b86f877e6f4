/**
 * `npm test`: installs, checks, builds and tests everything, and closes with `N passed, N failed`.
 * For developers: `npm test -- --only=unit,lint`.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkNode, install, prepareEnvironment, root, run, stopChildren } from './bootstrap.mjs';
import { ensureChromium } from './find-chromium.mjs';
import { readSummaryLine, runSteps, selectSteps, summaryLine } from './run-steps.mjs';
import { countVitest } from './vitest-counts.mjs';

const reports = mkdtempSync(join(tmpdir(), 'stadspeil-test-'));

/** @type {import('./run-steps.mjs').Step[]} */
const checks = [
  { name: 'format', title: 'Format', run: script('format:check') },
  { name: 'lint', title: 'Lint', run: script('lint') },
  { name: 'build', title: 'Build of packages, demo and Storybook', run: script('build') },
  { name: 'types', title: 'Types', run: script('check-types') },
  { name: 'boundaries', title: 'Package boundaries', run: script('boundaries') },
  { name: 'api', title: 'Public surface', run: script('api:check') },
  { name: 'unused', title: 'Unused files, exports and dependencies', run: script('unused') },
  {
    name: 'unit',
    title: 'Unit tests',
    run: vitest(
      ['core', 'data', 'widgets', 'scripts'],
      ['packages/core', 'packages/data', 'packages/widgets', 'scripts'],
    ),
  },
  {
    name: 'browser',
    title: 'Browser tests',
    needs: ['chromium'],
    run: vitest(['browser'], ['packages/widgets']),
  },
  { name: 'e2e', title: 'End-to-end tests', needs: ['build', 'chromium'], run: vitest(['e2e'], ['apps']) },
  { name: 'size', title: 'Size limits', needs: ['build'], run: script('size') },
  { name: 'packages', title: 'Packed packages', needs: ['build'], run: checkPackages },
];

/** @type {import('./run-steps.mjs').Step[]} */
const steps = [
  { name: 'install', title: 'Install', isSetup: true, run: prepare },
  { name: 'chromium', title: 'Chromium', isSetup: true, needs: ['install'], run: findBrowser },
  ...checks.map((step) => ({ ...step, needs: ['install', ...(step.needs ?? [])] })),
];

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopChildren();
    process.exit(1);
  });
}
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

try {
  const total = await runSteps(selectSteps(steps, process.argv.slice(2)));
  // Always of one form; the skipped tests are named above it.
  console.log(`\n${summaryLine({ passed: total.passed, failed: total.failed })}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function prepare() {
  checkNode();
  prepareEnvironment();
  await install();
}

async function findBrowser() {
  process.env.STADSPEIL_CHROMIUM = await ensureChromium();
}

/** A script of the root package.json, counted as one test. */
function script(name) {
  return async () => {
    const exitCode = await run('pnpm', ['--silent', 'run', name]);
    return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  };
}

/** A run of some vitest projects; each folder must hold at least one executed test. */
function vitest(projects, folders) {
  return async () => {
    const file = join(reports, `${projects[0]}.json`);
    const exitCode = await run('vitest', [
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--allowOnly=false',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    if (!existsSync(file)) throw new Error(`vitest ended with code ${exitCode} and left no report.`);
    const count = countVitest(JSON.parse(readFileSync(file, 'utf8')), { exitCode, folders, root });
    count.problems.forEach((problem) => console.log(problem));
    return count;
  };
}

async function checkPackages() {
  let output = '';
  const exitCode = await run('pnpm', ['--silent', 'run', 'check-packages'], {
    onOutput: (text) => (output += text),
  });
  const count = readSummaryLine(output);
  if (!count || (exitCode !== 0 && count.failed === 0)) {
    throw new Error(`The check of the packages broke off with code ${exitCode}.`);
  }
  return count;
}
