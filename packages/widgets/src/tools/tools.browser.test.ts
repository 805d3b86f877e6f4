import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import '../define.ts';
import { takeData } from '../load/take-data.ts';
import { exampleShards } from '../testing/example-dataset.ts';
import { manyRegions } from '../testing/many-regions.ts';
import { settled, type Widget } from '../testing/mount-example.ts';
import { csvColumns } from '@stadspeil/core/csv';

const violations: SecurityPolicyViolationEvent[] = [];

beforeAll(() => document.addEventListener('securitypolicyviolation', (event) => violations.push(event)));

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

async function chartOf(
  tag = 'stadspeil-trend-chart',
  attributes: Readonly<Record<string, string>> = {},
): Promise<Widget> {
  const element = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries({ lang: 'nl', region: 'GM9999', ...attributes }))
    element.setAttribute(name, value);
  element.data = exampleShards.balance;
  document.body.append(element);
  return settled(element);
}

const buttons = (element: Element): readonly HTMLButtonElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.stadspeil-tools button') ?? []),
];
const status = (element: Element): string =>
  element.shadowRoot?.querySelector('.stadspeil-tools > [aria-live]')?.textContent ?? '';

async function press(element: Element, label: string): Promise<HTMLButtonElement> {
  const button = await vi.waitFor(() => {
    const found = buttons(element).find(({ textContent }) => textContent === label);
    if (!found)
      throw new Error(
        `no button ${label} among ${buttons(element)
          .map((each) => each.textContent)
          .join()}`,
      );
    return found;
  });
  button.focus();
  button.click();
  return button;
}

/** What a download would have brought. */
async function downloaded(
  element: Element,
  label: string,
): Promise<{ readonly name: string; readonly blob: Blob }> {
  const blobs: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return '#';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  await press(element, 'Download');
  await press(element, label);
  await vi.waitFor(() => expect(names).toHaveLength(1));
  return { name: names[0] as string, blob: blobs[0] as Blob };
}

