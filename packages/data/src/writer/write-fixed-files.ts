import { StadspeilError, type LocalisedText } from '@stadspeil/core';
import { csvRows, writeCsv } from '@stadspeil/core/csv';
import type { DatasetDefinition } from '../dataset-definition.ts';
import { groupBy } from '../group-by.ts';
import type { Sha256 } from './edition-hash.ts';
import type { PublishedFile } from './published-file.ts';
import { toJson } from './to-json.ts';
import { writeDataPackage } from './write-data-package.ts';
import { writeDcat } from './write-dcat.ts';
import { writeSchemaOrg } from './write-schema-org.ts';

const jsonTitles: Readonly<Record<string, LocalisedText>> = {
  'catalogue.json': {
    nl: 'Catalogus: alles wat de dataset bevat',
    en: 'Catalogue: all that the dataset holds',
  },
  'claims.json': { nl: 'Uitspraken zonder cijfer', en: 'Claims without a figure' },
  'report.json': { nl: 'De publicatie naast haar cijfers', en: 'The publication beside its figures' },
};

const allFigures = 'observations';

/**
 * The files of the current edition at addresses that never change, for people, portals and programs:
 * path → text. `edition` are the files of the edition itself.
 *
 * @throws {StadspeilError} `DATASET_INVALID` for an indicator whose CSV would take the name of that of all.
 */
export function writeFixedFiles(
  dataset: DatasetDefinition,
  edition: ReadonlyMap<string, string>,
  sha256: Sha256,
): ReadonlyMap<string, string> {
  if (Object.hasOwn(dataset.indicators, allFigures)) {
    throw new StadspeilError('DATASET_INVALID', {
      at: 'writeDataset',
      expected: 'ids of indicators that are no names of other files',
      received: JSON.stringify(allFigures),
      fix: 'Give the indicator another id.',
    });
  }
  const rows = csvRows(dataset);
  const byIndicator = groupBy(rows, ({ indicator }) => indicator);
  const tables: readonly PublishedFile[] = [
    csvFile(allFigures, { nl: 'Alle cijfers', en: 'All figures' }, writeCsv(rows)),
    ...[...byIndicator].map(([id, own]) => csvFile(id, dataset.indicators[id]!.title, writeCsv(own))),
  ];
  const documents = Object.entries(jsonTitles).flatMap(([path, title]): readonly PublishedFile[] => {
    const text = edition.get(path);
    return text === undefined ? [] : [{ path, mediaType: 'application/json', title, text }];
  });
  const files = [...tables, ...documents];
  return new Map([
    ...files.map(({ path, text }) => [path, text] as const),
    ['datapackage.json', toJson(writeDataPackage(dataset, tables, sha256))],
    ['dcat.jsonld', toJson(writeDcat(dataset, files))],
    ['dataset.jsonld', toJson(writeSchemaOrg(dataset, files))],
  ]);
}

function csvFile(name: string, title: LocalisedText, text: string): PublishedFile {
  return { path: `${name}.csv`, mediaType: 'text/csv', title, text };
}
