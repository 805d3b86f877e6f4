/**
 * Packs the published packages as the registry would get them, and checks the tarballs: publint,
 * the types by attw, and a consumer that installs them with npm in an empty folder.
 *
 * Prints a line per check and closes with `N passed, N failed`. Each `scripts/consumer/*.mjs` is run by
 * Node in that folder, with the README beside it whose example it runs, and each `tsconfig*.json` by tsc.
 */
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareEnvironment, root } from './bootstrap.mjs';
import { summaryLine } from './run-steps.mjs';

const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'stadspeil-packages-')));
const count = { passed: 0, failed: 0 };

try {
  prepareEnvironment();
  const packages = publishedPackages();
  const tarballs = packages.flatMap((manifest) => {
    const { name, folder } = manifest;
    const packed = pack('pnpm', folder);
    if (report(`${name}: pack`, packed)) checkTarball(manifest, packed.tarballs[0]);
    return packed.tarballs;
  });
  checkConsumer([...tarballs, ...packOutsideDependencies(packages)]);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
console.log(summaryLine(count));
process.exitCode = count.failed > 0 ? 1 : 0;

/** The packages that are not private, core first. */
function publishedPackages() {
  return readdirSync(join(root, 'packages'))
    .map((name) => join(root, 'packages', name))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => ({ folder, ...JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
    .filter((manifest) => !manifest.private);
}

function checkTarball({ name, exports }, tarball) {
  check(`${name}: publint`, 'publint', ['run', tarball, '--strict']);
  // Files for a script tag and a style sheet have no types.
  const untyped = Object.keys(exports).filter((entry) => /\.(js|css)$/.test(entry));
  const options = [
    '--profile',
    'esm-only',
    '--no-emoji',
    ...(untyped.length ? ['--exclude-entrypoints', ...untyped.map((entry) => entry.slice(2))] : []),
  ];
  check(`${name}: types as seen by Node and bundlers`, 'attw', [tarball, ...options]);
}

function checkConsumer(tarballs) {
  const source = join(root, 'scripts/consumer');
  const folder = join(temporary, 'consumer');
  cpSync(source, folder, { recursive: true });
  copyFileSync(join(root, 'README.md'), join(folder, 'README.md'));
  const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--no-save'];
  if (!check('consumer: npm install of the tarballs', 'npm', [...install, ...tarballs], folder)) return;
  const files = readdirSync(folder);
  const scripts = files.filter((file) => file.endsWith('.mjs'));
  const projects = files.filter((file) => /^tsconfig.*\.json$/.test(file));
  for (const script of scripts) check(`consumer: node ${script}`, 'node', [script], folder);
  for (const project of projects)
    check(`consumer: types by ${project}`, 'tsc', ['--project', project], folder);
  if (scripts.length === 0 || projects.length === 0) {
    report('consumer', { isPassed: false, output: `${source} holds no .mjs or no tsconfig.json.` });
  }
}

/** Dependencies from outside, packed as they are installed here, so that the consumer needs no network. */
function packOutsideDependencies(packages) {
  const own = new Set(packages.map(({ name }) => name));
  const installed = packages.flatMap(({ folder, dependencies = {} }) =>
    Object.keys(dependencies)
      .filter((name) => !own.has(name))
      .map((name) => realpathSync(join(folder, 'node_modules', name))),
  );
  return [...new Set(installed)].flatMap((folder) => pack('npm', folder, ['--ignore-scripts']).tarballs);
}

/** Packs a folder into a folder of its own. */
function pack(program, folder, args = []) {
  const destination = mkdtempSync(join(temporary, 'pack-'));
  const result = runQuietly(program, ['pack', '--pack-destination', destination, ...args], folder);
  return { ...result, tarballs: readdirSync(destination).map((file) => join(destination, file)) };
}

/** Runs a command as one check; its output is shown only when it fails. */
function check(title, program, args, cwd = root) {
  return report(title, runQuietly(program, args, cwd));
}

function report(title, { isPassed, output }) {
  count[isPassed ? 'passed' : 'failed'] += 1;
  console.log(`${isPassed ? 'ok' : 'FAILED'}: ${title}`);
  if (!isPassed) console.log(output);
  return isPassed;
}

function runQuietly(program, args, cwd) {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, shell, encoding: 'utf8' });
  return { isPassed: status === 0, output: [error?.message, stdout, stderr].filter(Boolean).join('\n') };
}
