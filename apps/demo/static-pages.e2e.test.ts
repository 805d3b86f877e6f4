/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { widgetLink } from '@stadspeil/widgets/static';
import axe from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { isChromium, launchBrowser } from '@stadspeil/config/launch-browser.js';

const siteUrl = inject('siteUrl');
/** The pages that the demo has of its cards, what they say first, and how many drawings they have. */
const pages = [
  ['jobs-per-1000-inhabitants', 'stadspeil-kpi-card', '844,9', 0],
  ['neighbourhood-rating', 'stadspeil-bar-chart', '8,6', 1],
  ['multi-year-balance-adopted', 'stadspeil-trend-chart', '2018', 1],
  ['house-price-index', 'stadspeil-trend-chart', '2025', 1],
] as const;
const addressOf = (name: string): string => new URL(`kaart/${name}.html`, siteUrl).href;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let mishaps: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

afterEach(async () => {
  await context.close();
  expect(mishaps).toEqual([]);
});

async function newPage(options: BrowserContextOptions = {}): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1024, height: 768 }, ...options });
  page = await context.newPage();
  mishaps = [];
  context.on('weberror', (error) => mishaps.push(String(error.error())));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) mishaps.push(message.text());
  });
}

/** Puts a page on the site, under the policy of the site. */
async function servePage(name: string, body: string): Promise<string> {
  const url = new URL(name, siteUrl).href;
  const policy = (await context.request.get(siteUrl)).headers()['content-security-policy'] ?? '';
  const head = '<meta charset="utf-8"><title>Proef</title><link rel="icon" href="favicon.svg">';
  await context.route(url, (route) =>
    route.fulfill({
      body: `<!doctype html><html lang="nl"><head>${head}</head><body><main>${body}</main></body></html>`,
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': policy },
    }),
  );
  return url;
}

const isReady = (tag: string): Promise<boolean> =>
  page.evaluate((name) => {
    const element = document.querySelector(name) as (Element & { state?: string }) | null;
    return element?.state === 'ready' && Boolean(element.shadowRoot?.querySelector('#summary'));
  }, tag);

