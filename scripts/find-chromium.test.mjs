import { describe, expect, test } from 'vitest';
import { ensureChromium, findChromium } from './find-chromium.mjs';

/** A made-up machine on which only the given files exist; `run` may add to them. */
function machine({ files = [], env = {}, isRoot = false, run = () => false } = {}) {
  const present = new Set(files);
  const said = [];
  const commands = [];
  return {
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    exists: (path) => present.has(path),
    isRoot,
    playwrightPath: async () => '/cache/playwright/chrome',
    run: (command, args) => {
      commands.push([command, ...args].join(' '));
      return run(present, command, args);
    },
    log: (line) => said.push(line),
    said,
    commands,
  };
}

describe('findChromium', () => {
  test('takes the one that is named first', async () => {
    const on = machine({
      files: ['/opt/chrome', '/cache/playwright/chrome'],
      env: { STADSPEIL_CHROMIUM: '/opt/chrome' },
    });
    expect(await findChromium(on)).toBe('/opt/chrome');
  });

  test('refuses a named one that is not there', async () => {
    const on = machine({ files: ['/usr/bin/chromium'], env: { STADSPEIL_CHROMIUM: '/opt/chrome' } });
    await expect(findChromium(on)).rejects.toThrow('STADSPEIL_CHROMIUM names "/opt/chrome"');
  });

  test("takes Playwright's before the system's", async () => {
    const on = machine({ files: ['/cache/playwright/chrome', '/usr/bin/chromium'] });
    expect(await findChromium(on)).toBe('/cache/playwright/chrome');
  });

  test.each(['/usr/bin/chromium', '/usr/local/bin/chromium-browser', '/usr/bin/google-chrome'])(
    "finds the system's %s",
    async (path) => {
      expect(await findChromium(machine({ files: [path] }))).toBe(path);
    },
  );

  test('is undefined when there is none', async () => {
    expect(await findChromium(machine())).toBeUndefined();
  });
});

describe('ensureChromium', () => {
  test('says which one it found, and installs nothing', async () => {
    const on = machine({ files: ['/usr/bin/chromium'], isRoot: true });
    expect(await ensureChromium(on)).toBe('/usr/bin/chromium');
    expect(on.said).toEqual(['Chromium: /usr/bin/chromium']);
    expect(on.commands).toEqual([]);
  });

  test('installs with Playwright first', async () => {
    const on = machine({ run: (present) => present.add('/cache/playwright/chrome') });
    expect(await ensureChromium(on)).toBe('/cache/playwright/chrome');
    expect(on.commands).toEqual(['playwright install chromium']);
    expect(on.said.at(-1)).toBe('Chromium installed with Playwright: /cache/playwright/chrome');
  });

  test('then with apt-get, for root where it exists', async () => {
    const run = (present, command, args) => {
      if (args[0] === 'install' && command === 'apt-get') present.add('/usr/bin/chromium');
      return command === 'apt-get';
    };
    const on = machine({ files: ['/usr/bin/apt-get'], isRoot: true, run });
    expect(await ensureChromium(on)).toBe('/usr/bin/chromium');
    expect(on.commands.slice(1)).toEqual(['apt-get update', 'apt-get install -y chromium']);
  });

  test.each([
    ['without root', { files: ['/usr/bin/apt-get'] }],
    ['without apt-get', { isRoot: true }],
  ])('else says what to do, %s', async (_, options) => {
    const on = machine(options);
    await expect(ensureChromium(on)).rejects.toThrow(
      'install Chromium or Google Chrome, or set STADSPEIL_CHROMIUM',
    );
    expect(on.commands).toEqual(['playwright install chromium']);
  });

  test('does not believe an install that left no Chromium', async () => {
    const on = machine({ files: ['/usr/bin/apt-get'], isRoot: true, run: () => true });
    await expect(ensureChromium(on)).rejects.toThrow('The browser tests need Chromium');
  });
});
