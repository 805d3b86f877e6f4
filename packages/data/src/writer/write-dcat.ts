import type { Licence, LocalisedText } from '@stadspeil/core';
import type { DatasetDefinition } from '../dataset-definition.ts';
import { byteLength } from './byte-length.ts';
import { coverageOf } from './coverage.ts';
import type { PublishedFile } from './published-file.ts';

const authority = 'http://publications.europa.eu/resource/authority';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/**
 * `dcat.jsonld`: the dataset as open-data portals harvest it, with the properties that DCAT-AP-NL 3.0
 * asks for, as far as they are known. Addresses are relative to that of the file.
 */
export function writeDcat(dataset: DatasetDefinition, files: readonly PublishedFile[]): object {
  const { description, edition, sources, portal = {} } = dataset;
  const { temporal, spatial } = coverageOf(dataset);
  const { contact, creator, themes = [] } = portal;
  const licence = writeLicence(description.licence);
  return {
    '@context': context,
    '@id': './',
    '@type': 'dcat:Dataset',
    'dct:identifier': description.id,
    'dct:title': inBoth(description.title),
    'dct:description': inBoth(description.description),
    'dct:publisher': agent(description.publisher),
    ...(creator !== undefined && { 'dct:creator': agent(creator) }),
    ...(contact && { 'dcat:contactPoint': writeContact(contact) }),
    ...(themes.length && {
      'dcat:theme': themes.map((code) => ({ '@id': `${authority}/data-theme/${code}` })),
    }),
    'dct:accessRights': { '@id': `${authority}/access-right/PUBLIC` },
    'dct:license': licence,
    'dct:language': ['NLD', 'ENG'].map((code) => ({ '@id': `${authority}/language/${code}` })),
    'dcat:version': edition.id,
    ...(edition.published !== undefined && { 'dct:issued': date(edition.published) }),
    ...(temporal && {
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': date(temporal.from),
        'dcat:endDate': date(temporal.to),
      },
    }),
    ...(spatial.length && {
      'dct:spatial': spatial.map(({ code, name }) => ({
        '@type': 'dct:Location',
        'dct:identifier': code,
        'skos:prefLabel': inBoth(name),
      })),
    }),
    'dct:source': sources.map(({ id, title, publisher, url }) => ({
      ...(url !== undefined && { '@id': url }),
      '@type': 'dcat:Dataset',
      'dct:identifier': id,
      'dct:title': inBoth(title),
      'dct:publisher': agent(publisher),
    })),
    'dcat:distribution': files.map(({ path, mediaType, title, text }) => ({
      '@id': path,
      '@type': 'dcat:Distribution',
      'dct:title': inBoth(title),
      'dcat:accessURL': { '@id': path },
      'dcat:downloadURL': { '@id': path },
      'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
      'dct:format': { '@id': `${authority}/file-type/${mediaType === 'text/csv' ? 'CSV' : 'JSON'}` },
      'dcat:byteSize': { '@value': String(byteLength(text)), '@type': 'xsd:nonNegativeInteger' },
      'dct:license': licence,
    })),
  };
}

function inBoth({ nl, en }: LocalisedText): readonly object[] {
  return [
    { '@value': nl, '@language': 'nl' },
    { '@value': en, '@language': 'en' },
  ];
}

function agent(name: string): object {
  return { '@type': 'foaf:Agent', 'foaf:name': name };
}

function writeLicence({ id, title, url }: Licence): object {
  return {
    ...(url !== undefined && { '@id': url }),
    '@type': 'dct:LicenseDocument',
    'dct:identifier': id,
    'dct:title': inBoth(title),
  };
}

function writeContact({
  name,
  email,
  url,
}: NonNullable<NonNullable<DatasetDefinition['portal']>['contact']>): object {
  return {
    '@type': 'vcard:Organization',
    'vcard:fn': name,
    ...(email !== undefined && { 'vcard:hasEmail': { '@id': `mailto:${email}` } }),
    ...(url !== undefined && { 'vcard:hasURL': { '@id': url } }),
  };
}

/** A year, a month or a day, each as itself. */
function date(text: string): object {
  const types: Readonly<Record<number, string>> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' };
  const type = types[text.length];
  return { '@value': text, ...(type && { '@type': type }) };
}
