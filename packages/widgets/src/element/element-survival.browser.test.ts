import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exampleFiles, fetchOf } from '../testing/example-dataset.ts';
import { makeExample, settled, wordsOf, type Widget } from '../testing/mount-example.ts';
import { widgetExamples } from '../testing/widget-examples.ts';
import { defineElement } from './define-element.ts';
import { settingAttributes } from './settings.ts';

const define = vi.spyOn(customElements, 'define');
await import('../define.ts');
const tags = define.mock.calls.map(([tag]) => tag);
define.mockRestore();

let folder = 0;
/** A new address for each test, because answers are shared by all widgets of a page. */
let src = '';
let failures: string[] = [];

const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
  failures.push('message' in event ? event.message : String(event.reason));
};

beforeEach(() => {
  folder += 1;
  src = `/data-survival-${folder}/`;
  failures = [];
  document.documentElement.lang = 'nl';
  vi.stubGlobal('fetch', fetchOf(exampleFiles));
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
  expect(failures).toEqual([]);
});

const aMoment = (milliseconds = 20): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function shown(element: Widget): Promise<Widget> {
  document.body.append(element);
  return settled(element);
}

/** What a widget says to which nothing happens. */
async function calm(tag: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const element = await shown(makeExample(tag, src, more));
  expect(element.state).toBe('ready');
  const words = wordsOf(element);
  element.remove();
  return words;
}

/** A new tag with the element of another, as a page has that defines late or twice. */
function tagLike(tag: string): string {
  folder += 1;
  return `${tag}-${folder}`;
}

test('every tag says in widget-examples.ts what it shows', () => {
  expect(tags.length).toBeGreaterThan(6);
  expect(Object.keys(widgetExamples)).toEqual(expect.arrayContaining(tags));
});

