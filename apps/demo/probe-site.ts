/**
 * The demo page once more, with scripts of the site's own beside it that listen and that handle the
 * widgets. Scripts run through the browser's debugging protocol are exempt from a page's policy, so
 * whatever tests the policy must be served.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDemoServer } from '../../scripts/serve.mjs';

/** A running site with the probes. */
export interface ProbeSite {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const listen = `window.violations = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
  window.violations.push(effectiveDirective);
});
`;

const exercise = `
const report = {};
const ready = (element) => new Promise((resolve) => {
  element.addEventListener('stadspeil-ready', resolve, { once: true });
  element.addEventListener('stadspeil-error', resolve, { once: true });
});
const textOf = (element) => element.shadowRoot.textContent;
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));
const settings = { src: 'datasets/almelo-2018/', indicator: 'jobs-per-1000-inhabitants', region: 'GM0141' };

const made = document.createElement('stadspeil-kpi-card');
Object.assign(made, settings);
const first = ready(made);
document.body.append(made);
await first;
report.made = textOf(made);

const elsewhere = document.createElement('section');
document.body.prepend(elsewhere);
elsewhere.append(made);
await settle();
report.moved = textOf(made);

const copy = made.cloneNode(true);
const copied = ready(copy);
document.body.append(copy);
await copied;
report.cloned = textOf(copy);

const changed = ready(copy);
copy.setAttribute('lang', 'en');
await changed;
report.changed = textOf(copy);

made.remove();
await settle();
report.removed = textOf(made);
const again = ready(made);
document.body.append(made);
await again;
report.returned = textOf(made);

const failed = ready(made);
made.indicator = 'no-such-indicator';
await failed;
report.wrong = textOf(made);

document.documentElement.dataset.exercise = JSON.stringify(report);
`;

/** Serves the built demo from a folder of its own, with the probe pages in it, under the same policy. */
export async function serveProbes(): Promise<ProbeSite> {
  const folder = await mkdtemp(join(tmpdir(), 'stadspeil-probes-'));
  await cp(fileURLToPath(new URL('dist/', import.meta.url)), folder, { recursive: true });
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  const index = await readFile(join(folder, 'index.html'), 'utf8');
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');

  await write('listen.js', listen);
  await write('exercise.js', exercise);
  await write('listening.html', index.replace('<head>', '<head><script src="listen.js"></script>'));
  await write('violating.html', blankPage('<p style="color: red">Tegen de regels.</p>'));
  await write(
    'exercising.html',
    blankPage(
      '<script type="module" src="stadspeil.js"></script><script type="module" src="exercise.js"></script>',
    ),
  );
  for (const [name, snippet] of [...snippetsOf(index), ['readme', firstHtmlBlock(readme)] as const]) {
    await write(`${name}.html`, blankPage(snippet));
  }

  const server = createDemoServer({ demo: folder, storybook: folder });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function blankPage(body: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title>
<link rel="icon" href="favicon.svg"><script src="listen.js"></script></head><body>${body}</body></html>`;
}

/** The codes to paste that the page shows, by the id of their block, as a reader copies them. */
function snippetsOf(html: string): readonly (readonly [string, string])[] {
  return [...html.matchAll(/<code id="(snippet-[^"]+)"\s*>([^<]*)<\/code\s*>/g)].map(
    ([, id = '', code = '']) => [
      id,
      code.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    ],
  );
}

function firstHtmlBlock(markdown: string): string {
  return /```html\n([\s\S]*?)```/.exec(markdown)?.[1] ?? '';
}
