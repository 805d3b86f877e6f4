import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../define.ts';
import { takeData } from '../load/take-data.ts';
import { exampleShards } from '../testing/example-dataset.ts';
import { settled, type Widget } from '../testing/mount-example.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const { indicators, regions, observations } = takeData(exampleShards.balance);
const periods = observations.map(({ period }) => period);
const own = { indicator: indicators[0], regions: [...regions.values()], observations };
const remark = { period: periods[1], text: { nl: 'Anders geboekt.', en: 'Booked otherwise.' } };

async function chartWith(
  annotations: unknown,
  attributes: Readonly<Record<string, string>> = {},
): Promise<Widget> {
  const chart = document.createElement('stadspeil-trend-chart') as Widget;
  for (const [name, value] of Object.entries({ lang: 'nl', region: 'GM9999', ...attributes }))
    chart.setAttribute(name, value);
  chart.data = { ...own, annotations };
  document.body.append(chart);
  return settled(chart);
}

const inside = (chart: Element, selector: string): Element | null =>
  chart.shadowRoot?.querySelector(selector) ?? null;

test('the cursor says a remark once, at its period, and not at others', async () => {
  const chart = await chartWith([remark]);
  const slider = inside(chart, '.stadspeil-range') as HTMLInputElement;
  slider.focus();
  const heard: (string | null)[] = [slider.getAttribute('aria-valuetext')];
  for (let step = 1; step < periods.length; step += 1) {
    await userEvent.keyboard('{ArrowRight}');
    heard.push(slider.getAttribute('aria-valuetext'));
  }
  expect(heard.map((said) => (said ?? '').split('Anders geboekt.').length - 1)).toEqual([0, 1, 0]);
  // Nothing else speaks of it while the cursor moves.
  const spoken = [...(chart.shadowRoot?.querySelectorAll('[role=status], [aria-live]') ?? [])];
  expect(spoken.map(({ textContent }) => textContent).join('')).toBe('');
});

test.each(['svg', 'uplot'])(
  'the number is drawn and explained below the drawing, with %s',
  async (renderer) => {
    const chart = await chartWith([remark], { renderer });
    if (renderer === 'uplot') await vi.waitFor(() => expect(inside(chart, 'canvas')).not.toBeNull());
    expect(chart.shadowRoot?.querySelectorAll('rect.stadspeil-mark-annotation')).toHaveLength(1);
    expect(inside(chart, '.stadspeil-mark-annotation-label')?.textContent).toBe('1');
    const list = inside(chart, 'ol.stadspeil-annotations');
    expect(list?.getAttribute('aria-label')).toBe('Toelichting bij de grafiek');
    expect([...(list?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      `1 · ${periods[1]}: Anders geboekt.`,
    ]);
    const drawn = inside(chart, '.stadspeil-plot-view')?.getBoundingClientRect();
    expect(list?.getBoundingClientRect().top).toBeGreaterThanOrEqual(drawn?.bottom ?? Infinity);
    // Another window, and it is gone from the page.
    chart.setAttribute('from', String(periods[2]));
    await vi.waitFor(() => expect(inside(chart, '.stadspeil-annotations')).toBeNull());
    expect(inside(chart, '.stadspeil-mark-annotation')).toBeNull();
  },
);

test('remarks may stand in the tag beside their figures', async () => {
  const chart = document.createElement('stadspeil-trend-chart') as Widget;
  chart.setAttribute('lang', 'en');
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify({ ...own, annotations: [remark] });
  chart.append(script);
  document.body.append(chart);
  await settled(chart);
  expect(inside(chart, '.stadspeil-annotations')?.textContent).toBe(`1 · ${periods[1]}: Booked otherwise.`);
});

test('a remark that lacks a language is an error in words and in the console, and nothing is drawn', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const chart = await chartWith([{ period: periods[1], text: { nl: 'Anders geboekt.' } }]);
  expect(chart.state).toBe('error');
  expect(inside(chart, 'svg')).toBeNull();
  expect(warn).toHaveBeenCalledWith(
    '<stadspeil-trend-chart>:',
    expect.objectContaining({
      code: 'INDICATOR_INVALID',
      message: expect.stringContaining('data.annotations[0].text.en') as string,
    }),
  );
});
