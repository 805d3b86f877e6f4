import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defineElement } from '../element/define-element.ts';
import { exampleFiles, fetchOf } from '../testing/example-dataset.ts';
import { makeExample, settled, type Widget } from '../testing/mount-example.ts';
import { StadspeilThemePage } from './theme-page.element.tsx';

defineElement('stadspeil-theme-page', StadspeilThemePage);

let folder = 0;
let element: Widget;

async function mount(more: Readonly<Record<string, string>> = {}): Promise<ShadowRoot> {
  folder += 1;
  element = makeExample('stadspeil-theme-page', `/data-theme-${folder}/`, more);
  document.body.append(element);
  await settled(element);
  return element.shadowRoot as ShadowRoot;
}

beforeEach(() => {
  document.documentElement.lang = 'nl';
  vi.stubGlobal('fetch', fetchOf(exampleFiles));
});

afterEach(() => {
  element.remove();
  element.style.width = '';
  vi.unstubAllGlobals();
});

describe('stadspeil-theme-page', () => {
  test.each([
    ['3', ['H3', 'H4', 'H5']],
    ['1', ['H1', 'H2', 'H3']],
    ['6', ['H6']],
  ])('has headings in order from level %s', async (level, tags) => {
    const root = await mount({ 'heading-level': level });
    const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => tagName);
    expect([...new Set(headings)]).toEqual(tags);
  });

  test('reads in the order of the page, with nothing to open but the table', async () => {
    const root = await mount();
    const sections = [...root.querySelectorAll('.stadspeil-section-title')].map(
      ({ textContent }) => textContent,
    );
    expect(sections).toEqual([
      'Kerncijfers',
      'Trends volgens het boekje',
      'Aanbevelingen van het boekje',
      'Doelen van het landelijke programma',
      'Beweringen getoetst',
      'Grafieken van het boekje',
      'Opmerkingen bij het boekje',
      'Alle cijfers en hun bronnen',
    ]);
    expect(root.querySelectorAll('details')).toHaveLength(1);
  });

  test('tells outcomes apart by word and sign', async () => {
    const root = await mount();
    const outcomes = [...root.querySelectorAll('.stadspeil-outcome')];
    expect(outcomes.map(({ textContent }) => textContent)).toEqual([
      'De cijfers ondersteunen deze bewering.',
      'De cijfers spreken deze bewering tegen.',
      expect.stringContaining('niet te toetsen'),
    ]);
    const signs = outcomes.map((each) => getComputedStyle(each, '::before').content);
    expect(new Set(signs).size).toBe(3);
  });

  test('fits a narrow column', async () => {
    const root = await mount();
    element.style.width = '288px';
    const base = root.querySelector('.stadspeil-theme') as HTMLElement;
    await vi.waitFor(() => expect(base.getBoundingClientRect().width).toBeLessThanOrEqual(288));
    expect(base.scrollWidth).toBeLessThanOrEqual(288);
  });

  test('follows another theme, and says that one does not exist', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await mount();
    element.setAttribute('theme', 'no-such-theme');
    await vi.waitFor(() => expect(element.state).toBe('error'));
    expect(element.shadowRoot?.textContent).toContain('theme="…": example');
    element.setAttribute('theme', 'example');
    await vi.waitFor(() => expect(element.state).toBe('ready'));
    vi.restoreAllMocks();
  });
});
