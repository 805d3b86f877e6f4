import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../define.ts';
import { exampleFiles, exampleFolder, exampleShards, fetchOf } from '../testing/example-dataset.ts';
import { settled, wordsOf, type Widget } from '../testing/mount-example.ts';

let folder = 0;
let requests: string[] = [];
let changes: unknown[] = [];

/** The example with a second town, which has the jobs of one year only, and one that has none after all. */
function files(): Readonly<Record<string, unknown>> {
  const catalogue = structuredClone(exampleFiles[`${exampleFolder}catalogue.json`]) as {
    indicators: { id: string; scopes: string[] }[];
    regions: { code: string; name: object }[];
  };
  const town = (code: string, name: string): { code: string; name: object } => ({
    ...(catalogue.regions[0] as { code: string; name: object }),
    code,
    name: { nl: name, en: name },
  });
  catalogue.regions.push(town('GM8888', 'Andere stad'), town('GM7777', 'Lege stad'));
  for (const each of catalogue.indicators)
    each.scopes = each.id === 'jobs' ? ['GM9999', 'GM8888', 'GM7777', 'NL01'] : ['GM9999'];
  const renamed = (code: string): object =>
    JSON.parse(JSON.stringify(exampleShards.jobs).replaceAll('GM9999', code)) as object;
  return {
    ...exampleFiles,
    [`${exampleFolder}catalogue.json`]: catalogue,
    [`${exampleFolder}observations/jobs/GM8888.json`]: {
      ...renamed('GM8888'),
      value: [null, 600, null, 700, 740.1, null],
    },
    [`${exampleFolder}observations/jobs/GM7777.json`]: {
      ...renamed('GM7777'),
      value: [null, null, null, 700, 740.1, null],
    },
  };
}

