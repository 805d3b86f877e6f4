import type { Licence, Source } from '@stadspeil/core';
import type { DatasetDefinition } from '../dataset-definition.ts';
import { byteLength } from './byte-length.ts';
import { csvFields } from './csv-fields.ts';
import type { Sha256 } from './edition-hash.ts';
import type { PublishedFile } from './published-file.ts';

/**
 * `datapackage.json`: the CSV files of a dataset with their columns, by Data Package 2.0. Each has its
 * length in bytes and its SHA-256.
 */
export function writeDataPackage(
  { description, edition, sources }: DatasetDefinition,
  files: readonly PublishedFile[],
  sha256: Sha256,
): object {
  const { id, title, description: text, publisher, licence } = description;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: id,
    title: title.nl,
    description: text.nl,
    version: edition.id,
    licenses: [writeLicence(licence)],
    sources: sources.map(writeSource),
    contributors: [{ title: publisher, roles: ['publisher'] }],
    resources: files
      .filter(({ mediaType }) => mediaType === 'text/csv')
      .map((file) => ({
        $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
        name: file.path.replace(/\.csv$/, ''),
        path: file.path,
        type: 'table',
        title: file.title.nl,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: byteLength(file.text),
        hash: `sha256:${sha256([file.text])}`,
        dialect: {
          $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
          lineTerminator: '\r\n',
        },
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: csvFields(),
          primaryKey: ['indicator', 'dimension', 'region', 'period', 'printing'],
        },
      })),
  };
}

function writeLicence({ id, title, url }: Licence): object {
  return { name: id, title: title.nl, ...(url !== undefined && { path: url }) };
}

function writeSource({ title, url, publishedIn }: Source): object {
  return {
    title: title.nl,
    ...(url !== undefined && { path: url }),
    ...(publishedIn !== undefined && { version: String(publishedIn) }),
  };
}
