import { describe, expect, test } from 'vitest';
import type { Observation } from '@stadspeil/core';
import { shippedDatasets } from '../datasets/shipped-datasets.ts';
import { buildDefinition, buildFigure, buildIndicator } from '../testing/build-definition.ts';
import { sha256 } from '../testing/sha256.ts';
import type { DatasetDefinition } from '../dataset-definition.ts';
import { byteLength } from './byte-length.ts';
import { coverageOf } from './coverage.ts';
import { writeDataset } from './write-dataset.ts';

type Json = Readonly<Record<string, unknown>>;

function written(file: string, changes: Partial<DatasetDefinition> = {}): Json {
  return JSON.parse(writeDataset(buildDefinition(changes), sha256).get(file)!) as Json;
}

const portal = {
  contact: { name: 'Onderzoek', email: 'onderzoek@example.org', url: 'https://example.org/' },
  creator: 'Bureau Voorbeeld',
  themes: ['SOCI'],
};

describe('dcat.jsonld', () => {
  // The properties of a Dataset with a least number of 1 in the shapes of DCAT-AP-NL 3.0 and DCAT-AP 3.0.
  const required = ['dct:title', 'dct:description', 'dct:identifier', 'dct:publisher', 'dct:accessRights'];
  const givenOnly = ['dcat:contactPoint', 'dct:creator', 'dcat:theme'];

  test('has what DCAT-AP-NL 3.0 requires, when the definition gives it', () => {
    expect(Object.keys(written('dcat.jsonld', { portal }))).toEqual(
      expect.arrayContaining([...required, ...givenOnly]),
    );
  });

  test('makes up no contact, creator or theme', () => {
    const names = Object.keys(written('dcat.jsonld'));
    expect(names).toEqual(expect.arrayContaining(required));
    for (const name of [...givenOnly, 'dct:issued']) expect(names).not.toContain(name);
  });

  test.each(shippedDatasets)(
    'names the themes of $description.id, and no contact that nobody gave',
    (dataset) => {
      const { portal: given = {} } = dataset;
      expect(given.themes).toContain('SOCI');
      expect(given.contact).toBeUndefined();
    },
  );

  test('has a distribution with address, licence and media type for each file', () => {
    const distributions = written('dcat.jsonld')['dcat:distribution'] as readonly Json[];
    const files = writeDataset(buildDefinition(), sha256);
    expect(distributions.map((each) => each['@id'])).toEqual([
      'observations.csv',
      'jobs.csv',
      'catalogue.json',
    ]);
    for (const each of distributions) {
      expect(each['dcat:accessURL']).toEqual({ '@id': each['@id'] });
      expect(each['dct:license']).toMatchObject({ 'dct:identifier': 'CC0-1.0' });
      const bytes = byteLength(files.get(each['@id'] as string)!);
      expect(each['dcat:byteSize']).toMatchObject({ '@value': String(bytes) });
    }
  });

  test.each([
    ['2018', 'xsd:gYear'],
    ['2018-05', 'xsd:gYearMonth'],
    ['2018-05-31', 'xsd:date'],
  ])('says that %s is a %s', (published, type) => {
    const { 'dct:issued': issued } = written('dcat.jsonld', { edition: { id: '1', published } });
    expect(issued).toEqual({ '@value': published, '@type': type });
  });
});

describe('dataset.jsonld', () => {
  test('is a schema.org Dataset with what is known, and no more', () => {
    expect(written('dataset.jsonld')).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: 'Voorbeeld',
      version: '2018',
      temporalCoverage: '2017-01-01/2017-12-31',
      spatialCoverage: [{ identifier: 'NL01' }],
      variableMeasured: [{ propertyID: 'jobs', unitText: 'banen' }],
    });
    expect(written('dataset.jsonld')).not.toHaveProperty('creator');
    expect(written('dataset.jsonld', { portal })).toMatchObject({ creator: { name: 'Bureau Voorbeeld' } });
  });
});

describe('coverageOf', () => {
  function covered(...periods: readonly string[]) {
    const observations: readonly Observation[] = periods.map((when) => buildFigure('GM0141', when, 1));
    return coverageOf(buildDefinition({ observations })).temporal;
  }

  test.each([
    [['2017'], '2017-01-01', '2017-12-31'],
    [['2020-02'], '2020-02-01', '2020-02-29'],
    [['2100-02'], '2100-02-01', '2100-02-28'],
    [['2018-Q1', '2017-Q4'], '2017-10-01', '2018-03-31'],
    [['2018>2030', '../2020'], '2018-01-01', '2030-12-31'],
    [['2018,2019', '2016?'], '2018-01-01', '2019-12-31'],
  ])('of %j runs from %s to %s', (periods, from, to) => {
    expect(covered(...periods)).toEqual({ from, to });
  });

  test('knows nothing of periods that are inferred or not printed', () => {
    expect(covered('2017?', 'unknown')).toBeNull();
  });

  test('names the outermost official regions with a figure', () => {
    const of = (...codes: readonly string[]) =>
      coverageOf(
        buildDefinition({ observations: codes.map((code) => buildFigure(code, '2017', 1)) }),
      ).spatial.map(({ code }) => code);
    expect(of('almelo/a', 'GM0141')).toEqual(['GM0141']);
    expect(of('GM0141', 'NL01')).toEqual(['NL01']);
    expect(of('almelo/a')).toEqual([]);
  });
});

describe('byteLength', () => {
  test.each(['', 'a', 'é', '€', '😀', 'Súdwest-Fryslân'])('counts %j as UTF-8', (text) => {
    expect(byteLength(text)).toBe(Buffer.byteLength(text));
  });
});

test('an indicator cannot take the file of all figures', () => {
  const indicators = { observations: buildIndicator({ id: 'observations' }) };
  expect(() => written('dcat.jsonld', { indicators, observations: [] })).toThrow(
    expect.objectContaining({ code: 'DATASET_INVALID' }),
  );
});