describe('downloads', () => {
  it('writes under a picture what its numbers stand for', async () => {
    const element = await chartOf();
    const { indicators, observations } = takeData(exampleShards.balance);
    const annotations = [
      { period: observations[1]?.period, text: { nl: 'Anders geboekt.', en: 'Booked otherwise.' } },
    ];
    element.data = { indicator: indicators[0], observations, annotations };
    await vi.waitFor(() => expect(element.shadowRoot?.querySelector('ol')).not.toBeNull());
    const { blob } = await downloaded(element, 'Plaatje (SVG)');
    const picture = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    const words = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(words).toContain('1');
    expect(words).toContain(`1 · ${observations[1]?.period}: Anders geboekt.`);
  });

  it('gives the figures shown as CSV, with the columns of the dataset first and what they mean behind', async () => {
    const element = await chartOf();
    const { name, blob } = await downloaded(element, 'Cijfers (CSV)');
    const [head = '', ...rows] = (await blob.text()).trimEnd().split('\r\n');
    expect(name).toMatch(/^[\w-]+\.csv$/);
    expect(head.split(',').slice(0, csvColumns.length)).toEqual(csvColumns);
    expect(head).toContain(',regionName,unitLabel,');
    expect(rows.map((row) => row.split(',')[4])).toEqual(['-0.3', '0.95', '-0.22']);
    expect(rows[0]).toContain('Voorbeeldstad');
    await vi.waitFor(() => expect(status(element)).toContain(name));
  });

  it('gives a picture that needs no style sheet, with title, period, source and licence in it', async () => {
    const { blob } = await downloaded(
      await chartOf('stadspeil-trend-chart', { caption: 'Eigen <titel>' }),
      'Plaatje (SVG)',
    );
    const picture = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    const words = picture.documentElement.textContent ?? '';
    expect(picture.querySelector('parsererror')).toBeNull();
    expect(picture.querySelector('[class], [style], style, foreignObject')).toBeNull();
    for (const part of ['Eigen <titel>', 'Periode: 2018 – 2021', 'Bron: ', 'licentie: '])
      expect(words).toContain(part);
    expect(picture.querySelector('path')?.getAttribute('stroke')).toMatch(/^rgb|#|none/);
  });

  it('says on a picture of a page which of all bars it has, and keeps every word inside', async () => {
    document.body.style.inlineSize = '320px';
    const element = document.createElement('stadspeil-bar-chart') as Widget;
    for (const [name, value] of Object.entries({
      lang: 'nl',
      region: 'all',
      period: '2025',
      highlight: 'GM0327',
    }))
      element.setAttribute(name, value);
    const { indicator, ...figures } = manyRegions(342);
    const [source] = takeData(exampleShards.jobs).indicators[0]?.sources ?? [];
    const url = `https://example.nl/${'een-heel-lang-stuk/'.repeat(6)}`;
    element.data = { ...figures, indicator: { ...indicator, sources: [{ ...source, url }] } };
    document.body.append(element);
    const { blob } = await downloaded(await settled(element), 'Plaatje (SVG)');
    const host = document.createElement('div');
    document.body.append(host);
    host.append(new DOMParser().parseFromString(await blob.text(), 'image/svg+xml').documentElement);
    const texts = [...host.querySelectorAll('text')];
    expect(texts.map(({ textContent }) => textContent)).toContain('326 tot en met 342 van 342');
    expect(texts.map(({ textContent }) => textContent).join('')).toContain(url);
    const { left, right } = host.querySelector('svg')?.getBoundingClientRect() as DOMRect;
    for (const text of texts) {
      const box = text.getBoundingClientRect();
      expect(box.left, text.textContent ?? '').toBeGreaterThanOrEqual(left);
      expect(box.right, text.textContent ?? '').toBeLessThanOrEqual(right);
    }
    document.body.removeAttribute('style');
  });

  it('gives the same picture as PNG, twice as large and with ink on paper', async () => {
    const { name, blob } = await downloaded(await chartOf(), 'Plaatje (PNG)');
    const bitmap = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const colours = new Set<string>();
    for (let i = 0; i < data.length; i += 4) colours.add(data.slice(i, i + 4).join());
    expect(name).toMatch(/\.png$/);
    expect(bitmap.width).toBeGreaterThan(640);
    expect([...data].every((value, i) => i % 4 !== 3 || value === 255)).toBe(true);
    expect(colours.size).toBeGreaterThan(20);
  });

  it('has no picture where nothing is drawn', async () => {
    const element = await chartOf('stadspeil-kpi-card', { period: '2018' });
    await press(element, 'Download');
    await vi.waitFor(() =>
      expect(buttons(element).map(({ textContent }) => textContent)).toContain('Cijfers (CSV)'),
    );
    expect(buttons(element).filter(({ textContent }) => textContent?.startsWith('Plaatje'))).toEqual([]);
  });
});

describe('sharing', () => {
  it('copies sentences, figures and source, and says so once', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const element = await chartOf();
    await press(element, 'Deel of citeer');
    await press(element, 'Kopieer de tekst en de cijfers');
    await vi.waitFor(() => expect(status(element)).toBe('Gekopieerd.'));
    expect(write.mock.calls[0]?.[0]).toMatch(/2018: .*-0,30[\s\S]*Bron: /);
  });

  it('selects the text where the clipboard is refused', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    const element = await chartOf();
    await press(element, 'Deel of citeer');
    await press(element, 'Kopieer de bronvermelding');
    await vi.waitFor(() => expect(status(element)).toContain('geselecteerd'));
    const area = element.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;
    expect(element.shadowRoot?.activeElement).toBe(area);
    expect(area.value).toMatch(/\((\d{4}|z\.d\.)\)\. .*\[Dataset\]/);
    expect(area.selectionEnd).toBe(area.value.length);
  });
});

describe('the keyboard', () => {
  it('closes a panel by Escape and gives the focus back to its button', async () => {
    const element = await chartOf();
    const button = await press(element, 'Download');
    await vi.waitFor(() => expect(buttons(element)).not.toHaveLength(4));
    (element.shadowRoot?.querySelector('.stadspeil-tool-panel button') as HTMLElement).focus();
    element.shadowRoot?.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
    );
    await vi.waitFor(() => expect(button.getAttribute('aria-expanded')).toBe('false'));
    expect(element.shadowRoot?.activeElement).toBe(button);
  });

  it('keeps the focus on the switch between chart and table', async () => {
    const element = await chartOf();
    await press(element, 'Toon als tabel');
    await vi.waitFor(() => expect(buttons(element)[0]?.textContent).toBe('Toon als grafiek'));
    expect(element.getAttribute('view')).toBe('table');
    expect(element.shadowRoot?.querySelector('.stadspeil-plot')).toBeNull();
    expect(element.shadowRoot?.activeElement).toBe(buttons(element)[0]);
  });
});

it('has targets of 44 pixels and needs no more than the page allows', async () => {
  const element = await chartOf();
  await press(element, 'Download');
  await vi.waitFor(() => expect(buttons(element).length).toBeGreaterThan(4));
  for (const button of buttons(element))
    expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  expect(violations).toEqual([]);
});
