/**
 * Has Orca, the screen reader of GNOME, read the widgets in Firefox, and writes what it says to
 * `docs/accessibility/orca/`: `npm run listen`, after a build, with the ids of stories or without. Needs Linux
 * with Firefox, Orca 43 or later, Xvfb, Openbox, D-Bus and xdotool. What it says is read by people; no test compares it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firefox } from 'playwright';
import { root } from '../bootstrap.mjs';
import { createDemoServer } from '../serve.mjs';

const self = fileURLToPath(import.meta.url);
const sliderKeys = ['Right', 'Right', 'Left', 'Next', 'Prior', 'End', 'Home', 'Escape'];
const mostLines = 90;

if (process.env.STADSPEIL_ORCA_SESSION) await listen(process.argv.slice(2));
else {
  // A screen and a bus of their own: Orca hears nothing of the desktop, and is not heard there.
  const { status, error } = spawnSync(
    'xvfb-run',
    [
      '-a',
      '-s',
      '-screen 0 1280x1024x24',
      'dbus-run-session',
      '--',
      process.execPath,
      self,
      ...process.argv.slice(2),
    ],
    { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, STADSPEIL_ORCA_SESSION: '1' } },
  );
  if (error) throw error;
  process.exit(status ?? 1);
}

async function listen(asked) {
  const folder = await mkdtemp(join(tmpdir(), 'stadspeil-orca-'));
  const heard = join(folder, 'heard.log');
  await writeFile(heard, '');
  // Orca runs this file of its user at every start.
  await writeFile(
    join(folder, 'orca-customizations.py'),
    `import logging
handler = logging.FileHandler(${JSON.stringify(heard)}, encoding='utf-8')
handler.setFormatter(logging.Formatter('%(message)s'))
logging.getLogger('speech').addHandler(handler)
logging.getLogger('speech').setLevel(logging.INFO)
`,
  );
  const started = [
    spawn('openbox', { stdio: 'ignore' }),
    spawn('orca', ['--user-prefs', folder, '--disable', 'braille'], { stdio: 'ignore' }),
  ];
  const server = createDemoServer({
    demo: join(root, 'apps/demo/dist'),
    storybook: join(root, 'apps/storybook/storybook-static'),
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  await readerIsOn(heard);
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: join(root, 'scripts/open-firefox.mjs'),
    headless: false,
    env: { ...process.env, GNOME_ACCESSIBILITY: '1', LC_ALL: 'C.UTF-8' },
    firefoxUserPrefs: { 'accessibility.force_disabled': -1 },
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
    const storybook = `http://127.0.0.1:${server.address().port}/storybook/`;
    const version = spawnSync('orca', ['--version'], { encoding: 'utf8' }).stdout.trim();
    const by = `Orca ${version} in Firefox ${browser.version()}`;
    const target = join(root, 'docs/accessibility/orca');
    await mkdir(target, { recursive: true });
    for (const { id, name } of await storiesToRead(storybook, asked)) {
      for (const language of ['nl', 'en']) {
        const lines = await readStory({ page, storybook, id, language, heard });
        await writeFile(join(target, `${name}.${language}.md`), pageOf({ id, name, by, ...lines }));
        console.log(`${name}, ${language}: ${lines.read.length} lines`);
      }
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    for (const each of started) each.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first story of each widget, and those in which something is said that no first one says. */
async function storiesToRead(storybook, asked) {
  const { entries } = await (await fetch(new URL('index.json', storybook))).json();
  const stories = Object.values(entries).filter(({ type }) => type === 'story');
  if (asked.length) return asked.map((id) => ({ id, name: id.replace('widgets-', '') }));
  const first = new Map();
  for (const { id, title } of stories) {
    if (!first.has(title) && !id.startsWith('widgets-honest-states')) first.set(title, id);
  }
  return [
    ...[...first.values()].map((id) => ({ id, name: id.replace('widgets-', '').replace(/--.*/, '') })),
    { id: 'widgets-trend-chart--annotations', name: 'trend-chart--annotations' },
  ];
}

/** Reads a story line by line from the top, its table opened, and then walks along its slider, if it has one. */
async function readStory({ page, storybook, id, language, heard }) {
  const ear = earAt(heard);
  const open = async () => {
    await page.goto(
      `${storybook}iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true;language:${language}`,
    );
    await page.waitForTimeout(4000);
    await ear.hear();
  };
  await open();
  // Not by a click, which would bring the focus there, and the reader to its mode for controls.
  await page
    .locator('#storybook-root details')
    .evaluateAll((all) => all.forEach((each) => (each.open = true)));
  const top = await ear.hear(() => press('ctrl+Home'));
  const read = [top];
  let silent = 0;
  while (read.length < mostLines && silent < 2) {
    const said = await ear.hear(() => press('Down'));
    silent = said.length ? 0 : silent + 1;
    read.push(said);
  }
  const slider = page.locator('#storybook-root .stadspeil-range').first();
  const turns = [];
  if (await slider.count()) {
    // The reader left its caret at the end.
    await open();
    const isThere = () => slider.evaluate((element) => element.getRootNode().activeElement === element);
    for (let tab = 0; tab < 10 && !(await isThere()); tab += 1)
      turns[0] = ['Tab', await ear.hear(() => press('Tab'))];
    for (const key of sliderKeys) turns.push([key, await ear.hear(() => press(key))]);
  }
  return { read: read.filter(({ length }) => length), turns };
}

function press(key) {
  spawnSync('xdotool', ['key', key]);
}

/** Hears what Orca says from one call to the next, until it is quiet. */
function earAt(file) {
  let place = 0;
  const rest = async () => (await readFile(file, 'utf8')).slice(place);
  return {
    async hear(doing) {
      await doing?.();
      let last = '';
      for (let quiet = 0; quiet < 6; quiet += 1) {
        await new Promise((resolve) => setTimeout(resolve, 150));
        const now = await rest();
        if (now !== last) quiet = 0;
        last = now;
      }
      place += last.length;
      return [...last.matchAll(/^SPEECH OUTPUT: '([^]*?)'(?: voice=\w+)?(?: \{.*\})?$/gm)]
        .map(([, text]) => text.trim())
        .filter((text) => !isKeyName(text));
    },
  };
}

/** Orca says the keys that print nothing. */
function isKeyName(text) {
  return /^(left control|page down|page up|escape|tab|)$/.test(text);
}

async function readerIsOn(heard) {
  for (let i = 0; i < 100; i += 1) {
    if ((await readFile(heard, 'utf8')).includes('Screen reader on')) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('Orca did not start within 20 seconds. Run `orca` in a terminal to see why.');
}

function pageOf({ id, name, by, read, turns }) {
  const told = (said) => said.join(' ‖ ') || '(nothing)';
  return `# What Orca says of \`stadspeil-${name.replace(/--.*/, '')}\`

Story \`${id}\`, by ${by}, without a voice. Written by \`npm run listen\`. A line is what one key brings; \`‖\` stands
between what is said apart.

## Line by line, from the top, with the table open

\`\`\`text
${read.map(told).join('\n')}
\`\`\`
${
  turns.length
    ? `
## Key by key, on the slider

\`\`\`text
${turns.map(([key, said]) => `${key}: ${told(said)}`).join('\n')}
\`\`\`
`
    : ''
}`;
}
