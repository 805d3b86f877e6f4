import { describe, expect, test } from 'vitest';
import { takeData } from '../load/take-data.ts';
import { exampleShards } from '../testing/example-dataset.ts';
import { renderElement } from './render-element.ts';
import { renderPage } from './render-page.ts';
import { renderPlain } from './render-plain.ts';
import { renderWidget, type StaticRequest } from './render-widget.tsx';
import { staticWidgets, type StaticTag } from './static-widgets.tsx';
import { widgetStyles } from './widget-styles.ts';

const jobs = takeData(exampleShards.jobs);
const card: StaticRequest = {
  tag: 'stadspeil-kpi-card',
  attributes: { region: 'GM9999', benchmark: 'NL01', period: '2018' },
  data: jobs,
};
const tags = Object.keys(staticWidgets) as StaticTag[];
const ofTag = (tag: StaticTag): StaticRequest => ({
  tag,
  attributes: { region: 'GM9999' },
  data: takeData(tag === 'stadspeil-trend-chart' ? exampleShards.balance : exampleShards.jobs),
});

/** Text as a reader gets it. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('renderWidget', () => {
  test('has title, figure, sentence, an open table and source', () => {
    const html = renderWidget(card);
    expect(textOf(html)).toContain('Voorbeeldstad komt uit op 844,9 banen per 1.000 inwoners');
    expect(html).toContain('<strong>844,9</strong>');
    expect(html).toMatch(/<details class="stadspeil-details" open[ >]/);
    expect(html).toContain('<caption>');
    expect(textOf(html)).toContain('Bron: Voorbeeldcijfers');
  });

  test('draws a chart as SVG, dashed where it is a forecast, and no cursor that nothing would answer', () => {
    const html = renderWidget(ofTag('stadspeil-trend-chart'));
    expect(html).toMatch(/<svg class="stadspeil-drawing" viewBox="0 0 640 \d+"/);
    expect(html).toContain('stadspeil-mark-marker-forecast');
    expect(html).not.toContain('<input');
  });

  test('has the remarks on periods as numbers in the drawing, as a list and in the open table', () => {
    const { indicators, regions, observations } = takeData(exampleShards.balance);
    const year = observations[1]?.period;
    const text = { nl: 'Anders geboekt.', en: 'Booked otherwise.' };
    const own = { indicator: indicators[0], regions: regions.values(), observations };
    const request = {
      ...ofTag('stadspeil-trend-chart'),
      data: takeData({ ...own, annotations: [{ period: year, text }] }),
    };
    const html = renderWidget(request);
    expect(html.match(/<rect class="stadspeil-mark-annotation"/g)).toHaveLength(1);
    expect(html).toMatch(/<text class="stadspeil-mark-annotation-label"[^>]*>1<\/text>/);
    expect(html).toContain(`<li>1 · ${year}: Anders geboekt.</li></ol>`);
    expect(html).toMatch(/<td[^>]*>1 · Anders geboekt\.<\/td>/);
    expect(renderPlain({ ...request, id: 'saldo' })).toMatch(
      /<rect fill="#FFFFFF" stroke="#1A1A1A" stroke-width="1"/,
    );
  });

  test.each(tags)('%s gives the same text every time, without script and inline style', (tag) => {
    const html = renderWidget(ofTag(tag));
    expect(html).toBe(renderWidget(ofTag(tag)));
    expect(html).not.toMatch(/<script|<style| style=| on[a-z]+=/);
  });

  test('speaks English where it is asked to', () => {
    const html = renderWidget({ ...card, attributes: { ...card.attributes, lang: 'en' } });
    expect(html).toContain('lang="en"');
    expect(textOf(html)).toContain('Source: Example figures');
  });

  test('says why there is nothing to draw', () => {
    const html = renderWidget({ ...card, attributes: { region: 'GM0001' } });
    expect(textOf(html)).toBe('Voor GM0001 zijn geen cijfers over: Banen.');
  });

  test('keeps markup in a name a text', () => {
    const hostile = structuredClone(exampleShards.jobs) as {
      extension: { stadspeil: { indicator: { title: { nl: string } } } };
    };
    hostile.extension.stadspeil.indicator.title.nl = '<img src=x onerror="alert(1)">';
    const html = renderWidget({ ...card, data: takeData(hostile) });
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
  });
});

describe('renderElement', () => {
  const stylesheet = '/stadspeil.css';

  test('puts the widget into a shadow root that the parser makes', () => {
    const html = renderElement({ ...card, stylesheet, fallback: '<a href="/banen">Banen</a>' });
    expect(html).toMatch(
      /^<stadspeil-kpi-card region="GM9999" benchmark="NL01" period="2018"><template shadowrootmode="open"><link rel="stylesheet" href="\/stadspeil.css"><figure/,
    );
    expect(html).toMatch(/<\/template><a href="\/banen">Banen<\/a><\/stadspeil-kpi-card>$/);
  });

  test('keeps a value of an attribute inside its quotes', () => {
    const html = renderElement({ ...card, stylesheet, attributes: { caption: '"><script>' } });
    expect(html).toContain('caption="&quot;&gt;&lt;script&gt;"');
  });

  test('refuses an attribute that no widget reads', () => {
    expect(() => renderElement({ ...card, stylesheet, attributes: { onclick: 'x' } })).toThrow(
      expect.objectContaining({ code: 'ATTRIBUTE_INVALID' }),
    );
  });
});

describe('renderPage', () => {
  test('is a whole page in the language of its widget', () => {
    const page = renderPage({ ...card, title: 'Banen & werk', stylesheet: 'stadspeil.css' });
    expect(page).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(page).toContain('<title>Banen &amp; werk</title>');
    expect(page).not.toContain('<script');
    expect(page).toContain('<stadspeil-kpi-card');
  });

  test('brings the script where it is asked to', () => {
    const page = renderPage({ ...card, title: 'Banen', stylesheet: 's.css', script: 'stadspeil.js' });
    expect(page).toContain('<script type="module" src="stadspeil.js"></script>');
  });
});

describe('renderPlain', () => {
  test('gives ids a prefix, so that two widgets can stand in one document', () => {
    const both = renderPlain({ ...card, id: 'a' }) + renderPlain({ ...card, id: 'b' });
    const ids = [...both.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const pointedAt = [...both.matchAll(/ aria-(?:labelled|described)by="([^"]+)"/g)].map(([, id]) => id);
    expect(pointedAt.length).toBeGreaterThan(2);
    expect(ids).toEqual(expect.arrayContaining(pointedAt));
  });

  test('paints what is drawn', () => {
    const html = renderPlain({ ...ofTag('stadspeil-trend-chart'), id: 'saldo' });
    expect(html).not.toContain('stadspeil-mark-');
    expect(html).toContain('fill="none" stroke="#12436D" stroke-width="2.5"');
  });
});

test('widgetStyles holds the rules of every widget once', () => {
  const css = widgetStyles();
  expect(css.match(/\.stadspeil-figure \{/g)).toHaveLength(1);
  for (const { styles } of Object.values(staticWidgets)) {
    for (const each of styles) expect(css).toContain(each);
  }
});
