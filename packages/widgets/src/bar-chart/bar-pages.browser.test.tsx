import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { textParts } from '../frame/text-parts.tsx';
import { readSettings } from '../element/settings.ts';
import { takeData } from '../load/take-data.ts';
import { manyRegions } from '../testing/many-regions.ts';
import { barChartModel } from './bar-chart.view-model.ts';
import { BarPages } from './bar-pages.tsx';

let host: HTMLElement;

beforeEach(() => {
  host = document.createElement('div');
  host.style.width = '640px';
  document.body.replaceChildren(host);
});

afterEach(() => {
  render(null, host);
  document.body.replaceChildren();
});

/** 342 regions, ranked: the first is Regio 1 with 342, the last Regio 342 with 1. */
function show(attributes: Readonly<Record<string, string>> = {}): void {
  const outcome = barChartModel(
    takeData(manyRegions(342)),
    readSettings((name) => ({ region: 'all', period: '2025', ...attributes })[name] ?? null),
  );
  if (outcome.state !== 'ready') throw new Error(outcome.message);
  const { figure, text } = outcome.model;
  render(<BarPages plot={figure.plot} text={text} parts={textParts} />, host);
}

/** From the top: the first bar is painted last. */
const labels = (): readonly string[] =>
  [...host.querySelectorAll('.stadspeil-mark-bar-label')]
    .map(({ textContent }) => textContent ?? '')
    .reverse();
const status = (): string => host.querySelector('[aria-live]')?.textContent ?? '';
const button = (name: string): HTMLButtonElement =>
  [...host.querySelectorAll('button')].find(({ textContent }) => textContent === name) as HTMLButtonElement;
const shows = async (first: string): Promise<void> => {
  await vi.waitFor(() => expect(labels()[0]).toBe(first));
};

describe('BarPages', () => {
  test('shows a page of many bars and says which', async () => {
    show();
    await shows('1. Regio 1');
    expect(labels()).toHaveLength(25);
    expect(status()).toBe('1 tot en met 25 van 342');
    expect(button('Vorige').disabled).toBe(true);
  });

  test('begins with the page of the one that stands out', async () => {
    show({ highlight: 'GM0100' });
    await shows('76. Regio 76');
    expect(labels()).toContain('100. Regio 100');
  });

  test('turns pages by buttons, to the last one and no further', async () => {
    show();
    await shows('1. Regio 1');
    for (let page = 1; page < 14; page += 1) {
      button('Volgende').click();
      await shows(`${page * 25 + 1}. Regio ${page * 25 + 1}`);
    }
    expect(labels()).toHaveLength(17);
    expect(button('Volgende').disabled).toBe(true);
    button('Vorige').click();
    await shows('301. Regio 301');
  });

  test.each([
    ['a name', 'Regio 200', '176. Regio 176'],
    ['a part of a name, in any case', 'regio 34', '26. Regio 26'],
  ])('finds a region by %s, and puts the cursor there', async (_what, wanted, first) => {
    show();
    await shows('1. Regio 1');
    const input = host.querySelector('input[type=search]') as HTMLInputElement;
    input.value = wanted;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await shows(first);
    const range = host.querySelector('input[type=range]') as HTMLInputElement;
    await vi.waitFor(() =>
      expect(range.getAttribute('aria-valuetext')?.toLowerCase()).toContain(wanted.toLowerCase()),
    );
    expect(status()).toBe(range.getAttribute('aria-valuetext'));
  });

  test('says that there is no region of a name', async () => {
    show();
    await shows('1. Regio 1');
    const input = host.querySelector('input[type=search]') as HTMLInputElement;
    input.value = 'Atlantis';
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(status()).toBe('Er is geen gebied met deze naam.'));
    expect(labels()[0]).toBe('1. Regio 1');
  });

  test('follows the cursor, which reaches every bar', async () => {
    show();
    await shows('1. Regio 1');
    const range = host.querySelector('input[type=range]') as HTMLInputElement;
    expect(range.max).toBe('341');
    range.value = '341';
    range.dispatchEvent(new Event('input', { bubbles: true }));
    await shows('326. Regio 326');
    expect(range.getAttribute('aria-valuetext')).toContain('Regio 342');
    expect(host.querySelectorAll('.stadspeil-mark-cursor')).toHaveLength(1);
  });

  test('has no buttons where all bars show', async () => {
    show({ region: 'GM0001 GM0002' });
    await shows('Regio 1');
    expect(host.querySelector('button')).toBeNull();
  });
});