describe.each(pages)('the page of %s', (name, tag, figure, drawings) => {
  test.runIf(isChromium())('shows title, figure, sentence, table and source without script', async () => {
    await newPage({ javaScriptEnabled: false });
    await page.goto(addressOf(name));
    const widget = page.locator(tag);
    await expect.poll(() => widget.locator('h1').isVisible()).toBe(true);
    expect(await widget.locator('#summary').innerText()).toMatch(/\d/);
    expect(await widget.locator('table').isVisible()).toBe(true);
    expect(await widget.locator('table').innerText()).toContain(figure);
    expect(await widget.locator('[part="source"]').innerText()).toContain('Bron: ');
    expect(await widget.locator('svg[viewBox]').count()).toBe(drawings);
  });

  test('is taken over by the script without a jump: the same nodes, and no shift of the layout', async () => {
    await newPage();
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await context.route('**/stadspeil.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(addressOf(name), { waitUntil: 'commit' });
    await page.locator(tag).locator('#summary').waitFor();
    await page.evaluate((selector) => {
      Object.assign(window, { drawn: document.querySelector(selector)?.shadowRoot?.querySelector('figure') });
    }, tag);
    await page.waitForTimeout(200);
    release();
    await expect.poll(() => isReady(tag)).toBe(true);
    await page.waitForTimeout(500);
    const { same, shift } = await page.evaluate((selector) => {
      const { drawn, shifts } = window as unknown as { drawn: Element; shifts: readonly number[] };
      return {
        same: document.querySelector(selector)?.shadowRoot?.querySelector('figure') === drawn,
        shift: shifts.reduce((sum, each) => sum + each, 0),
      };
    }, tag);
    expect(same).toBe(true);
    expect(shift).toBeLessThan(0.02);
  });

  test.each(['with script', 'without script'])('has no violation that axe finds, %s', async (script) => {
    // The tool itself would break the policy.
    await newPage({ bypassCSP: true });
    if (script === 'without script') {
      await context.route('**/stadspeil.js', (route) =>
        route.fulfill({ body: '', contentType: 'text/javascript' }),
      );
    }
    await page.goto(addressOf(name));
    if (script === 'with script') await expect.poll(() => isReady(tag)).toBe(true);
    await page.evaluate(axe.source);
    const found = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual(
      [],
    );
  });

  test.runIf(isChromium())(
    'prints its table and its source without script, and nothing to press',
    async () => {
      await newPage({ javaScriptEnabled: false });
      await page.emulateMedia({ media: 'print' });
      await page.goto(addressOf(name));
      const widget = page.locator(tag);
      expect(await widget.locator('table').isVisible()).toBe(true);
      expect(await widget.locator('[part="source"]').isVisible()).toBe(true);
      for (const control of await widget.locator('input, button, select, summary').all()) {
        expect(await control.isVisible(), await control.evaluate((node) => node.outerHTML)).toBe(false);
      }
    },
  );
});

describe('a plain link', () => {
  const href = widgetLink(addressOf('jobs-per-1000-inhabitants'), {
    tag: 'stadspeil-kpi-card',
    attributes: {
      src: '../datasets/almelo-2018/',
      indicator: 'jobs-per-1000-inhabitants',
      region: 'GM0141',
      benchmark: 'size-50-100k',
    },
  });
  const link = `<p>Lees meer over <a href="${href.replaceAll('&', '&amp;')}">banen in Almelo</a>.</p>`;

  test('becomes the card where the script is', async () => {
    await newPage();
    await page.goto(
      await servePage('artikel.html', `${link}<script type="module" src="stadspeil.js"></script>`),
    );
    await expect.poll(() => isReady('stadspeil-kpi-card')).toBe(true);
    expect(await page.locator('stadspeil-kpi-card').locator('strong').innerText()).toBe('844,9');
  });

  test('opens the page of the card where no script is', async () => {
    await newPage({ javaScriptEnabled: false });
    await page.goto(await servePage('artikel.html', link));
    await page.getByRole('link', { name: 'banen in Almelo' }).click();
    expect(await page.locator('h1').first().innerText()).toContain('Banen');
    expect(await page.locator('table').innerText()).toContain('844,9');
  });
});

describe('two releases on one page', () => {
  test.each([
    ['the older first', ['stadspeil.js', 'newer.js']],
    ['the newer first', ['newer.js', 'stadspeil.js']],
  ])('%s: every widget shows its figures', async (_, scripts) => {
    await newPage();
    const code = await (await context.request.get(new URL('stadspeil.js', siteUrl).href)).text();
    expect(code).toContain('"0.0.0"');
    await context.route('**/newer.js', (route) =>
      route.fulfill({ body: code.replaceAll('"0.0.0"', '"1.0.0"'), contentType: 'text/javascript' }),
    );
    const card =
      '<stadspeil-kpi-card src="datasets/almelo-2018/" indicator="jobs-per-1000-inhabitants" region="GM0141"></stadspeil-kpi-card>';
    const tags = scripts.map((script) => `<script type="module" src="${script}"></script>`);
    await page.goto(await servePage('twee.html', card + tags.join('')));
    await expect.poll(() => isReady('stadspeil-kpi-card')).toBe(true);
    expect(mishaps.length).toBeGreaterThan(0);
    expect(mishaps.filter((each) => !/0\.0\.0.*1\.0\.0|1\.0\.0.*0\.0\.0/.test(each))).toEqual([]);
    mishaps = [];
  });
});

test.runIf(isChromium())('a page that was put away comes back with its figures', async () => {
  const other = await launchBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  context = await other.newContext();
  page = await context.newPage();
  mishaps = [];
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  await page.goto(siteUrl);
  await expect.poll(() => isReady('stadspeil-kpi-card')).toBe(true);
  await page.goto(addressOf('house-price-index'));
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => (window as { persisted?: boolean }).persisted)).toBe(true);
  expect(await isReady('stadspeil-kpi-card')).toBe(true);
  await page.locator('stadspeil-kpi-card').evaluate((card) => card.setAttribute('lang', 'en'));
  await expect.poll(() => page.locator('stadspeil-kpi-card').locator('strong').innerText()).toBe('844.9');
  await context.close();
  await other.close();
});
