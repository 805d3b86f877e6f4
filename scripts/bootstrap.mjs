/**
 * What `npm start` and `npm test` share: a machine with only Node and npm gets the pinned pnpm,
 * the dependencies of the lockfile, and the build.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const shell = process.platform === 'win32';

/** A failure that is told in one plain sentence, without a stack. */
export class PlainError extends Error {
  name = 'PlainError';
}

/** Throws when this Node is older than `engines.node` (of the form `>=20.19`) asks for. */
export function checkNode(version = process.versions.node, range = readManifest().engines.node) {
  const [wantedMajor, wantedMinor = 0] = range.replace('>=', '').split('.').map(Number);
  const [major, minor] = version.split('.').map(Number);
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    throw new PlainError(
      `Stadspeil needs Node ${wantedMajor}.${wantedMinor} or newer, and this is Node ${version}: install a newer Node and try again.`,
    );
  }
}

/** The version of pnpm that the root `package.json` pins. */
export function pinnedPnpm(packageManager = readManifest().packageManager) {
  const version = /^pnpm@(\d+\.\d+\.\d+)/.exec(packageManager)?.[1];
  if (!version) throw new PlainError(`package.json pins no pnpm: its packageManager is "${packageManager}".`);
  return version;
}

/** True when the installed dependencies are those of the lockfile. */
export function isInstalled(folder = root) {
  const installed = join(folder, 'node_modules/.pnpm/lock.yaml');
  // pnpm writes .modules.yaml last, so without it an install was broken off.
  if (!existsSync(installed) || !existsSync(join(folder, 'node_modules/.modules.yaml'))) return false;
  return readFileSync(installed, 'utf8') === readFileSync(join(folder, 'pnpm-lock.yaml'), 'utf8');
}

/** Prepares the environment for all further commands: no telemetry, no prompts, pnpm on the PATH. */
export function prepareEnvironment() {
  const { env } = process;
  Object.assign(env, {
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    DO_NOT_TRACK: '1',
    STORYBOOK_DISABLE_TELEMETRY: '1',
    COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
  });
  const version = pinnedPnpm();
  if (read('pnpm', ['--version']) !== version) {
    // npx puts the folder of pnpm first on the PATH of what it runs; turbo needs it there too.
    const path = read('npx', ['--yes', `--package=pnpm@${version}`, '--', 'node', '-p', 'process.env.PATH']);
    if (!path)
      throw new PlainError(`pnpm ${version} could not be fetched with npx: is the npm registry reachable?`);
    env.PATH = path;
  }
  env.PATH = [join(root, 'node_modules/.bin'), env.PATH].join(shell ? ';' : ':');
}

/** Installs what the lockfile says, unless it is there already. */
export async function install() {
  if (isInstalled()) return;
  const code = await run('pnpm', ['install', '--frozen-lockfile']);
  if (code !== 0)
    throw new PlainError('The dependencies could not be installed: see the message of pnpm above.');
}

/** Builds all packages and apps; what has not changed comes from the cache. */
export async function build() {
  return run('pnpm', ['--silent', 'run', 'build']);
}

const children = new Set();

/**
 * Runs a command in the root folder, with its output shown, and gives its exit code.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, onOutput?: (text: string) => void }} [options]
 *   `onOutput` also receives what is shown on standard output.
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd = root, env = {}, onOutput } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      shell,
      // A process group of its own, so that stopChildren ends what the command started too.
      detached: !shell,
      env: { ...process.env, ...env },
      stdio: ['ignore', onOutput ? 'pipe' : 'inherit', 'inherit'],
    });
    children.add(child);
    child.stdout?.on('data', (chunk) => {
      process.stdout.write(chunk);
      onOutput?.(String(chunk));
    });
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      children.delete(child);
      resolve(127);
    });
    child.on('close', (code) => {
      children.delete(child);
      resolve(code ?? 1);
    });
  });
}

/** Ends the commands that are still running, with all that they started. */
export function stopChildren() {
  for (const child of children) {
    if (shell) child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  }
}

/** What a quick command prints, or undefined when it fails. */
function read(command, args) {
  const { status, stdout } = spawnSync(command, args, { cwd: root, shell, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

function readManifest() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}
