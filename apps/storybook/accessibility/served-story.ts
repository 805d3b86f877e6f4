import type { BrowserContext, Request } from 'playwright';
import type { StoryArgs } from './stories.ts';

/** A story as a page of its own, under the policy and on the address of the served demo. */
export interface ServedStory extends StoryArgs {
  readonly language: 'nl' | 'en';
  /** Scripts of the site, in order. Default: the one of the widgets. */
  readonly scripts?: readonly string[];
}

const listen = `window.violations = [];
window.used = [];
window.told = new Set();
for (const type of ['stadspeil-ready', 'stadspeil-error'])
  document.addEventListener(type, (event) => window.told.add(event.composedPath()[0]));
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile }) => {
  window.violations.push(effectiveDirective + ' ' + sourceFile);
});
`;

/**
 * Works every control of every widget, as a script that comes with the page: what runs through the
 * browser's debugging protocol is exempt from a page's policy.
 */
const exercise = `
const settle = (time) => new Promise((resolve) => setTimeout(resolve, time));
const widgets = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('stadspeil-'));
const all = function* (root) {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* all(element.shadowRoot);
  }
};
// The figure is ready before what is read around it, and tells when all is there.
const isDone = () => widgets.every((widget) => window.told.has(widget));
for (let wait = 0; wait < 100 && !isDone(); wait += 1) await settle(30);
await settle(60);
for (const element of [...all(document)]) {
  if (element.localName === 'details') element.open = true;
  if (element.localName === 'input') {
    element.focus();
    for (const key of ['ArrowRight', 'PageDown', 'Escape'])
      element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    element.value = element.max || 'a';
    for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
  }
  if (element.localName === 'button' && !element.matches('[aria-expanded], .stadspeil-tools [aria-pressed]')) element.click();
  if (element.localName === 'svg')
    element.dispatchEvent(new PointerEvent('pointermove', { clientX: 200, clientY: 100, bubbles: true }));
}
const until = async (look) => {
  for (let wait = 0; wait < 2000 && !look(); wait += 1) await settle(5);
};
// A drawing can be taken along, a table in its place cannot.
const barsOf = () => [...all(document)].filter((each) => each.matches('.stadspeil-tools'));
const had = barsOf().length;
// What was set above may be drawn long after, and would close what is open by then: only the last change
// of all tells that it is done.
const drawn = widgets.filter((widget) => widget.state === 'ready');
window.told.clear();
for (const widget of widgets) {
  widget.removeAttribute('view');
  widget.setAttribute('heading-level', '4');
}
await until(() => drawn.every((widget) => window.told.has(widget)));
await until(() => barsOf().length >= had);
// One bar of a page, and in one language: the others run the same code.
const isUsed = document.documentElement.lang === 'nl' && had > 0;
const groups = isUsed ? barsOf()[0].querySelectorAll(':scope > [aria-expanded]').length : 0;
const press = async (bar, control, isDone) => {
  bar.lastChild.textContent = '';
  control.click();
  await until(() => !bar.isConnected || isDone());
};
// The choice of another place comes last: it may take the bar away.
for (let place = groups - 1; place >= 0; place -= 1) {
  const bar = barsOf()[0];
  const button = bar?.querySelectorAll(':scope > [aria-expanded]')[place];
  if (!button) {
    window.used.push('no button ' + place);
    continue;
  }
  const panel = bar.querySelector('.stadspeil-tool-panel');
  const said = () => bar.lastChild.textContent;
  await press(bar, button, () => button.matches('[aria-expanded=true]') && (panel.firstElementChild || said()));
  for (const control of panel.querySelectorAll('button')) {
    window.used.push(control.textContent);
    await press(bar, control, said);
  }
  const select = panel.querySelector('select');
  const other = [...(select?.options ?? [])].find(({ selected }) => !selected);
  if (other) {
    window.used.push('select');
    bar.lastChild.textContent = '';
    select.value = other.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => !bar.isConnected || said());
  }
}
const bar = isUsed && barsOf()[0];
const listenButton = bar && bar.querySelector(':scope > [aria-pressed]');
if (listenButton) {
  await press(bar, listenButton, () => bar.lastChild.textContent);
  listenButton.click();
}
await settle(30);
document.documentElement.dataset.exercised = '';
`;

/** Adds the scripts of the probe and the addresses of a bad day to the site, for all pages of a context. */
export async function addScripts(context: BrowserContext, site: URL): Promise<void> {
  const script = (name: string, body: string) =>
    context.route(new URL(name, site).href, (route) =>
      route.fulfill({ body, contentType: 'text/javascript' }),
    );
  await script('listen.js', listen);
  await script('exercise.js', exercise);
  await context.route('**/bad-days/no-connection/**', (route) => route.abort());
  await context.route('**/bad-days/never-answers/**', () => undefined);
  await context.route('**/bad-days/damaged/**', (route) => route.fulfill({ json: { format: 1 } }));
  await context.route('**/bad-days/newer-edition/**', async (route, request) => {
    const answer = await route.fetch({
      url: request.url().replace('bad-days/newer-edition', 'datasets/almelo-2018'),
    });
    if (!request.url().endsWith('edition.json')) return route.fulfill({ response: answer });
    return route.fulfill({ json: { ...(await answer.json()), newer: '2022' } });
  });
}

/** Puts a story on the site as `name`. */
export async function serveStory(
  context: BrowserContext,
  site: URL,
  name: string,
  story: ServedStory,
  policy: string,
): Promise<void> {
  const address = new URL(name, site).href;
  await context.unroute(address);
  await context.route(address, (route) =>
    route.fulfill({
      body: pageOf(story),
      contentType: 'text/html; charset=utf-8',
      // Without a policy for referrers: the widgets are to keep the address to themselves.
      headers: { 'Content-Security-Policy': policy },
    }),
  );
}

function pageOf({ tag, args, language, scripts = ['stadspeil.js'] }: ServedStory): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Proef</title>
<link rel="icon" href="favicon.svg"><script src="listen.js"></script>
${[...scripts, 'exercise.js'].map((src) => `<script type="module" src="${src}"></script>`).join('\n')}
</head><body><main>${elementOf(tag, args)}</main></body></html>`;
}

/** The element as an editor writes it, with figures of its own inside. */
function elementOf(tag: string, args: StoryArgs['args']): string {
  const { data, ...attributes } = args;
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== false && value !== undefined && value !== null)
    .map(([name, value]) => (value === true ? name : `${name}="${escape(String(value))}"`));
  const figures = data
    ? `<script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
    : '';
  return `<${[tag, ...written].join(' ')}>${figures}</${tag}>`;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What a request tells that it should not: where it goes, cookies, the page it comes from. */
export async function faultsOfRequest(request: Request, site: URL): Promise<readonly string[]> {
  const url = new URL(request.url());
  const { cookie, referer } = await request.allHeaders();
  const isData = request.resourceType() === 'fetch';
  return [
    ...(url.origin === site.origin ? [] : [`a request to ${url.origin}`]),
    ...(/^(document|script|fetch|image|other)$/.test(request.resourceType())
      ? []
      : [`a request for a ${request.resourceType()}`]),
    ...(isData && cookie ? [`cookies go along to ${url.pathname}`] : []),
    ...(isData && referer ? [`the address of the page goes along to ${url.pathname}`] : []),
  ];
}