beforeEach(() => {
  folder += 1;
  requests = [];
  changes = [];
  vi.stubGlobal('fetch', fetchOf(files(), requests));
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

async function mount(tag: string, attributes: Readonly<Record<string, string>> = {}): Promise<Widget> {
  const element = document.createElement(tag) as Widget;
  const all = {
    lang: 'nl',
    src: `/data-pickers-${folder}/`,
    region: 'GM9999',
    indicator: 'jobs',
    ...attributes,
  };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  element.addEventListener('stadspeil-change', (event) => changes.push((event as CustomEvent).detail));
  document.body.append(element);
  return settled(element);
}

const bar = (element: Element): Element | null | undefined =>
  element.shadowRoot?.querySelector('.stadspeil-tools');
const button = (element: Element): HTMLButtonElement | undefined =>
  [...(bar(element)?.querySelectorAll('button') ?? [])].find(
    ({ textContent }) => textContent === 'Kies gebied of periode',
  );
const status = (element: Element): string => bar(element)?.lastElementChild?.textContent ?? '';

async function pickersOf(element: Element): Promise<readonly HTMLSelectElement[]> {
  await vi.waitFor(() => expect(button(element)).toBeTruthy());
  button(element)?.click();
  return vi.waitFor(() => {
    const found = [...(bar(element)?.querySelectorAll('select') ?? [])];
    if (!found.length) throw new Error(`no choice: ${status(element)}`);
    return found;
  });
}

const optionsOf = (select: HTMLSelectElement | undefined): readonly string[] =>
  [...(select?.options ?? [])].map(({ text }) => text);

function choose(select: HTMLSelectElement | undefined, value: string): void {
  if (!select) throw new Error('no select');
  select.focus();
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the choice of region and period', () => {
  it('asks for the catalogue when it is opened, and not before', async () => {
    const element = await mount('stadspeil-kpi-card', { benchmark: 'NL01' });
    expect(requests.filter((each) => each.endsWith('catalogue.json'))).toEqual([]);
    await pickersOf(element);
    expect(requests.filter((each) => each.endsWith('catalogue.json'))).toHaveLength(1);
  });

  it('offers what there are figures of, under labels, with what is shown chosen', async () => {
    const element = await mount('stadspeil-kpi-card', { benchmark: 'NL01', period: '2017' });
    const [region, period] = await pickersOf(element);
    expect(region?.labels[0]?.textContent).toContain('Gebied');
    expect(optionsOf(region)).toEqual(['Andere stad', 'Lege stad', 'Voorbeeldstad']);
    expect(region?.value).toBe('GM9999');
    expect(period?.labels[0]?.textContent).toContain('Periode');
    expect(optionsOf(period)).toEqual(['Nieuwste', '2018', '2017']);
    expect(period?.value).toBe('2017');
    for (const select of [region, period])
      expect(select?.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  });

  it('sets the attribute, says so once, tells the page, stays open and keeps the focus', async () => {
    const element = await mount('stadspeil-kpi-card');
    const [, period] = await pickersOf(element);
    choose(period, '2017');
    await vi.waitFor(() => expect(status(element)).toBe('Nu te zien: 2017.'));
    expect(element.getAttribute('period')).toBe('2017');
    expect(wordsOf(element)).toContain('800');
    expect(changes).toEqual([{ setting: 'period', value: '2017', text: 'Nu te zien: 2017.' }]);
    expect(button(element)?.getAttribute('aria-expanded')).toBe('true');
    await vi.waitFor(() => {
      const focused = element.shadowRoot?.activeElement as HTMLSelectElement | undefined;
      expect(focused?.localName).toBe('select');
      expect(focused?.value).toBe('2017');
    });
    choose(element.shadowRoot?.activeElement as HTMLSelectElement, '');
    await vi.waitFor(() => expect(element.hasAttribute('period')).toBe(false));
  });

  it('goes to another region, and offers its periods from then on', async () => {
    const element = await mount('stadspeil-kpi-card');
    const [region] = await pickersOf(element);
    choose(region, 'GM8888');
    await vi.waitFor(() => expect(status(element)).toBe('Nu te zien: Andere stad.'));
    expect(element.getAttribute('region')).toBe('GM8888');
    await vi.waitFor(() => expect(bar(element)?.querySelectorAll('select')).toHaveLength(1));
  });

  it('undoes a choice without figures, says so, and leaves the reader at the button', async () => {
    const element = await mount('stadspeil-kpi-card', { period: '2017' });
    const [region] = await pickersOf(element);
    choose(region, 'GM7777');
    await vi.waitFor(() => expect(status(element)).toContain('Voor Lege stad zijn er geen cijfers'));
    expect(element.getAttribute('region')).toBe('GM9999');
    expect(element.state).toBe('ready');
    expect(element.shadowRoot?.activeElement).toBe(button(element));
    expect(changes).toEqual([]);
  });

  it('offers no period where all of them are drawn', async () => {
    const element = await mount('stadspeil-trend-chart');
    const pickers = await pickersOf(element);
    expect(pickers).toHaveLength(1);
    expect(pickers[0]?.value).toBe('GM9999');
  });

  it.each<[string, Record<string, string>]>([
    ['under a title of one’s own, which may name the place', { caption: 'Banen in Voorbeeldstad' }],
    ['of figures that were handed in', { src: '' }],
  ])('is not there %s', async (_, attributes) => {
    const element = document.createElement('stadspeil-kpi-card') as Widget;
    for (const [name, value] of Object.entries({ lang: 'nl', region: 'GM9999', ...attributes }))
      if (value) element.setAttribute(name, value);
    element.data = exampleShards.jobs;
    if (attributes['caption']) element.setAttribute('src', `/data-pickers-${folder}/`);
    document.body.append(element);
    await settled(element);
    await vi.waitFor(() => expect(bar(element)?.querySelector('button')).toBeTruthy());
    expect(button(element)).toBeUndefined();
  });

  it('says that the catalogue is out of reach', async () => {
    const element = await mount('stadspeil-kpi-card', { indicator: 'balance' });
    await vi.waitFor(() => expect(button(element)).toBeTruthy());
    vi.stubGlobal('fetch', fetchOf({}));
    button(element)?.click();
    await vi.waitFor(() => expect(status(element)).toBe('Dit lukt nu niet.'));
    expect(bar(element)?.querySelector('select')).toBeNull();
  });
});

it('links to the file that the figures come from', async () => {
  const element = await mount('stadspeil-kpi-card');
  await vi.waitFor(() => expect(button(element)).toBeTruthy());
  [...(bar(element)?.querySelectorAll('button') ?? [])]
    .find(({ textContent }) => textContent === 'Download')
    ?.click();
  const shard = await vi.waitFor(() => {
    const found = [...(bar(element)?.querySelectorAll('a') ?? [])].find(({ textContent }) =>
      textContent?.includes('JSON-stat'),
    );
    if (!found) throw new Error('no link');
    return found;
  });
  expect(shard.textContent).toBe('Bestand bij Banen (JSON-stat)');
  expect(shard.getAttribute('href')).toMatch(
    new RegExp(`/data-pickers-${folder}/${exampleFolder}observations/jobs/GM9999.json$`),
  );
});
