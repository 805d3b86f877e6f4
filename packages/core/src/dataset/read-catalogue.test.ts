import { describe, expect, test } from 'vitest';
import { buildShardFile, type Json } from '../testing/build-shard-file.ts';
import { readCatalogue } from './read-catalogue.ts';

function buildCatalogueFile(): Json {
  const { format, edition, regions, indicator } = buildShardFile().extension.stadspeil;
  const { id, title, shortTitle, theme, unit, sources } = indicator;
  const [{ publisher, licence }] = sources;
  return {
    format,
    dataset: { id: 'example', title, description: title, publisher, licence },
    edition,
    themes: [{ id: theme, title }],
    indicators: [{ id, title, shortTitle, theme, unit: unit.label, scopes: ['GM0141'] }],
    regions,
    sources,
  };
}

describe('readCatalogue', () => {
  test('gives the file as it stands, without its format', () => {
    const { format: _, ...catalogue } = buildCatalogueFile();
    expect(readCatalogue(buildCatalogueFile(), 'catalogue.json')).toEqual(catalogue);
  });

  test.each<[why: string, change: (catalogue: Json) => void]>([
    ['another format', (catalogue) => (catalogue.format = 2)],
    ['no licence', (catalogue) => delete catalogue.dataset.licence],
    [
      'a licence whose address is a script',
      (catalogue) => (catalogue.dataset.licence.url = 'javascript:alert(1)'),
    ],
    ['a theme without a title', (catalogue) => delete catalogue.themes[0].title],
    ['an indicator without scopes', (catalogue) => delete catalogue.indicators[0].scopes],
    ['a region without parents', (catalogue) => delete catalogue.regions[0].parents],
    ['a scope that leads elsewhere', (catalogue) => (catalogue.indicators[0].scopes = ['../../secret'])],
    ['a scope on another host', (catalogue) => (catalogue.indicators[0].scopes = ['//evil.example/a'])],
    ['a scope twice', (catalogue) => catalogue.indicators[0].scopes.push('GM0141')],
    ['an id that leads elsewhere', (catalogue) => (catalogue.indicators[0].id = '../jobs')],
    ['an id of the prototype', (catalogue) => (catalogue.indicators[0].id = '__proto__')],
    ['an indicator twice', (catalogue) => catalogue.indicators.push(catalogue.indicators[0])],
    ['an indicator of an unknown theme', (catalogue) => (catalogue.indicators[0].theme = 'homes')],
    ['a region twice', (catalogue) => catalogue.regions.push(catalogue.regions[0])],
    ['regions that are part of each other', (catalogue) => (catalogue.regions[1].parents = ['GM0141'])],
    ['sources in an object', (catalogue) => (catalogue.sources = {})],
  ])('refuses %s', (_why, change) => {
    const catalogue = buildCatalogueFile();
    change(catalogue);
    expect(() => readCatalogue(catalogue, 'catalogue.json')).toThrow(
      expect.objectContaining({ name: 'StadspeilError', code: 'CATALOGUE_INVALID' }),
    );
  });
});
