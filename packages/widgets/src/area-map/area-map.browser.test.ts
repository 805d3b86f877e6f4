import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../stadspeil-map.ts';
import { exampleFiles, exampleShards, fetchOf } from '../testing/example-dataset.ts';
import { tintCount } from '../map/tint-share.ts';
import type { StadspeilAreaMap } from './area-map.element.tsx';

/** A square of a degree for each code, from west to east. */
const boundariesOf = (codes: readonly string[], property = 'code'): object => ({
  type: 'FeatureCollection',
  features: codes.map((code, i) => ({
    type: 'Feature',
    properties: { [property]: code },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [i, 0],
          [i + 1, 0],
          [i + 1, 1],
          [i, 1],
          [i, 0],
        ],
      ],
    },
  })),
});

const neighbourhoods = ['voorbeeld/noord', 'voorbeeld/zuid', 'voorbeeld/oost'];

let folder = 0;
let requests: string[] = [];

beforeEach(() => {
  folder += 1;
  requests = [];
  document.documentElement.lang = 'nl';
  const files = {
    ...exampleFiles,
    'kaart.json': boundariesOf(neighbourhoods),
    'wijken.json': boundariesOf(neighbourhoods, 'eigen'),
    'kapot.json': { type: 'FeatureCollection', features: [] },
  };
  vi.stubGlobal('fetch', fetchOf(files, requests));
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function show(
  attributes: Readonly<Record<string, string | null>> = {},
  properties: object = {},
): Promise<StadspeilAreaMap> {
  const element = document.createElement('stadspeil-area-map') as StadspeilAreaMap;
  const all = {
    src: `/data-map${folder}/`,
    indicator: 'rating',
    region: 'GM9999',
    parts: '',
    benchmark: 'GM9999',
    boundaries: `/data-map${folder}/kaart.json`,
    ...attributes,
  };
  for (const [name, value] of Object.entries(all)) if (value !== null) element.setAttribute(name, value);
  Object.assign(element, properties);
  document.body.append(element);
  await settled(element);
  return element;
}

async function settled(element: StadspeilAreaMap): Promise<void> {
  await vi.waitFor(() => {
    expect(element.state).not.toBe('loading');
    if (element.state === 'ready') expect(all(element, '#summary')).toHaveLength(1);
  });
}

function all<Found extends Element = Element>(element: Element, selector: string): readonly Found[] {
  return [...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
}

const fillings = (element: Element): readonly Element[] =>
  all(element, '.stadspeil-plot-view [class*="stadspeil-mark-region"]:is(path):not([class*=focus])');
const slider = (element: Element): HTMLInputElement => all(element, 'input')[0] as HTMLInputElement;
const spoken = (element: Element): string => slider(element).getAttribute('aria-valuetext') ?? '';

describe('stadspeil-area-map', () => {
  test('draws an outline for each area, with its class', async () => {
    const element = await show();
    expect(requests).toContain('kaart.json');
    expect(fillings(element).map((path) => path.getAttribute('class'))).toEqual([
      `stadspeil-mark-region slot-${tintCount}`,
      `stadspeil-mark-region-lower slot-${tintCount}`,
      'stadspeil-mark-region-none',
    ]);
    expect(all(element, '[part=legend] li').map(({ textContent }) => textContent)).toEqual([
      '1: 6,8',
      'Voorbeeldstad: 7,8',
      '2: 8,4',
      'geen cijfer',
    ]);
  });

  test('has the number before the figures in its legend, also in a page from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const element = await show();
    const [first] = all(element, '[part=legend] li');
    const words = first?.querySelector('bdi');
    const number = first?.querySelector('b') as Element;
    const figures = document.createRange();
    figures.selectNode(words?.lastChild as Node);
    expect(words?.textContent).toBe('1: 6,8');
    expect(number.getBoundingClientRect().right).toBeLessThanOrEqual(
      figures.getBoundingClientRect().left + 0.5,
    );
    document.documentElement.removeAttribute('dir');
  });

  test('walks the areas by keyboard in the order of the ranking, and puts the cursor around them', async () => {
    const element = await show();
    slider(element).focus();
    await vi.waitFor(() => expect(all(element, 'path.stadspeil-mark-cursor')).toHaveLength(1));
    expect(spoken(element)).toContain('8,4, rapportcijfer, Noord');
    expect(all(element, 'path.stadspeil-mark-cursor')[0]?.getAttribute('d')).toBe(
      fillings(element)[0]?.getAttribute('d'),
    );
    slider(element).value = '1';
    slider(element).dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(spoken(element)).toContain('6,8, rapportcijfer, Zuid'));
    slider(element).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    await vi.waitFor(() => expect(all(element, 'path.stadspeil-mark-cursor')).toHaveLength(0));
  });

  test('says the same under the pointer, and tells the page', async () => {
    const element = await show();
    const heard: unknown[] = [];
    element.addEventListener('stadspeil-change', (event) => heard.push((event as CustomEvent).detail));
    const { left, top, width, height } = fillings(element)[1]?.getBoundingClientRect() as DOMRect;
    const [sheet] = all<SVGElement>(element, '.stadspeil-plot > svg');
    const at = { clientX: left + width / 2, clientY: top + height / 3, bubbles: true };
    sheet?.dispatchEvent(new PointerEvent('pointermove', at));
    await vi.waitFor(() => expect(spoken(element)).toContain('Zuid'));
    expect(heard).toEqual([expect.objectContaining({ point: 1, text: spoken(element) })]);
    expect(all(element, '[part=readout]')[0]?.textContent).toBe(spoken(element));
  });

  test('reads codes from the property behind the address', async () => {
    const element = await show({ boundaries: `/data-map${folder}/wijken.json#eigen` });
    expect(fillings(element)).toHaveLength(3);
  });

  test('takes boundaries as a property, set before or after, and lets go of them', async () => {
    const element = await show({ boundaries: null }, { boundaries: boundariesOf(['voorbeeld/zuid']) });
    expect(fillings(element)).toHaveLength(1);
    element.boundaries = boundariesOf(neighbourhoods);
    await vi.waitFor(() => expect(fillings(element)).toHaveLength(3));
    expect(element.hasAttribute('boundaries')).toBe(false);
    element.boundaries = null;
    await vi.waitFor(() => expect(element.shadowRoot?.textContent).toContain('vakje'));
    element.boundaries = `/data-map${folder}/kaart.json`;
    await vi.waitFor(() => expect(fillings(element)).toHaveLength(3));
    expect(element.boundaries).toBe(element.getAttribute('boundaries'));
  });

  test('fetches boundaries for figures that are handed in', async () => {
    const element = await show({ src: null }, { data: exampleShards.rating });
    expect(fillings(element)).toHaveLength(3);
  });

  test.each(['kapot.json', 'weg.json'])(
    'says so when the file of boundaries is no good: %s',
    async (name) => {
      const element = await show({ boundaries: `/data-map${folder}/${name}` });
      expect(element.state).toBe('error');
      expect(element.shadowRoot?.textContent).toContain('Het bestand met de grenzen klopt niet.');
    },
  );

  test('is tiles without boundaries', async () => {
    const element = await show({ boundaries: null });
    expect(fillings(element)).toHaveLength(3);
    expect(all(element, '.stadspeil-mark-region-label').map(({ textContent }) => textContent)).toContain(
      '8,4',
    );
  });

  test('takes names from a file of boundaries for text only', async () => {
    const name = '<img src=x onerror=alert(1)>"\'&';
    const hostile = boundariesOf(['x']) as { features: { properties: object }[] };
    Object.assign(hostile.features[0]?.properties ?? {}, { naam: name });
    const element = await show({ boundaries: null }, { boundaries: hostile });
    expect(all(element, 'th').map(({ textContent }) => textContent)).toContain(name);
    expect(all(element, 'img')).toHaveLength(0);
  });
});

const houseStyles: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  none: {},
  // The tokens that storybook's house styles set.
  stad: {
    '--utrecht-document-color': '#24163c',
    '--utrecht-document-background-color': '#fffdf8',
    '--utrecht-button-primary-action-background-color': '#8a1f5c',
  },
  nacht: {
    '--basis-color-default-color-document': '#f2f5f7',
    '--basis-color-default-bg-document': '#13202a',
    '--basis-color-action-1-color-default': '#7fd1e0',
  },
};

