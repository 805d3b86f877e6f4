/**
 * Pages with scripts of the site's own that listen and that handle the widgets. Scripts run through the
 * browser's debugging protocol are exempt from a page's policy, so whatever tests the policy must come
 * with a page, under the policy that the site itself serves.
 */
import { readFile } from 'node:fs/promises';
import type { BrowserContext } from 'playwright';

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

/** Adds the probe pages to the site, for all pages of this context. */
export async function addProbes(context: BrowserContext, siteUrl: string): Promise<void> {
  const answer = await context.request.get(siteUrl);
  const index = await answer.text();
  const policy = answer.headers()['content-security-policy'];
  if (!policy) throw new Error(`${siteUrl} is served without a policy.`);
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const add = (name: string, body: string) =>
    context.route(new URL(name, siteUrl).href, (route) =>
      route.fulfill({
        body,
        contentType: name.endsWith('.js') ? 'text/javascript' : 'text/html',
        headers: { 'Content-Security-Policy': policy },
      }),
    );

  await add('listen.js', listen);
  await add('exercise.js', exercise);
  await add('listening.html', index.replace('<head>', '<head><script src="listen.js"></script>'));
  await add('violating.html', blankPage('<p style="color: red">Tegen de regels.</p>'));
  await add(
    'exercising.html',
    blankPage(
      '<script type="module" src="stadspeil.js"></script><script type="module" src="exercise.js"></script>',
    ),
  );
  for (const [name, snippet] of [...snippetsOf(index), ['readme', firstHtmlBlock(readme)] as const]) {
    await add(`${name}.html`, blankPage(snippet));
  }
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
