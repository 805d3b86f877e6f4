/// <reference lib="dom" />
import axe from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '@stadspeil/config/launch-browser.js';
import { entries, openStorybook, stories, type StoryPage } from './accessibility/stories.ts';

const storybook = new URL('storybook/', inject('siteUrl'));
const docs = entries.filter(({ type }) => type === 'docs');

/** The state that a story is about, by its id or the last part of it; the others show figures. */
const states: Readonly<Record<string, string>> = {
  loading: 'loading',
  empty: 'empty',
  offline: 'offline',
  'unknown-indicator': 'error',
  'unknown-region': 'error',
  'unknown-route': 'error',
  'unknown-theme': 'error',
  'damaged-dataset': 'error',
  'missing-setting': 'error',
  'no-boundaries-there': 'error',
  'widgets-trend-chart--not-comparable': 'not-comparable',
};

let browser: Browser;
let shown: StoryPage;
let page: Page;
let mishaps: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  shown = await openStorybook(browser, storybook);
  ({ page, mishaps } = shown);
});

afterAll(async () => {
  await browser?.close();
});

function stateOfWidget(): Promise<string | undefined> {
  return page.evaluate(() => window.probe.widgets()[0]?.state);
}

async function violations(): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
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

test('Storybook has stories of every widget and a start page for each of three readers', () => {
  expect(new Set(stories.map(({ title }) => title)).size).toBeGreaterThanOrEqual(4);
  expect(docs.filter(({ title }) => title.startsWith('Start/'))).toHaveLength(3);
});

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  test.each(stories)('$title: $name', async ({ id }) => {
    await shown.open(id, { language, houseStyle: 'none' });
    expect(await stateOfWidget()).toBe(states[id] ?? states[id.split('--')[1] ?? ''] ?? 'ready');
    expect(await violations()).toEqual([]);
    expect(mishaps).toEqual([]);
  });
});

/** Colours in house styles are held for every story by P0-7. */
const firstStories = [...new Map([...stories].reverse().map((story) => [story.title, story])).values()];

describe.each(['stad', 'nacht'] as const)('in house style %s', (houseStyle) => {
  test.each(firstStories)('$title: $name', async ({ id }) => {
    await shown.open(id, { language: 'nl', houseStyle });
    expect(await violations()).toEqual([]);
    expect(mishaps).toEqual([]);
  });
});

describe('the docs', () => {
  test.each(docs)('$title opens without errors', async ({ id }) => {
    mishaps.length = 0;
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
    mishaps.length = 0;
    await page.goto(storybook.href);
    await page.getByText('Webredacteur').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(mishaps).toEqual([]);
  });
});
