/// <reference lib="dom" />
import type { Browser, CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '@stadspeil/config/launch-browser.js';

const siteUrl = inject('siteUrl');
const almelo = { src: 'datasets/almelo-2018/', region: 'GM0141' };
const balances = 'multi-year-balance-adopted multi-year-balance-updated';
const prices = { src: 'datasets/twente/', indicator: 'house-price-index', region: 'PV23', benchmark: 'NL01' };

/** Widgets of each kind; the long trend paints on a canvas. */
const widgets: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [
  ['stadspeil-kpi-card', { ...almelo, indicator: 'jobs-per-1000-inhabitants', benchmark: 'size-50-100k' }],
  ['stadspeil-value', { ...almelo, indicator: 'jobs-per-1000-inhabitants' }],
  ['stadspeil-bar-chart', { ...almelo, indicator: 'neighbourhood-rating', parts: '', benchmark: 'GM0141' }],
  ['stadspeil-trend-chart', { ...almelo, indicator: balances }],
  ['stadspeil-trend-chart', { ...prices, renderer: 'uplot' }],
  ['stadspeil-distribution-chart', { ...almelo, indicator: 'age-structure-2030' }],
  ['stadspeil-indicator-table', { ...almelo, theme: 'labour-income', benchmark: 'size-50-100k' }],
  ['stadspeil-area-profile', { ...almelo, theme: 'survey-appendix', layout: 'spine' }],
];

/** Code that is compiled while it runs lies in the heap too, and grows with every run for other reasons. */
const withoutCompiledCode = '--no-opt --no-maglev --no-sparkplug --no-lazy-feedback-allocation';

let browser: Browser;
let page: Page;
let debugging: CDPSession;

beforeAll(async () => {
  browser = await launchBrowser({ args: [`--js-flags=${withoutCompiledCode}`] });
  // The script is put on the page by the debugger, which the policy would refuse.
  page = await browser.newPage({ bypassCSP: true });
  await page.goto(new URL('cijfers.html', siteUrl).href);
  await page.addScriptTag({ type: 'module', url: 'stadspeil.js' });
  debugging = await page.context().newCDPSession(page);
});

afterAll(async () => {
  await browser?.close();
});

/** Puts so many widgets on the page, a few at a time, waits for their figures and takes them off. */
async function mountAndUnmount(count: number): Promise<void> {
  await page.evaluate(
    async ([kinds, total]) => {
      const atOnce = 20;
      for (let made = 0; made < total; made += atOnce) {
        const elements = Array.from({ length: atOnce }, (_, i) => {
          const [tag, attributes] = kinds[(made + i) % kinds.length] ?? ['', {}];
          const element = document.createElement(tag);
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          return element;
        });
        const ready = elements.map(
          (element) =>
            new Promise<void>((resolve, reject) => {
              element.addEventListener('stadspeil-ready', () => resolve(), { once: true });
              element.addEventListener('stadspeil-error', reject, { once: true });
            }),
        );
        document.body.append(...elements);
        await Promise.all(ready);
        await new Promise((resolve) => requestAnimationFrame(resolve));
        for (const element of elements) element.remove();
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
    [widgets, count] as const,
  );
}

interface Counts {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function countAfterCollection(): Promise<Counts> {
  // What was queued for the end of a frame lets go first.
  await page.waitForTimeout(500);
  for (let i = 0; i < 3; i += 1) await debugging.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await debugging.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await debugging.send('Memory.getDOMCounters');
  return { heap: usedSize + embedderHeapUsedSize, nodes, listeners: jsEventListeners };
}

test(
  '1,000 widgets that come and go leave no nodes, no listeners and no memory',
  { timeout: 300_000 },
  async () => {
    await mountAndUnmount(200);
    const before = await countAfterCollection();
    await mountAndUnmount(1000);
    const after = await countAfterCollection();
    expect(after.heap / before.heap).toBeLessThan(1.05);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  },
);

test('the widgets that come and go do show figures', async () => {
  await page.evaluate((kinds) => {
    for (const [tag, attributes] of kinds) {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.body.append(element);
    }
  }, widgets);
  const states = (): Promise<readonly unknown[]> =>
    page.evaluate(
      ([...tags]) =>
        [...document.querySelectorAll(tags.join())].map(
          (each) => (each as Element & { state?: string }).state,
        ),
      widgets.map(([tag]) => tag),
    );
  await expect.poll(states, { timeout: 10_000 }).toEqual(widgets.map(() => 'ready'));
});