type Channels = readonly [red: number, green: number, blue: number];

function channels(colour: string): Channels {
  const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3) as unknown as Channels;
}

/** Relative luminance by WCAG 2.2. */
function luminance(colour: Channels): number {
  const [red, green, blue] = colour.map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  ) as unknown as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(Object.keys(houseStyles))(
  'outlines are seen on every tint and on paper in house style %s',
  async (name) => {
    for (const [token, value] of Object.entries(houseStyles[name] ?? {}))
      document.documentElement.style.setProperty(token, value);
    const element = await show();
    const [path, lower, paper] = fillings(element) as [Element, Element, Element];
    const contrast = (one: Element): number => {
      const { fill, fillOpacity, stroke } = getComputedStyle(one);
      const behind = channels(getComputedStyle(element).backgroundColor);
      const share = Number(fillOpacity);
      const seen = channels(fill).map((value, i) => value * share + (behind[i] ?? 0) * (1 - share));
      const both = [seen as unknown as Channels, channels(stroke)].map(luminance);
      const [light, dark] = both.sort((a, b) => b - a) as [number, number];
      return (light + 0.05) / (dark + 0.05);
    };
    for (let tint = 1; tint <= tintCount; tint += 1) {
      path.setAttribute('class', `stadspeil-mark-region slot-${tint}`);
      lower.setAttribute('class', `stadspeil-mark-region-lower slot-${tint}`);
      for (const one of [path, lower, paper]) expect(contrast(one)).toBeGreaterThanOrEqual(3);
    }
  },
);
