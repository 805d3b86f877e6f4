/// <reference lib="dom" />
import { renderPage } from '@stadspeil/widgets/static';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '@stadspeil/config/launch-browser.js';
import { addScripts } from './accessibility/served-story.ts';
import { openStorybook, stories, type StoryArgs } from './accessibility/stories.ts';
import { staticRequest, type AskedWidget } from './static-request.ts';

/** What the page looked like before the widgets' script, and what became of it. */
interface TakeOver {
  readonly title: string;
  readonly summary: string;
  readonly rows: number;
  readonly isSame: boolean;
  readonly state: string;
  readonly shift: number;
  readonly violations: readonly string[];
}

/**
 * Looks at what the parser made, lets the browser paint it, and only then fetches the script of the widgets:
 * a page that is slow. Comes with the page, as its policy asks.
 */
const watch = `
let shift = 0;
const violations = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective));
new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) shift += value;
}).observe({ type: 'layout-shift', buffered: true });
const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const element = document.querySelector('main > *');
const root = element.shadowRoot;
const first = root.querySelector('figure, article, section') ?? root.firstElementChild.nextElementSibling ?? root.firstElementChild;
const words = (selector) => root.querySelector(selector)?.textContent ?? '';
const before = { title: words('#title') || words('h1, h2, h3') || root.textContent, summary: words('#summary'), rows: root.querySelectorAll('td').length };
await new Promise((resolve) => (document.readyState === 'complete' ? resolve() : addEventListener('load', resolve)));
await frame();
const done = new Promise((resolve) => {
  for (const type of ['stadspeil-ready', 'stadspeil-error']) element.addEventListener(type, resolve);
});
await import('./stadspeil.js');
await done;
await frame();
await frame();
window.takeOver = { ...before, isSame: first.isConnected && first.getRootNode() === root, state: element.state, shift, violations };
`;

const site = new URL(inject('siteUrl'));

let browser: Browser;
let context: BrowserContext;
let page: Page;
let policy: string;
let argsOf: (id: string) => Promise<StoryArgs>;

beforeAll(async () => {
  browser = await launchBrowser();
  ({ argsOf } = await openStorybook(browser, new URL('storybook/', site)));
  context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
  const answer = await context.request.get(site.href);
  policy = answer.headers()['content-security-policy'] ?? '';
  await addScripts(context, site);
  await context.route(new URL('watch.js', site).href, (route) =>
    route.fulfill({ body: watch, contentType: 'text/javascript' }),
  );
  page = await context.newPage();
});

afterAll(async () => {
  await browser?.close();
});

async function askedBy(id: string, language: string): Promise<AskedWidget> {
  const { tag, args } = await argsOf(id);
  const { data = null, ...others } = args;
  const attributes = Object.entries<unknown>({ lang: language, ...others })
    .filter(([, value]) => value !== false && value !== undefined && value !== null)
    .map(([name, value]) => [name, value === true ? '' : String(value)]);
  return { tag, attributes: Object.fromEntries(attributes) as Record<string, string>, data };
}

/** A story as a page that was drawn beforehand; `null` where its mistake is refused. */
async function pageOf({ tag, attributes, data }: AskedWidget): Promise<string | null> {
  try {
    const request = await staticRequest({ tag, attributes, data }, new URL('storybook/', site));
    return renderPage({
      ...request,
      attributes,
      title: 'Proef',
      stylesheet: 'stadspeil.css',
      script: 'watch.js',
      fallback: data
        ? `<script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
        : '',
    });
  } catch (error) {
    expect(error).toMatchObject({ name: 'StadspeilError' });
    return null;
  }
}

async function takeOver(id: string, html: string): Promise<TakeOver> {
  const address = new URL(`static-${id}.html`, site).href;
  await context.route(
    address,
    (route) =>
      route.fulfill({
        body: html,
        contentType: 'text/html; charset=utf-8',
        headers: { 'Content-Security-Policy': policy },
      }),
    { times: 1 },
  );
  await page.goto(address);
  const handle = await page.waitForFunction(
    () => (window as unknown as { takeOver?: TakeOver }).takeOver,
    undefined,
    { polling: 'raf' },
  );
  return handle.jsonValue() as Promise<TakeOver>;
}

// These are about answers that never come.
const drawn = stories.filter(({ id }) => !/--(loading|no-connection|damaged)/.test(id));

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  describe.each(drawn)('$id', ({ id }) => {
    test('P1-4 DSD/SSR', async () => {
      const html = await pageOf(await askedBy(id, language));
      if (html === null) return;
      const { title, summary, rows, isSame, state, shift, violations } = await takeOver(id, html);
      expect(title.trim()).not.toBe('');
      if (state === 'ready' && !id.startsWith('widgets-value')) {
        expect(summary.trim()).not.toBe('');
        // A theme may have a story and no figures.
        if (!id.startsWith('widgets-theme-page')) expect(rows).toBeGreaterThan(0);
      }
      expect({ isSame, violations }).toEqual({ isSame: true, violations: [] });
      expect(shift).toBeLessThan(0.02);
    });
  });
});
