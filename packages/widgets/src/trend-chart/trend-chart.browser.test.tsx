import { afterEach, expect, test, vi } from 'vitest';
import { defineElement } from '../element/define-element.ts';
import { exampleShards } from '../testing/example-dataset.ts';
import { StadspeilTrendChart } from './trend-chart.element.tsx';

defineElement('stadspeil-trend-chart', StadspeilTrendChart);

afterEach(() => document.body.replaceChildren());

async function chartWith(attributes: Readonly<Record<string, string>>): Promise<StadspeilTrendChart> {
  const chart = document.createElement('stadspeil-trend-chart') as StadspeilTrendChart;
  for (const [name, value] of Object.entries(attributes)) chart.setAttribute(name, value);
  chart.data = exampleShards.balance;
  document.body.append(chart);
  await vi.waitFor(() => expect(chart.shadowRoot?.querySelector('#summary')).not.toBeNull());
  return chart;
}

const inside = <Found extends Element>(chart: Element, selector: string): Found =>
  chart.shadowRoot?.querySelector(selector) as Found;

const labels = (chart: Element): readonly (string | null)[] =>
  [...(chart.shadowRoot?.querySelectorAll('tbody th') ?? [])].map(({ textContent }) => textContent);

test('zooms by a slider, keeps what is chosen in the attributes, and shows all again', async () => {
  const chart = await chartWith({ region: 'GM9999', explore: '' });
  const whole = labels(chart);
  const from = inside<HTMLInputElement>(chart, '.stadspeil-zoom-from');
  from.focus();
  from.value = '1';
  from.dispatchEvent(new Event('input'));
  expect(from.getAttribute('aria-valuetext')).toBe(whole[1]);
  from.dispatchEvent(new Event('change'));
  expect(chart.getAttribute('from')).toBe(whole[1]);
  await vi.waitFor(() => expect(labels(chart)).toEqual(whole.slice(1)));
  // The slider is the same one, and still has the focus.
  expect(chart.shadowRoot?.activeElement).toBe(from);
  inside<HTMLButtonElement>(chart, '.stadspeil-zoom button').click();
  await vi.waitFor(() => expect(labels(chart)).toEqual(whole));
  expect(chart.hasAttribute('from')).toBe(false);
});

test('asks for nothing more where nothing marks the lines', async () => {
  const chart = await chartWith({ region: 'GM9999' });
  expect(inside(chart, '.stadspeil-zoom')).toBeNull();
  expect(inside(chart, '.stadspeil-mark-line, .stadspeil-mark-marker')).not.toBeNull();
});

test('a button of the legend makes its line stand out, and lets it go again', async () => {
  const chart = document.createElement('stadspeil-trend-chart') as StadspeilTrendChart;
  chart.setAttribute('region', 'GM9999');
  chart.setAttribute('benchmark', 'NL01');
  chart.data = exampleShards.jobs;
  document.body.append(chart);
  await vi.waitFor(() => expect(inside(chart, '.stadspeil-legend button')).not.toBeNull());
  const pressed = (): readonly (string | null)[] =>
    [...(chart.shadowRoot?.querySelectorAll('.stadspeil-legend button') ?? [])].map((button) =>
      button.getAttribute('aria-pressed'),
    );
  expect(pressed()).toEqual(['false', 'false']);
  inside<HTMLButtonElement>(chart, 'li:nth-child(2) button').click();
  await vi.waitFor(() => expect(pressed()).toContain('true'));
  expect(chart.getAttribute('highlight')).toMatch(/NL01$/);
  inside<HTMLButtonElement>(chart, '[aria-pressed="true"]').click();
  await vi.waitFor(() => expect(pressed()).toEqual(['false', 'false']));
  expect(chart.hasAttribute('highlight')).toBe(false);
});
