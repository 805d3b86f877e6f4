import { period, regionCode, type Indicator, type Observation, type Region } from '@stadspeil/core';
import { csvRows } from '@stadspeil/core/csv';
import { describe, expect, test } from 'vitest';
import { barChartModel } from '../bar-chart/bar-chart.view-model.ts';
import { readSettings } from '../element/settings.ts';
import { takeData } from '../load/take-data.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { exampleShards } from '../testing/example-dataset.ts';
import { trendChartModel } from '../trend-chart/trend-chart.view-model.ts';
import { renderWidget } from './render-widget.tsx';
import type { StaticTag } from './static-widgets.tsx';

const [indicator] = takeData(exampleShards.jobs).indicators as [Indicator];
const city = regionCode('GM9999');
const north = regionCode('voorbeeld/noord');
const south = regionCode('voorbeeld/zuid');
const regions: readonly Region[] = [
  { code: city, kind: 'municipality', name: { nl: 'Voorbeeldstad', en: 'Exampletown' }, parents: [] },
  { code: north, kind: 'district', name: { nl: 'Noord', en: 'North' }, parents: [city] },
  { code: south, kind: 'district', name: { nl: 'Zuid', en: 'South' }, parents: [city] },
];

/** A plain figure, of which each state changes one thing. */
const plain = {
  state: 'measured',
  value: 844.9,
  kind: 'observed',
  status: 'normal',
  certainty: 'proven',
  qualifier: 'exact',
} as const;

interface HonestState {
  readonly facts: object;
  readonly at?: string;
  /** A figure that is absent is shown where its period is asked for: else the latest that there is. */
  readonly asked?: Readonly<Record<string, string>>;
  /** Said once below a table of many figures that share it, and not in their cells. */
  readonly isShared?: boolean;
  /** What a reader and a listener get, in any of these words. */
  readonly words: RegExp;
  /** What the CSV says of it, by column. */
  readonly csv: Readonly<Record<string, string>>;
}

const range = {
  state: 'range',
  value: null,
  low: 30,
  high: 50,
  kind: 'observed',
  status: 'normal',
  certainty: 'proven',
};
const inWords = {
  state: 'words',
  value: null,
  words: 'few-hundred',
  kind: 'approximate',
  status: 'normal',
  certainty: 'proven',
};

const states: Readonly<Record<string, HonestState>> = {
  'unknown period': {
    facts: plain,
    at: 'unknown@2018',
    isShared: true,
    words: /jaar onbekend/,
    csv: { period: 'unknown', publishedIn: '2018' },
  },
  about: { facts: { ...plain, qualifier: 'about' }, words: /ongeveer 844,9/, csv: { qualifier: 'about' } },
  'more than': {
    facts: { ...plain, qualifier: 'more-than' },
    words: /ruim 844,9/,
    csv: { qualifier: 'more-than' },
  },
  'a range': { facts: range, words: /30,0.{1,5}50,0/, csv: { qualifier: 'range', value: '30' } },
  'words only': {
    facts: inWords,
    words: /een paar honderd/,
    csv: { qualifier: 'words:few-hundred', value: '' },
  },
  provisional: { facts: { ...plain, status: 'provisional' }, words: /voorlopig/, csv: { status: 'P' } },
  forecast: { facts: { ...plain, kind: 'forecast' }, words: /prognose/, csv: { kind: 'fcst' } },
  'order-mapped': {
    facts: { ...plain, certainty: 'order-mapped' },
    words: /op volgorde gekoppeld/,
    csv: { certainty: 'order-mapped' },
  },
  suppressed: {
    facts: { state: 'absent', value: null, reason: 'confidential' },
    asked: { period: '2018', region: 'GM9999 voorbeeld/zuid' },
    words: /vertrouwelijk/,
    csv: { value: '', status: 'Q' },
  },
};

const tags: readonly StaticTag[] = [
  'stadspeil-kpi-card',
  'stadspeil-bar-chart',
  'stadspeil-trend-chart',
  'stadspeil-indicator-table',
  'stadspeil-area-map',
  'stadspeil-area-profile',
  'stadspeil-value',
];

function dataOf({ facts, at = '2018' }: Pick<HonestState, 'facts' | 'at'>): WidgetData {
  const figureOf = (region: string): Observation =>
    ({ indicator: indicator.id, region, period: period(at), ...facts }) as Observation;
  const plainAt = (region: string, year: string): Observation =>
    ({ ...plain, indicator: indicator.id, region, period: period(year) }) as Observation;
  // Plain figures beside it, so that a widget which draws none of it still has something to show.
  const beside = [plainAt(city, '2017'), plainAt(south, '2018')];
  return takeData({ indicator, regions, observations: [figureOf(city), figureOf(north), ...beside] });
}

const attributes = { region: 'GM9999' };
const textOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const tableOf = (html: string): string => textOf(/<tbody>.*<\/tbody>/s.exec(html)?.[0] ?? '');

describe.each(Object.entries(states))('%s', (_, state) => {
  const data = dataOf(state);
  const asked: Readonly<Record<string, string>> = { ...attributes, ...state.asked };

  test.each(tags)('is worded in %s, and in its table', (tag) => {
    const html = renderWidget({ tag, attributes: asked, data });
    expect(textOf(html)).toMatch(state.words);
    const isSaidBelow = state.isShared && tag === 'stadspeil-area-profile';
    if (html.includes('<table') && !isSaidBelow) expect(tableOf(html)).toMatch(state.words);
  });

  test.each([
    ['bars', barChartModel],
    ['a trend', trendChartModel],
  ])('is spoken by the cursor of %s', (_widget, modelOf) => {
    const outcome = modelOf(
      data,
      readSettings((name) => asked[name] ?? null),
    );
    if (outcome.state !== 'ready') throw new Error(outcome.message);
    const { cursor } = outcome.model.text as { cursor: { series: readonly { points: readonly string[] }[] } };
    expect(cursor.series.flatMap(({ points }) => points).join('; ')).toMatch(state.words);
  });

  test('is in the CSV', () => {
    const rows = csvRows({
      edition: { id: '2018' },
      indicators: { [indicator.id]: indicator },
      observations: data.observations.slice(0, 1),
    });
    expect(rows[0]).toMatchObject(state.csv);
  });
});

describe('an uncertain figure', () => {
  const data = dataOf({ facts: { ...plain, value: 123.4, certainty: 'uncertain' } });

  test.each(tags)('is not in %s, and is there with its word when it is asked for', (tag) => {
    expect(textOf(renderWidget({ tag, attributes, data }))).not.toContain('123,4');
    const asked = textOf(renderWidget({ tag, attributes: { ...attributes, include: 'uncertain' }, data }));
    expect(asked).toContain('123,4');
    if (tag !== 'stadspeil-value') expect(asked).toContain('onzeker');
  });
});

describe('no data for this region', () => {
  test.each(tags)('has words in %s', (tag) => {
    const html = renderWidget({ tag, attributes: { region: 'GM0001' }, data: dataOf({ facts: plain }) });
    expect(textOf(html)).toMatch(/zijn geen cijfers/);
  });
});

describe('a newer edition', () => {
  test.each(tags.filter((tag) => tag !== 'stadspeil-value'))('is told of in %s', (tag) => {
    const data = { ...dataOf({ facts: plain }), edition: '2018', newerEdition: '2022' };
    expect(textOf(renderWidget({ tag, attributes, data }))).toContain(
      'Er is een nieuwere uitgave van deze cijfers: 2022.',
    );
  });
});
