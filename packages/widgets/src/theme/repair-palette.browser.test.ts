import { afterEach, expect, it } from 'vitest';
import { seriesPalette } from '../chart/chart.styles.ts';
import { defineElement } from '../element/define-element.ts';
import { exampleShards } from '../testing/example-dataset.ts';
import { StadspeilTrendChart } from '../trend-chart/trend-chart.element.tsx';
import { contrastOf, hexColour } from './colour.ts';
import { darkPalette } from './dark-palette.ts';
import { paperOf, readColour } from './read-colour.ts';

defineElement('stadspeil-trend-chart', StadspeilTrendChart);

afterEach(() => document.body.replaceChildren());

/** A chart in a house style that sets these properties. */
async function showIn(style: string): Promise<{ page: HTMLElement; root: ShadowRoot }> {
  const page = document.createElement('div');
  page.setAttribute('style', style);
  const chart = document.createElement('stadspeil-trend-chart');
  Object.assign(chart, { data: exampleShards.balance, region: 'GM9999' });
  page.append(chart);
  document.body.append(page);
  await expect.poll(() => chart.shadowRoot?.querySelector('.stadspeil-summary')).not.toBeNull();
  await settled();
  return { page, root: chart.shadowRoot as ShadowRoot };
}

/** The chunk that repairs comes by itself. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 150));

const lineColour = (root: ShadowRoot): string =>
  getComputedStyle(root.querySelector('[class*=stadspeil-mark-line]') as Element).stroke;

const ratio = (root: ShadowRoot, colour: string): number =>
  contrastOf(readColour(colour), paperOf(root.host));

it('leaves a house style alone in which all is seen', async () => {
  const { root } = await showIn('background: #fff; --stadspeil-chart-series-1-color: #154273');
  expect(root.querySelector('[data-palette]')?.getAttribute('data-palette')).toBeUndefined();
  expect(lineColour(root)).toBe('rgb(21, 66, 115)');
});

it('gives another colour to a line that the house style comes too near to', async () => {
  const { root } = await showIn('background: #fff; --stadspeil-chart-series-1-color: #8a1f5c');
  expect(root.querySelector('[data-palette]')?.getAttribute('data-palette')).toBe(
    '--stadspeil-chart-series-4-color: #12436D',
  );
});

it('replaces a line that is too faint, also when the page sets it on the tag itself', async () => {
  const { root } = await showIn('background: #fff; --stadspeil-chart-series-1-color: #ffee88');
  expect(readColour(lineColour(root))).toEqual(hexColour(seriesPalette[0] ?? ''));
});

it('takes light ink and the dark palette on a dark page that sets nothing else', async () => {
  const { root } = await showIn('--stadspeil-chart-background-color: #13202a; color: #222');
  expect(readColour(lineColour(root))).toEqual(hexColour(darkPalette[0] ?? ''));
  const { color } = getComputedStyle(root.querySelector('.stadspeil-summary') as Element);
  expect(ratio(root, color)).toBeGreaterThanOrEqual(4.5);
});

it('sees through what is transparent', async () => {
  const { root } = await showIn(
    'background: #13202a; color: #fff; --stadspeil-chart-background-color: rgb(255 255 255 / .1)',
  );
  expect(paperOf(root.host).map((part) => Math.round(part * 255))).toEqual([43, 54, 63]);
});

it('repairs again when the house style changes, and takes the repair back', async () => {
  const { page, root } = await showIn('--stadspeil-chart-background-color: #fff; color: #222');
  const before = lineColour(root);
  page.style.setProperty('--stadspeil-chart-background-color', '#000');
  await settled();
  expect(lineColour(root)).not.toBe(before);
  page.style.setProperty('--stadspeil-chart-background-color', '#fff');
  await settled();
  expect(lineColour(root)).toBe(before);
  expect(root.querySelector('[data-palette]')).toBeNull();
});
