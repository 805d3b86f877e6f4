import { describe, expect, test } from 'vitest';
import { readWidgetLink, widgetLink } from './widget-link.ts';

const page = 'https://stad.example/cijfers/banen.html';

describe('widgetLink and readWidgetLink', () => {
  test('carry a widget there and back', () => {
    const attributes = { indicator: 'jobs', region: 'GM0141 NL01', caption: 'Banen & "werk"?' };
    const link = widgetLink(page, { tag: 'stadspeil-trend-chart', attributes });
    expect(link.startsWith(`${page}?stadspeil=trend-chart&`)).toBe(true);
    expect(readWidgetLink(link)).toEqual({ tag: 'stadspeil-trend-chart', attributes });
  });

  test('a link that is shared again holds one widget', () => {
    const first = widgetLink(page, { tag: 'stadspeil-value', attributes: { region: 'GM0141' } });
    const second = widgetLink(first, { tag: 'stadspeil-kpi-card', attributes: { region: 'NL01' } });
    expect(readWidgetLink(second)).toEqual({ tag: 'stadspeil-kpi-card', attributes: { region: 'NL01' } });
  });

  test('resolves addresses against the page of the link', () => {
    expect(readWidgetLink(`${page}?stadspeil=value&src=data/`)?.attributes).toEqual({
      src: 'https://stad.example/cijfers/data/',
    });
  });

  test.each<[why: string, href: string]>([
    ['no address', 'banen'],
    ['no widget', page],
    ['no name of a widget', `${page}?stadspeil=`],
    ['a name that is markup', `${page}?stadspeil=<img>`],
    ['figures of another site', `${page}?stadspeil=value&src=https://elsewhere.example/`],
    ['boundaries of another site', `${page}?stadspeil=area-map&boundaries=//elsewhere.example/map.json`],
    ['an address of no site', `${page}?stadspeil=value&src=data:application/json,1`],
    ['an address that is none', `${page}?stadspeil=value&src=https://[`],
  ])('%s: no widget', (_why, href) => {
    expect(readWidgetLink(href)).toBeNull();
  });

  test('leaves out what no widget reads', () => {
    expect(readWidgetLink(`${page}?stadspeil=value&onclick=alert(1)&style=x&region=GM0141`)).toEqual({
      tag: 'stadspeil-value',
      attributes: { region: 'GM0141' },
    });
  });
});
