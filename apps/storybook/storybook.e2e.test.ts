/// <reference lib="dom" />
import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

const storybook = new URL('storybook/', inject('siteUrl'));
const index = new URL('storybook-static/index.json', import.meta.url);
const entries = Object.values(
  (JSON.parse(readFileSync(index, 'utf8')) as { entries: Record<string, Entry> }).entries,
);
const stories = entries.filter(({ type }) => type === 'story');
const docs = entries.filter(({ type }) => type === 'docs');

/** The state that a story is about, by its id or the last part of it; the others show figures. */
const states: Readonly<Record<string, string>> = {
  loading: 'loading',
  empty: 'empty',
  offline: 'offline',
  'unknown-indicator': 'error',
  'unknown-region': 'error',
  'damaged-dataset': 'error',
  'missing-setting': 'error',
  'widgets-trend-chart--not-comparable': 'not-comparable',
};

let browser: Browser;
let page: Page;
let mishaps: string[];

beforeAll(async () => {
  browser = await chromium.launch(inject('chromium'));
  page = await browser.newPage({ viewport: { width: 1024, height: 768 } });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== storybook.origin) mishaps.push(`request to ${request.url()}`);
  });
  page.on('pageerror', (error) => mishaps.push(error.message));
  page.on('console', (message) => {
    // A wrong id is asked for and not found: the browser itself writes that down.
    if (message.type() === 'error' && !message.text().includes('404')) mishaps.push(message.text());
  });
});

afterAll(async () => {
  await browser?.close();
});

async function openStory(id: string, globals: string): Promise<void> {
  mishaps = [];
  // Without the add-on's own run of axe, which would be in the way of ours.
  const url = new URL(`iframe.html?viewMode=story&id=${id}&globals=${globals};a11y.manual:!true`, storybook);
  await page.goto(url.href);
  await expect.poll(stateOfWidget, { message: id, timeout: 10_000 }).not.toBe('none');
  if (!id.endsWith('--loading'))
    await expect.poll(stateOfWidget, { message: id, timeout: 10_000 }).not.toBe('loading');
}

function stateOfWidget(): Promise<string> {
  return page.evaluate(() => {
    const widget = document.querySelector(
      '#storybook-root :is(stadspeil-kpi-card, stadspeil-bar-chart, stadspeil-trend-chart, stadspeil-value)',
    );
    const shown = widget as (Element & { state?: string }) | null;
    return shown?.shadowRoot?.textContent ? (shown.state ?? 'none') : 'none';
  });
}

async function violations(): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const found = await (window as unknown as { axe: typeof axe }).axe.run('#storybook-root', {
      // A story is a part of a page: rules about whole pages have nothing to hold on to.
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    });
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  });
}

test('Storybook has stories of four widgets and a start page for each of three readers', () => {
  expect(new Set(stories.map(({ title }) => title)).size).toBe(4);
  expect(docs.filter(({ title }) => title.startsWith('Start/'))).toHaveLength(3);
});

describe.each(['nl', 'en'])('in %s', (language) => {
  test.each(stories)('$title: $name', async ({ id }) => {
    await openStory(id, `language:${language};houseStyle:none`);
    expect(await stateOfWidget()).toBe(states[id] ?? states[id.split('--')[1] ?? ''] ?? 'ready');
    expect(await violations()).toEqual([]);
    expect(mishaps).toEqual([]);
  });
});

describe.each(['stad', 'nacht'])('in house style %s', (houseStyle) => {
  test.each([
    'widgets-kpi-card--compared',
    'widgets-bar-chart--neighbourhoods',
    'widgets-trend-chart--through-zero',
    'widgets-trend-chart--many-regions',
    'widgets-value--in-sentence',
  ])('%s', async (id) => {
    await openStory(id, `language:nl;houseStyle:${houseStyle}`);
    expect(await violations()).toEqual([]);
    expect(mishaps).toEqual([]);
  });
});

describe('the docs', () => {
  test.each(docs)('$title opens without errors', async ({ id }) => {
    mishaps = [];
    await page.goto(new URL(`iframe.html?viewMode=docs&id=${id}`, storybook).href);
    await page.locator('#storybook-docs h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(mishaps).toEqual([]);
  });

  test('list the attributes, events and parts of a widget from its source', async () => {
    await page.goto(new URL('iframe.html?viewMode=docs&id=widgets-kpi-card--docs', storybook).href);
    const table = page.locator('.docblock-argstable').first();
    await table.waitFor();
    const text = await table.innerText();
    for (const name of [
      'benchmark',
      'heading-level',
      'stadspeil-ready',
      'summary',
      '--stadspeil-chart-color',
    ]) {
      expect(text).toContain(name);
    }
  });

  test('the whole of Storybook asks nothing of other servers', async () => {
    mishaps = [];
    await page.goto(storybook.href);
    await page.getByText('Webredacteur').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(mishaps).toEqual([]);
  });
});
