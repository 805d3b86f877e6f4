import type { DatasetDefinition } from '../dataset-definition.ts';
import { coverageOf } from './coverage.ts';
import type { PublishedFile } from './published-file.ts';

/**
 * `dataset.jsonld`: the dataset as search engines read it, a schema.org `Dataset`. A page that shows the
 * data can hold it as it is. Addresses are relative to that of the file.
 */
export function writeSchemaOrg(dataset: DatasetDefinition, files: readonly PublishedFile[]): object {
  const { description, edition, indicators, sources, portal = {} } = dataset;
  const { temporal, spatial } = coverageOf(dataset);
  const { title, licence } = description;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': './',
    identifier: description.id,
    name: title.nl,
    ...(title.en !== title.nl && { alternateName: title.en }),
    description: description.description.nl,
    inLanguage: ['nl', 'en'],
    version: edition.id,
    ...(edition.published !== undefined && { datePublished: edition.published }),
    license: licence.url ?? licence.title.nl,
    publisher: { '@type': 'Organization', name: description.publisher },
    ...(portal.creator !== undefined && { creator: { '@type': 'Organization', name: portal.creator } }),
    ...(temporal && { temporalCoverage: `${temporal.from}/${temporal.to}` }),
    ...(spatial.length && {
      spatialCoverage: spatial.map(({ code, name }) => ({
        '@type': 'Place',
        name: name.nl,
        identifier: code,
      })),
    }),
    variableMeasured: Object.values(indicators).map(({ id, title: { nl }, unit }) => ({
      '@type': 'PropertyValue',
      propertyID: id,
      name: nl,
      unitText: unit.label.nl,
    })),
    isBasedOn: sources.map((source) => source.url ?? source.title.nl),
    distribution: files.map(({ path, mediaType, title: { nl } }) => ({
      '@type': 'DataDownload',
      name: nl,
      contentUrl: path,
      encodingFormat: mediaType,
    })),
  };
}
