/** Finds, or else installs, the Chromium that the browser tests run in. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What Chromium needs to run as root in a container, and to keep off the network by itself. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const systemNames = ['chromium', 'chromium-browser', 'google-chrome'];

/** What the machine tells; a test passes its own. */
const machine = {
  env: process.env,
  exists: existsSync,
  isRoot: process.getuid?.() === 0,
  playwrightPath,
  run: (command, args) =>
    spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0,
  log: console.log,
};

/**
 * The path of a Chromium on this machine: the one named by `STADSPEIL_CHROMIUM`, else the one that
 * Playwright installed, else that of the system. Undefined when there is none.
 */
export async function findChromium({ env, exists, playwrightPath } = machine) {
  const named = env.STADSPEIL_CHROMIUM;
  if (named) {
    if (exists(named)) return named;
    throw new Error(`STADSPEIL_CHROMIUM names "${named}", but there is no such file: correct or unset it.`);
  }
  const installed = await playwrightPath();
  if (installed && exists(installed)) return installed;
  return findOnPath(systemNames, env, exists);
}

/** Finds Chromium or installs it, says which, and gives its path. */
export async function ensureChromium(on = machine) {
  const found = await findChromium(on);
  if (found) {
    on.log(`Chromium: ${found}`);
    return found;
  }

  for (const [way, install] of waysToInstall(on)) {
    on.log(`No Chromium found; installing it with ${way}.`);
    const path = install() ? await findChromium(on) : undefined;
    if (path) {
      on.log(`Chromium installed with ${way}: ${path}`);
      return path;
    }
    on.log(`That did not work: ${way}.`);
  }
  throw new Error(
    'The browser tests need Chromium, and it could not be installed: install Chromium or Google Chrome, or set STADSPEIL_CHROMIUM to the path of one.',
  );
}

function waysToInstall({ env, exists, isRoot, run }) {
  const ways = [['Playwright', () => run('playwright', ['install', 'chromium'])]];
  if (isRoot && findOnPath(['apt-get'], env, exists)) {
    const apt = () => run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium']);
    ways.push(['apt-get', apt]);
  }
  return ways;
}

/** The first of some programs that is in a folder of the path. */
export function findOnPath(names, env, exists) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(exists);
}

async function playwrightPath() {
  const { chromium } = await import('playwright');
  return chromium.executablePath();
}
