import { describe, expect, test, vi } from 'vitest';
import type { FetchJson } from '../load/fetch-json.ts';
import { exampleFiles } from '../testing/example-dataset.ts';
import { widgetExamples } from '../testing/widget-examples.ts';
import { loadWidget } from './load-widget.ts';
import { renderWidget } from './render-widget.tsx';
import { staticWidgets, type StaticTag } from './static-widgets.tsx';

const page = 'https://stad.example/kaart/banen.html';
const folder = 'https://stad.example/cijfers/';
const fetchJson: FetchJson = async (url) => exampleFiles[url.replace(folder, '')];
const tags = Object.keys(staticWidgets) as StaticTag[];

test('every tag that is defined can be drawn without a browser', async () => {
  const defined: string[] = [];
  vi.stubGlobal('customElements', { get: () => undefined, define: (tag: string) => defined.push(tag) });
  await import('../define.ts');
  vi.unstubAllGlobals();
  expect(defined.length).toBeGreaterThan(6);
  expect(tags.toSorted()).toEqual(defined.toSorted());
});

describe('loadWidget', () => {
  test.each(tags.filter((tag) => !widgetExamples[tag]?.data))(
    '%s: its attributes are enough for its figures',
    async (tag) => {
      const attributes = { src: '../cijfers', ...widgetExamples[tag]?.attributes };
      const data = await loadWidget({ tag, attributes, page, fetchJson });
      const html = renderWidget({ tag, attributes, data });
      expect(html).toMatch(/844,9|8,4|0,95/);
      expect(html).not.toContain('stadspeil-state');
    },
  );

  test('words for a widget without figures', async () => {
    const attributes = { src: '/cijfers/', indicator: 'nothing', region: 'GM9999' };
    const data = await loadWidget({ tag: 'stadspeil-kpi-card', attributes, page, fetchJson });
    expect(renderWidget({ tag: 'stadspeil-kpi-card', attributes, data })).toContain(
      'Voor Voorbeeldstad zijn geen cijfers over: Zonder cijfers.',
    );
  });

  test('refuses attributes with which nothing can be fetched', async () => {
    const request = { tag: 'stadspeil-value', attributes: { src: '/cijfers/' }, page, fetchJson } as const;
    await expect(loadWidget(request)).rejects.toMatchObject({ code: 'ATTRIBUTE_INVALID' });
  });
});