describe.each(Object.keys(widgetExamples))('%s survives', (tag) => {
  test('being created before it is defined, with attributes, properties and data', async () => {
    const expected = await calm(tag);
    const late = tagLike(tag);
    const { attributes, data } = widgetExamples[tag] ?? {};
    const element = document.createElement(late) as Widget;
    const { indicator, ...others } = { src, indicator: '', ...attributes };
    for (const [name, value] of Object.entries(others)) element.setAttribute(name, value);
    if (indicator) Object.assign(element, { indicator });
    if (data) Object.assign(element, { data });
    document.body.append(element);
    defineElement(late, class extends (customElements.get(tag) as CustomElementConstructor) {});
    await settled(element);
    expect(wordsOf(element)).toBe(expected);
    if (indicator) expect(element.getAttribute('indicator')).toBe(indicator);
    expect(Object.hasOwn(element, 'data')).toBe(false);
  });

  test('attributes that are set in any order', async () => {
    const expected = await calm(tag);
    const names = Object.entries({ src, ...widgetExamples[tag]?.attributes });
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(names, { minLength: names.length }),
        fc.nat(names.length),
        fc.boolean(),
        async (order, connectedAt, apart) => {
          const element = document.createElement(tag) as Widget;
          const { data } = widgetExamples[tag] ?? {};
          for (const [i, [name, value]] of order.entries()) {
            if (i === connectedAt) document.body.append(element);
            element.setAttribute(name, value);
            if (apart) await Promise.resolve();
          }
          document.body.append(element);
          if (data) element.data = data;
          await vi.waitFor(() => expect(wordsOf(element)).toBe(expected));
          expect(element.state).toBe('ready');
          element.remove();
        },
      ),
      { numRuns: 20 },
    );
  });

  test('attributes that change all at once, there and back', async () => {
    const { attributes = {}, others = {} } = widgetExamples[tag] ?? {};
    const expected = await calm(tag, others);
    const element = await shown(makeExample(tag, src));
    for (let i = 0; i < 25; i += 1) {
      for (const [name, value] of Object.entries(others)) element.setAttribute(name, value);
      for (const name of Object.keys(others)) element.setAttribute(name, attributes[name] ?? '');
    }
    for (const [name, value] of Object.entries(others)) element.setAttribute(name, value);
    await vi.waitFor(() => expect(wordsOf(element)).toBe(expected));
  });

  test('values of attributes that nobody expects', async () => {
    const nonsense = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '',
        ' ',
        '2018',
        '..',
        '//x',
        '%',
        '{n}',
        '__proto__',
        '<b>',
        '𝕏',
        '\u0000',
        '9'.repeat(400),
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(fc.constantFrom(...settingAttributes), nonsense), {
          selector: ([name]) => name,
          minLength: 1,
          maxLength: 6,
        }),
        async (changes) => {
          const element = await shown(makeExample(tag, src, Object.fromEntries(changes)));
          expect(['ready', 'empty', 'not-comparable', 'error']).toContain(element.state);
          expect(wordsOf(element)).not.toBe('');
          element.remove();
        },
      ),
      { numRuns: 20 },
    );
  });

  test('a property and an attribute in conflict: the last one stands, in both', async () => {
    const element = makeExample(tag, src, { caption: 'Eerst' });
    Object.assign(element, { caption: 'Daarna' });
    expect(element.getAttribute('caption')).toBe('Daarna');
    element.setAttribute('caption', 'Ten slotte');
    expect(element).toMatchObject({ caption: 'Ten slotte' });
    await shown(element);
    expect(wordsOf(element)).not.toMatch(/Eerst|Daarna/);
    Object.assign(element, { caption: null });
    expect(element.hasAttribute('caption')).toBe(false);
    const expected = await calm(tag);
    await vi.waitFor(() => expect(wordsOf(element)).toBe(expected));
  });

  test('being moved: the same nodes, at once and while it loads', async () => {
    const expected = await calm(tag);
    const element = makeExample(tag, src);
    const rooms = Array.from({ length: 3 }, () =>
      document.body.appendChild(document.createElement('section')),
    );
    for (const room of rooms) room.append(element);
    await settled(element);
    const content = element.shadowRoot?.firstElementChild;
    for (const room of rooms) room.append(element);
    await aMoment();
    expect(element.shadowRoot?.firstElementChild).toBe(content);
    expect(wordsOf(element)).toBe(expected);
  });

  test('being moved while it loads, when no answer comes: the words for that', async () => {
    vi.stubGlobal('fetch', async () => {
      await aMoment(60);
      return new Response('', { status: 500 });
    });
    const element = makeExample(tag, src);
    element.data = null;
    document.body.append(element);
    await aMoment();
    document.body.appendChild(document.createElement('section')).append(element);
    await settled(element);
    expect(element.shadowRoot?.querySelector('[role="status"]')?.textContent).not.toContain('geladen.');
  });

  test('being cloned, with and without what is inside', async () => {
    const element = await shown(makeExample(tag, src));
    for (const deep of [true, false]) {
      const clone = element.cloneNode(deep) as Widget;
      clone.data = element.data;
      await shown(clone);
      expect(wordsOf(clone)).toBe(wordsOf(element));
    }
  });

  test('being removed while loading: nothing is drawn; put back: everything', async () => {
    const expected = await calm(tag);
    src = src.replace('survival', 'survival-again');
    const element = makeExample(tag, src);
    document.body.append(element);
    await Promise.resolve();
    element.remove();
    await aMoment();
    expect(element.shadowRoot?.childElementCount ?? 0).toBe(0);
    await shown(element);
    expect(wordsOf(element)).toBe(expected);
  });

  test('being 200 on one page', { timeout: 60_000 }, async () => {
    const expected = await calm(tag);
    const all = Array.from({ length: 200 }, () => makeExample(tag, src));
    document.body.append(...all);
    await vi.waitFor(() => expect(all.every(({ state }) => state === 'ready')).toBe(true), {
      timeout: 30_000,
    });
    await vi.waitFor(() => expect(new Set(all.map(wordsOf))).toEqual(new Set([expected])), {
      timeout: 30_000,
    });
  });

  test('a dataset that answers late', async () => {
    const expected = await calm(tag);
    const answer = fetchOf(exampleFiles);
    vi.stubGlobal('fetch', async (url: string) => {
      await aMoment(200);
      return answer(url);
    });
    src = src.replace('survival', 'survival-late');
    const element = makeExample(tag, src);
    document.body.append(element);
    await aMoment(50);
    const { data, isComputed } = widgetExamples[tag] ?? {};
    if (!data && !isComputed) expect(element.state).toBe('loading');
    expect(wordsOf(await settled(element))).toBe(expected);
  });

  test('answers that come twice and out of order: the last question counts', async () => {
    const { others = {} } = widgetExamples[tag] ?? {};
    const expected = await calm(tag, others);
    const answer = fetchOf(exampleFiles);
    let wait = 150;
    vi.stubGlobal('fetch', async (url: string) => {
      wait = Math.max(0, wait - 40);
      await aMoment(wait);
      return answer(url);
    });
    src = src.replace('survival', 'survival-order');
    const element = makeExample(tag, src);
    document.body.append(element);
    await aMoment(5);
    for (const [name, value] of Object.entries(others)) element.setAttribute(name, value);
    await aMoment(5);
    element.setAttribute('src', `${src}?again`);
    await vi.waitFor(() => expect(wordsOf(element)).toBe(expected));
    await aMoment(250);
    expect(wordsOf(element)).toBe(expected);
  });

  test('a container without size or out of sight, and draws once it has room', async () => {
    const expected = await calm(tag);
    const drawings = (of: Widget): number => of.shadowRoot?.querySelectorAll('svg').length ?? 0;
    const inRoom = await shown(makeExample(tag, src));
    await aMoment(50);
    const usual = drawings(inRoom);
    const room = document.body.appendChild(document.createElement('div'));
    const element = makeExample(tag, src);
    for (const hide of ['display:none', 'width:0;overflow:hidden', 'height:0;overflow:hidden']) {
      room.style.cssText = hide;
      room.append(element);
      await settled(element);
      expect(wordsOf(element)).toBe(expected);
      room.style.cssText = '';
      await vi.waitFor(() => expect(drawings(element)).toBe(usual));
      element.remove();
      await aMoment();
    }
  });

  test('a storm of sizes', async () => {
    const expected = await calm(tag);
    const room = document.body.appendChild(document.createElement('div'));
    const element = makeExample(tag, src);
    room.append(element);
    await settled(element);
    for (let i = 0; i < 60; i += 1) {
      room.style.width = `${(i * 137) % 900}px`;
      room.style.fontSize = `${10 + (i % 3) * 6}px`;
      if (i % 5 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    room.style.cssText = 'width: 480px';
    await vi.waitFor(() => {
      for (const drawing of element.shadowRoot?.querySelectorAll('svg') ?? []) {
        expect(drawing.getBoundingClientRect().width).toBeLessThanOrEqual(480);
      }
    });
    expect(wordsOf(element)).toBe(expected);
  });

  test.each(['IntersectionObserver', 'ResizeObserver'])('a browser without %s', async (name) => {
    const expected = await calm(tag);
    vi.stubGlobal(name, undefined);
    const element = await shown(makeExample(tag, src, { renderer: 'uplot' }));
    await vi.waitFor(() => expect(wordsOf(element)).toBe(expected));
    const plot = element.shadowRoot?.querySelector('.stadspeil-plot-view');
    if (plot) await vi.waitFor(() => expect(plot.querySelector('svg, canvas')).not.toBeNull());
  });

  test('a page that is put away and comes back', async () => {
    const expected = await calm(tag);
    src = src.replace('survival', 'survival-away');
    const element = makeExample(tag, src);
    document.body.append(element);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await settled(element);
    expect(wordsOf(element)).toBe(expected);
  });

  test('a second version on the page: the first stays', async () => {
    const expected = await calm(tag);
    const first = customElements.get(tag);
    class Second extends HTMLElement {
      static readonly version = '99.0.0';
    }
    defineElement(tag, Second);
    expect(customElements.get(tag)).toBe(first);
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('99.0.0'));
    expect(wordsOf(await shown(makeExample(tag, src)))).toBe(expected);
  });
});
