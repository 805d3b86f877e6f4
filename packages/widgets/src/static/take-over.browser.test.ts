import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../define.ts';
import { takeData } from '../load/take-data.ts';
import { exampleFiles, exampleShards, fetchOf } from '../testing/example-dataset.ts';
import type { StadspeilElement } from '../element/stadspeil-element.tsx';
import { renderElement } from './render-element.ts';

let folder = 0;

beforeEach(() => {
  folder += 1;
  document.documentElement.lang = 'nl';
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Puts an element on the page that was drawn beforehand, as a parser does. */
function drawnBefore(attributes: Readonly<Record<string, string>> = {}): StadspeilElement<unknown> {
  const html = renderElement({
    tag: 'stadspeil-kpi-card',
    attributes: {
      src: `/data-static-${folder}/`,
      indicator: 'jobs',
      region: 'GM9999',
      benchmark: 'NL01',
      period: '2018',
      ...attributes,
    },
    data: takeData(exampleShards.jobs),
    stylesheet: 'data:text/css,',
  });
  const box = document.createElement('div');
  box.setHTMLUnsafe(html);
  document.body.append(box);
  return box.firstElementChild as StadspeilElement<unknown>;
}

const shownText = (element: Element): string => element.shadowRoot?.textContent ?? '';

describe('an element that was drawn beforehand', () => {
  test('shows its figures before there is any answer', () => {
    vi.stubGlobal('fetch', () => new Promise(() => undefined));
    const element = drawnBefore();
    expect(shownText(element)).toContain('844,9');
    expect(shownText(element)).not.toContain('De cijfers worden geladen');
  });

  test('is taken over: the nodes stay, the table closes, nothing flashes', async () => {
    vi.stubGlobal('fetch', fetchOf(exampleFiles));
    const element = drawnBefore();
    const figure = element.shadowRoot?.querySelector('figure');
    const texts: string[] = [];
    const watch = new MutationObserver(() => texts.push(shownText(element)));
    watch.observe(element.shadowRoot as ShadowRoot, { childList: true, subtree: true, attributes: true });
    await vi.waitFor(() => expect(element.state).toBe('ready'));
    watch.disconnect();
    expect(element.shadowRoot?.querySelector('figure')).toBe(figure);
    expect(element.shadowRoot?.querySelectorAll('figure')).toHaveLength(1);
    expect(texts.every((text) => text.includes('Bron: Voorbeeldcijfers'))).toBe(true);
    expect(element.shadowRoot?.adoptedStyleSheets.length).toBeGreaterThan(1);
    expect(element.shadowRoot?.querySelector('link')).toBeNull();
  });

  test('keeps its figures when newer ones cannot be fetched, and tells the page', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 500 })));
    const element = drawnBefore();
    const failed = new Promise((resolve) => element.addEventListener('stadspeil-error', resolve));
    await failed;
    expect(element.state).toBe('error');
    expect(shownText(element)).toContain('844,9');
  });

  test('shows other figures when it is asked for them', async () => {
    vi.stubGlobal('fetch', fetchOf(exampleFiles));
    const element = drawnBefore();
    await vi.waitFor(() => expect(element.state).toBe('ready'));
    element.setAttribute('period', '2017');
    // The course of the first figures has the 800 too.
    await vi.waitFor(() => expect(shownText(element)).not.toContain('844,9'));
    expect(shownText(element)).toContain('800');
  });
});
