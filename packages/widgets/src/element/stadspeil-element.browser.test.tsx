import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { takeData } from '../load/take-data.ts';
import { exampleFiles, exampleFolder, exampleShards, fetchOf } from '../testing/example-dataset.ts';
import '../define.ts';
import { StadspeilKpiCard } from '../kpi-card/kpi-card.element.tsx';
import { defineElement } from './define-element.ts';
import type { StadspeilElement } from './stadspeil-element.tsx';

type Widget = StadspeilElement<unknown>;

let folder = 0;
/** A new address for each test, because answers are shared by all widgets of a page. */
let src = '';
let requests: string[] = [];

beforeEach(() => {
  folder += 1;
  src = `/data${folder}/`;
  requests = [];
  document.documentElement.lang = 'nl';
  vi.stubGlobal('fetch', fetchOf(exampleFiles, requests));
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function make(tag: string, attributes: Readonly<Record<string, string>>): Widget {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element as Widget;
}

function card(attributes: Readonly<Record<string, string>> = {}): Widget {
  return make('stadspeil-kpi-card', {
    src,
    indicator: 'jobs',
    region: 'GM9999',
    benchmark: 'NL01',
    period: '2018',
    ...attributes,
  });
}

async function settled(element: Widget): Promise<Widget> {
  await vi.waitFor(() => {
    expect(element.state).not.toBe('loading');
    if (element.state === 'ready') expect(element.shadowRoot?.querySelector('#summary')).not.toBeNull();
  });
  return element;
}

async function shown(element: Widget): Promise<Widget> {
  document.body.append(element);
  return settled(element);
}

function textOf(element: Element): string {
  return (element.shadowRoot?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

describe('what an element shows', () => {
  test('the figure, its benchmark and its sentence', async () => {
    const element = await shown(card());
    expect(element.state).toBe('ready');
    expect(textOf(element)).toContain('844,9');
    expect(textOf(element)).toContain('740,1');
    expect(textOf(element)).toContain('+104,8');
  });

  test('the words of loading while there is no answer yet', async () => {
    vi.stubGlobal('fetch', () => new Promise(() => undefined));
    const element = card();
    document.body.append(element);
    await vi.waitFor(() => expect(textOf(element)).toBe('De cijfers worden geladen.'));
    expect(element.state).toBe('loading');
  });

  test('English on an English page, and Dutch inside it where a part says so', async () => {
    document.documentElement.lang = 'en-GB';
    const english = await shown(card());
    const dutch = await shown(card({ lang: 'nl' }));
    expect(textOf(english)).toContain('844.9');
    expect(textOf(dutch)).toContain('844,9');
    expect(english.shadowRoot?.querySelector('figure')?.lang).toBe('en');
  });

  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    [
      'an indicator that does not exist',
      { indicator: 'jobz' },
      'error',
      'Deze indicator bestaat niet: "jobz".',
    ],
    ['a region that does not exist', { region: 'GM0000' }, 'error', 'Dit gebied bestaat niet: "GM0000".'],
    [
      'an indicator without figures for the region',
      { indicator: 'nothing' },
      'empty',
      'Voor Voorbeeldstad zijn geen cijfers over: Zonder cijfers.',
    ],
    ['a setting that is missing', { region: '' }, 'error', 'region="…"'],
    ['a folder without a dataset', { src: '/elsewhere/' }, 'error', 'De dataset is niet te bereiken.'],
    ['an edition that does not exist', { edition: '1999' }, 'error', 'Deze uitgave bestaat niet.'],
    [
      'a period without a figure',
      { period: '1950' },
      'empty',
      'Voor Voorbeeldstad zijn geen cijfers over: Banen.',
    ],
  ])('words for %s', async (_, attributes, state, words) => {
    const element = await shown(card(attributes));
    expect(element.state).toBe(state);
    expect(textOf(element)).toContain(words);
    expect(element.shadowRoot?.querySelector('[role="status"]')).not.toBeNull();
  });

  test.each<[string, unknown]>([
    ['no JSON', '<!doctype html>'],
    ['half a shard', JSON.stringify(exampleShards.jobs).slice(0, 400)],
    ['a shard with too few values', { ...exampleShards.jobs, value: [1] }],
    ['a shard without our extension', { ...exampleShards.jobs, extension: {} }],
    ['null', null],
  ])('words for a broken dataset: %s', async (_, broken) => {
    vi.stubGlobal(
      'fetch',
      fetchOf({ ...exampleFiles, [`${exampleFolder}observations/jobs/GM9999.json`]: broken }),
    );
    const element = await shown(card());
    expect(element.state).toBe('error');
    expect(textOf(element)).toContain('De cijfers kunnen hier niet worden getoond.');
  });

  test('words for being offline', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const element = await shown(card());
    expect(element.state).toBe('offline');
    expect(textOf(element)).toContain('Er is geen verbinding.');
  });

  test('the fallback of the editor behind the words of an error', async () => {
    const element = card({ indicator: 'jobz' });
    element.append('Zie de tabel op onze site.');
    await shown(element);
    const slot = element.shadowRoot?.querySelector('slot');
    expect(slot?.assignedNodes().map((node) => node.textContent)).toEqual(['Zie de tabel op onze site.']);
  });

  test('that two figures were not compared, and why', async () => {
    const element = await shown(card({ period: '', benchmark: 'NL01' }));
    expect(element.state).toBe('ready');
    expect(textOf(element)).toContain('Niet vergeleken');
  });

  test('that a newer edition exists', async () => {
    const pointer = { format: 1, dataset: 'example', edition: '2018', path: exampleFolder, newer: '2022' };
    vi.stubGlobal('fetch', fetchOf({ ...exampleFiles, 'editions/2018.json': pointer }));
    const element = await shown(card({ edition: '2018' }));
    expect(textOf(element)).toContain('Er is een nieuwere uitgave van deze cijfers: 2022.');
  });
});

describe('the drawing and its text', () => {
  function cardWithText(tag: string, loadText: () => Promise<never>): Widget {
    class Card extends StadspeilKpiCard {
      protected override readonly loadText = loadText;
    }
    defineElement(tag, Card);
    const element = document.createElement(tag) as Widget;
    element.data = exampleShards.jobs;
    element.setAttribute('period', '2018');
    document.body.append(element);
    return element;
  }

  test('the drawing does not wait for its text', async () => {
    const element = cardWithText('stadspeil-slow-text', () => new Promise(() => undefined));
    await vi.waitFor(() => expect(textOf(element)).toContain('844,9'));
    expect(element.shadowRoot?.querySelector('table')).toBeNull();
  });

  test('the drawing stays when its text cannot be fetched', async () => {
    const element = cardWithText('stadspeil-no-text', () => Promise.reject(new TypeError('Failed to fetch')));
    await vi.waitFor(() => expect(textOf(element)).toContain('844,9'));
    expect(element.state).toBe('ready');
  });

  test.each<[string, (indicator: Record<string, unknown>) => Record<string, unknown>]>([
    ['a title in one language', (each) => ({ ...each, title: { nl: 'Banen' } })],
    [
      'an address that could run a script',
      (each) => ({ ...each, sources: [{ ...(each['sources'] as object[])[0], url: 'javascript:alert(1)' }] }),
    ],
    ['no unit', ({ unit: _, ...each }) => each],
  ])('words that are broken make an error: %s', async (_, breaking) => {
    const broken = structuredClone(exampleShards.jobs) as {
      extension: { stadspeil: { indicator: Record<string, unknown> } };
    };
    const { stadspeil } = broken.extension;
    stadspeil.indicator = breaking(stadspeil.indicator);
    const element = make('stadspeil-kpi-card', { period: '2018' });
    element.data = broken;
    document.body.append(element);
    await vi.waitFor(() => expect(element.state).toBe('error'));
    expect(textOf(element)).toContain('De dataset is beschadigd.');
    expect(element.shadowRoot?.querySelector('a')).toBeNull();
  });

  test('new figures keep the table open that a reader opened', async () => {
    const element = await shown(card());
    const details = element.shadowRoot?.querySelector('details') as HTMLDetailsElement;
    details.open = true;
    element.setAttribute('period', '2017');
    await vi.waitFor(() => expect(textOf(element)).toContain('800,0'));
    expect(details.isConnected && details.open).toBe(true);
  });
});

describe('where figures come from', () => {
  test('a shard inside the element', async () => {
    const element = make('stadspeil-kpi-card', { benchmark: 'NL01', period: '2018' });
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(exampleShards.jobs);
    element.append(script);
    expect(textOf(await shown(element))).toContain('844,9');
    expect(requests).toEqual([]);
  });

  test('a shard that is put inside the element later', async () => {
    const element = await shown(make('stadspeil-kpi-card', { period: '2018' }));
    expect(element.state).toBe('error');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(exampleShards.jobs);
    element.append(script);
    await vi.waitFor(() => expect(element.state).toBe('ready'));
  });

  test('broken JSON inside the element is an error in words', async () => {
    const element = make('stadspeil-kpi-card', {});
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{"version":';
    element.append(script);
    expect((await shown(element)).state).toBe('error');
  });

  test('figures of a page without a source are an error in words, in the console and in an event', async () => {
    const element = make('stadspeil-kpi-card', { period: '2018' });
    const told = new Promise<unknown>((resolve) =>
      element.addEventListener('stadspeil-error', (event) => resolve((event as CustomEvent).detail.error)),
    );
    const { indicators, observations } = takeData(exampleShards.jobs);
    element.data = { indicator: { ...indicators[0], sources: [] }, observations };
    expect((await shown(element)).state).toBe('error');
    expect(textOf(element)).not.toContain('844,9');
    expect(await told).toMatchObject({ code: 'INDICATOR_INVALID' });
    expect(console.warn).toHaveBeenCalledWith('<stadspeil-kpi-card>:', await told);
  });

  test('a property set before the element is defined', async () => {
    const tag = 'stadspeil-defined-late';
    const element = document.createElement(tag) as Widget;
    element.data = exampleShards.jobs;
    document.body.append(element);
    class Late extends (customElements.get('stadspeil-kpi-card') as CustomElementConstructor) {}
    defineElement(tag, Late);
    await vi.waitFor(() => expect(element.state).toBe('ready'));
  });

  test('two widgets on one file share one request', async () => {
    await Promise.all([shown(card()), shown(card())]);
    expect(requests).toHaveLength(2);
  });
});

describe('what an element survives', () => {
  test('attributes that change at once are one drawing of the last', async () => {
    const element = await shown(card());
    element.setAttribute('indicator', 'balance');
    element.setAttribute('period', '2019');
    element.removeAttribute('benchmark');
    await vi.waitFor(() => expect(textOf(element)).toContain('0,95'));
  });

  test('a property reflects to its attribute', async () => {
    const element = card();
    Object.assign(element, { indicator: 'balance', period: '2019', benchmark: null, headingLevel: 2 });
    await shown(element);
    expect(element.getAttribute('indicator')).toBe('balance');
    expect(element.shadowRoot?.querySelector('h2')?.textContent).toBe('Saldo');
  });

  test('being moved keeps the same nodes', async () => {
    const element = await shown(card());
    const figure = element.shadowRoot?.querySelector('figure');
    const section = document.body.appendChild(document.createElement('section'));
    section.append(element);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(element.shadowRoot?.querySelector('figure')).toBe(figure);
    expect(element.state).toBe('ready');
  });

  test('being cloned gives a second one that works', async () => {
    const element = await shown(card());
    const clone = await shown(element.cloneNode(true) as Widget);
    expect(textOf(clone)).toBe(textOf(element));
  });

  test('being removed while loading, and put back', async () => {
    const element = card();
    document.body.append(element);
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(element.shadowRoot?.childElementCount).toBe(0);
    expect((await shown(element)).state).toBe('ready');
  });

  test('answers that come out of order: the last question wins', async () => {
    const answer = fetchOf(exampleFiles);
    const delays: Readonly<Record<string, number>> = { jobs: 80, balance: 10 };
    vi.stubGlobal('fetch', async (url: string) => {
      const slow = Object.keys(delays).find((id) => url.includes(id));
      await new Promise((resolve) => setTimeout(resolve, slow ? (delays[slow] ?? 0) : 0));
      return answer(url);
    });
    const element = card();
    document.body.append(element);
    await Promise.resolve();
    element.setAttribute('indicator', 'balance');
    element.setAttribute('period', '2019');
    await settled(element);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(textOf(element)).toContain('0,95');
  });

  test('a dataset that is there at the second try', async () => {
    vi.stubGlobal('fetch', fetchOf({}));
    const element = await shown(card());
    expect(element.state).toBe('error');
    vi.stubGlobal('fetch', fetchOf(exampleFiles));
    element.setAttribute('src', `/data${folder}/?again`);
    await vi.waitFor(() => expect(element.state).toBe('ready'));
  });

  test('a declarative shadow root is taken over, not wiped', async () => {
    const holder = document.createElement('div');
    holder.setHTMLUnsafe(
      `<stadspeil-kpi-card src="${src}" indicator="jobs" region="GM9999" period="2018"><template shadowrootmode="open"><p>Vooraf</p></template></stadspeil-kpi-card>`,
    );
    const element = holder.firstElementChild as Widget;
    const root = element.shadowRoot;
    document.body.append(holder);
    await settled(element);
    expect(element.shadowRoot).toBe(root);
    expect(textOf(element)).toContain('844,9');
  });

  test('a second definition of a tag', () => {
    class Other extends HTMLElement {
      static readonly version = '9.0.0';
    }
    expect(() => defineElement('stadspeil-kpi-card', Other)).not.toThrow();
    expect(console.warn).toHaveBeenCalledOnce();
  });
});

describe('what an element tells', () => {
  test('ready and error, across the shadow boundary', async () => {
    const heard: string[] = [];
    const hear = (event: Event): void => {
      heard.push(`${event.type} ${(event as CustomEvent<{ state?: string }>).detail.state ?? ''}`.trim());
    };
    for (const type of ['stadspeil-ready', 'stadspeil-error']) document.addEventListener(type, hear);
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    const [good, bad] = [card(), card({ indicator: 'jobz' })];
    root.append(good);
    await settled(good);
    root.append(bad);
    await settled(bad);
    for (const type of ['stadspeil-ready', 'stadspeil-error']) document.removeEventListener(type, hear);
    expect(heard).toEqual(['stadspeil-ready ready', 'stadspeil-error']);
  });
});
