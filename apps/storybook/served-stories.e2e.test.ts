/// <reference lib="dom" />
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '@stadspeil/config/launch-browser.js';
import { addScripts, faultsOfRequest, serveStory } from './accessibility/served-story.ts';
import { openStorybook, stories, type StoryArgs } from './accessibility/stories.ts';

const site = new URL(inject('siteUrl'));

let browser: Browser;
let context: BrowserContext;
let page: Page;
let policy: string;
let argsOf: (id: string) => Promise<StoryArgs>;
let mishaps: string[] = [];
let requests: Promise<readonly string[]>[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  ({ argsOf } = await openStorybook(browser, new URL('storybook/', site)));
  context = await browser.newContext();
  await context.addCookies([{ name: 'visitor', value: '1', url: site.href }]);
  const answer = await context.request.get(site.href);
  policy = answer.headers()['content-security-policy'] ?? '';
  await addScripts(context, site);
  page = await context.newPage();
  page.on('pageerror', (error) => mishaps.push(error.message));
  page.on('console', (message) => {
    if (/Content.Security|Trusted|TrustedHTML/i.test(message.text())) mishaps.push(message.text());
  });
  page.on('request', (request) => requests.push(faultsOfRequest(request, site)));
});

afterAll(async () => {
  await browser?.close();
});

async function open(name: string): Promise<void> {
  mishaps = [];
  requests = [];
  await page.goto(new URL(name, site).href);
  await page.locator('html[data-exercised]').waitFor({ state: 'attached' });
}

const violations = (): Promise<unknown> =>
  page.evaluate(() => (window as unknown as { violations: unknown }).violations);

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  describe.each(stories)('$id', ({ id }) => {
    beforeAll(async () => {
      await serveStory(context, site, `${id}.html`, { ...(await argsOf(id)), language }, policy);
      await open(`${id}.html`);
    });

    test('P0-1 Strict CSP', async () => {
      expect(policy).toContain("trusted-types 'none'");
      expect(await violations()).toEqual([]);
      expect(mishaps).toEqual([]);
      expect(await page.locator('main > *').evaluate((each) => each.shadowRoot?.textContent)).not.toBe('');
      // The downloads, copies and choices were used as well, where there are any.
      const { bars, used } = await page.evaluate(() => ({
        bars:
          document.querySelector('main > *')?.shadowRoot?.querySelectorAll('.stadspeil-tools').length ?? 0,
        used: (window as unknown as { used: readonly string[] }).used.join(', '),
      }));
      if (language === 'nl' && bars > 0) expect(used).toMatch(/(Kopieer|Copy).*CSV/);
    });

    test('P0-13 Privacy', async () => {
      expect((await Promise.all(requests)).flat()).toEqual([]);
      const kept = await page.evaluate(async () => ({
        cookies: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      expect(kept).toEqual({
        cookies: 'visitor=1',
        local: 0,
        session: 0,
        databases: 0,
        caches: 0,
        workers: 0,
      });
    });
  });
});

describe('P0-2 No unconditional define', () => {
  test.each([
    { scripts: ['stadspeil.js', 'other/stadspeil.js'], first: '0', last: '9' },
    { scripts: ['other/stadspeil.js', 'stadspeil.js'], first: '9', last: '0' },
  ])('$scripts.0, then $scripts.1', async ({ scripts, first, last }) => {
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    // The same release with a later number: its chunks lie where the first has them.
    await context.route(new URL('other/*.js', site).href, async (route, request) => {
      const answer = await route.fetch({ url: request.url().replace('other/', '') });
      const body = (await answer.text()).replaceAll('"0.0.0"', '"9.0.0"');
      await route.fulfill({ body, contentType: 'text/javascript' });
    });
    const story = { ...(await argsOf('widgets-kpi-card--compared')), language: 'nl', scripts } as const;
    await serveStory(context, site, 'versions.html', story, policy);
    await open('versions.html');
    const card = page.locator('stadspeil-kpi-card');
    expect(await card.evaluate((each) => each.shadowRoot?.textContent)).toContain('844,9');
    expect(mishaps).toEqual([]);
    const told = warnings.filter((warning) => warning.startsWith('<stadspeil-kpi-card>'));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`version ${first}.0.0 is already on this page`);
    expect(told[0]).toContain(`${last}.0.0 was loaded after it`);
  });
});
