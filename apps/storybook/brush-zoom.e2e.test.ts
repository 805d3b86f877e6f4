/// <reference lib="dom" />
import type { Browser, CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '@stadspeil/config/launch-browser.js';
import { openStorybook, type StoryPage } from './accessibility/stories.ts';

let browser: Browser;
let shown: StoryPage;
let page: Page;
let session: CDPSession;

beforeAll(async () => {
  browser = await launchBrowser();
  shown = await openStorybook(browser, new URL('storybook/', inject('siteUrl')), { hasTouch: true });
  ({ page } = shown);
  session = await page.context().newCDPSession(page);
});

afterAll(async () => {
  await browser?.close();
});

beforeEach(async () => {
  await page.evaluate(() => (document.documentElement.dir = 'ltr'));
  await shown.open('widgets-trend-chart--explore', { language: 'nl', houseStyle: 'none' });
  await page.locator('.stadspeil-plot > .stadspeil-drawing').waitFor();
});

type Place = readonly [x: number, y: number];

/** Where the points of the first line lie, left to right. */
const points = (): Promise<readonly Place[]> =>
  page.evaluate(() => {
    const root = document.querySelector('stadspeil-trend-chart')?.shadowRoot as ShadowRoot;
    return [...root.querySelectorAll('.stadspeil-plot-view .stadspeil-mark-marker.slot-1')].map((point) => {
      const { left, top, width, height } = point.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    });
  });

/** What shows: the attributes, and the periods in the table. */
const windowShown = () =>
  page.evaluate(() => {
    const chart = document.querySelector('stadspeil-trend-chart') as Element;
    const rows = [...(chart.shadowRoot?.querySelectorAll('tbody tr') ?? [])];
    return {
      from: chart.getAttribute('from'),
      to: chart.getAttribute('to'),
      periods: rows.map((row) => row.querySelector('th')?.textContent),
    };
  });

const brush = () => page.locator('.stadspeil-brush');

/** What presses, moves and lets go. */
interface Hand {
  readonly press: (place: Place) => Promise<unknown>;
  readonly move: (place: Place) => Promise<unknown>;
  readonly release: () => Promise<unknown>;
}

const mouse: Hand = {
  press: async ([x, y]) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
  },
  move: ([x, y]) => page.mouse.move(x, y, { steps: 4 }),
  release: () => page.mouse.up(),
};

const touch = (type: string, places: readonly Place[]) =>
  session.send('Input.dispatchTouchEvent', {
    type: type as 'touchMove',
    touchPoints: places.map(([x, y]) => ({ x, y })),
  });
let finger: Place = [0, 0];
const hand: Hand = {
  press: (place) => {
    finger = place;
    return touch('touchStart', [place]);
  },
  move: async ([x, y]) => {
    // A finger comes there by and by: the browser sees in its first frames whether it scrolls.
    for (let step = 1; step <= 8; step += 1) {
      const part = step / 8;
      await touch('touchMove', [[finger[0] + (x - finger[0]) * part, finger[1] + (y - finger[1]) * part]]);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
  },
  release: () => touch('touchEnd', []),
};

let tip: Place = [0, 0];
const draw = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased') =>
  session.send('Input.dispatchMouseEvent', {
    type,
    x: tip[0],
    y: tip[1],
    button: 'left',
    buttons: type === 'mouseReleased' ? 0 : 1,
    clickCount: 1,
    pointerType: 'pen',
  });
const pen: Hand = {
  press: (place) => {
    tip = place;
    return draw('mousePressed');
  },
  move: (place) => {
    tip = place;
    return draw('mouseMoved');
  },
  release: () => draw('mouseReleased'),
};

describe.each<[string, Hand]>([
  ['a mouse', mouse],
  ['a finger', hand],
  ['a pen', pen],
])('with %s', (_what, pointer) => {
  test.each(['ltr', 'rtl'])('a part of the drawing can be chosen, on a page that is %s', async (dir) => {
    await page.evaluate((direction) => (document.documentElement.dir = direction), dir);
    const before = await windowShown();
    const places = await points();
    const [start, end] = [places[2], places[5]] as [Place, Place];
    await pointer.press(start);
    await pointer.move(end);
    const box = await brush().boundingBox();
    expect(box?.x).toBeCloseTo(start[0], -1);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeCloseTo(end[0], -1);
    expect((await windowShown()).from).toBe(before.from);
    await pointer.release();
    await expect.poll(async () => (await windowShown()).periods).toEqual(before.periods.slice(2, 6));
    expect(await windowShown()).toMatchObject({ from: '2022-Q3', to: '2023-Q2' });
    expect(await brush().count()).toBe(0);
    expect(shown.mishaps).toEqual([]);
  });

  test('Escape gives it up', async () => {
    const before = await windowShown();
    const places = await points();
    await pointer.press(places[2] as Place);
    await pointer.move(places[5] as Place);
    expect(await brush().count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await brush().count()).toBe(0);
    await pointer.release();
    expect(await windowShown()).toEqual(before);
  });
});

test('a finger that moves down scrolls the page and chooses nothing', async () => {
  await page.setViewportSize({ width: 640, height: 480 });
  const before = await windowShown();
  const [x, y] = (await points())[3] as Place;
  await hand.press([x, y]);
  await hand.move([x + 10, y - 120]);
  await hand.release();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await brush().count()).toBe(0);
  expect(await windowShown()).toEqual(before);
  await page.setViewportSize({ width: 1024, height: 768 });
});

test('a click chooses nothing, and a double click shows the whole', async () => {
  const before = await windowShown();
  const [x, y] = (await points())[3] as Place;
  await page.mouse.click(x, y);
  expect(await windowShown()).toEqual(before);
  await page.mouse.dblclick(x, y);
  await expect.poll(async () => (await windowShown()).from).toBeNull();
  await expect.poll(async () => (await windowShown()).periods.length).toBeGreaterThan(before.periods.length);
});

test('what is chosen is seen in forced colours', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  const places = await points();
  await mouse.press(places[2] as Place);
  await mouse.move(places[5] as Place);
  const looks = await brush().evaluate((element) => {
    const { borderLeftColor, borderLeftStyle, borderLeftWidth } = getComputedStyle(element);
    const probe = document.createElement('i');
    probe.style.color = 'CanvasText';
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return { isText: borderLeftColor === color, borderLeftStyle, borderLeftWidth };
  });
  expect(looks).toEqual({ isText: true, borderLeftStyle: 'solid', borderLeftWidth: '2px' });
  await mouse.release();
  await page.emulateMedia({ forcedColors: null });
});
