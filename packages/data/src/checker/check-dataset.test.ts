import type { Observation } from '@stadspeil/core';
import { describe, expect, test } from 'vitest';
import { shippedDatasets } from '../datasets/shipped-datasets.ts';
import { buildDefinition, buildFigure } from '../testing/build-definition.ts';
import { sha256 } from '../testing/sha256.ts';
import { writeEditions } from '../writer/merge-editions.ts';
import { writeDataset } from '../writer/write-dataset.ts';
import { checkDataset } from './check-dataset.ts';
import { faultLine } from './dataset-fault.ts';

const definition = buildDefinition();
const files = writeDataset(definition, sha256);
const folder = [...files.keys()]
  .find((file) => file.startsWith('e/'))!
  .split('/')
  .slice(0, 2)
  .join('/');
const shard = `${folder}/observations/jobs/GM0141.json`;

/** The lines of the faults after one file was changed; `null` takes it away. */
function faultsAfter(file: string, change: (text: string) => string | null): readonly string[] {
  const changed = new Map(files);
  const text = change(files.get(file) ?? '');
  if (text === null) changed.delete(file);
  else changed.set(file, text);
  return checkDataset(changed, { sha256, definition }).map(faultLine);
}

describe('checkDataset', () => {
  const sound = [...shippedDatasets, [definition] as const].map((editions) => ({
    id: editions[0].description.id,
    editions,
  }));

  test.each(sound)(
    'finds nothing wrong in $id',
    ({ editions }) => {
      expect(checkDataset(writeEditions(editions, sha256), { sha256, definition: editions })).toEqual([]);
    },
    60_000,
  );

  test('finds an edition that is not served', () => {
    const other = buildDefinition({ edition: { id: '2019' } });
    expect(checkDataset(files, { sha256, definition: [definition, other] }).map(faultLine)).toEqual([
      'editions/2019.json: the edition is not served. Write it with writeEditions(), or leave its definition out.',
    ]);
  });

  test('finds one changed figure, by its hash and by what the CSV says', () => {
    const faults = faultsAfter(shard, (text) => text.replace('844.9', '844.8'));
    expect(faults[0]).toMatch(/^e\/\w{16}\/: its content has the hash \w{16}\. Write the dataset again/);
    expect(faults).toContainEqual(
      expect.stringMatching(/^observations\.csv, jobs, GM0141 · 2017: it does not say what the files/),
    );
  });

  test('finds figures that are not those they were written from, and names the cell', () => {
    const [first, second] = definition.observations;
    const other = buildDefinition({ observations: [first!, { ...second!, value: 740 } as Observation] });
    expect(checkDataset(files, { sha256, definition: other })).toContainEqual(
      expect.objectContaining({
        file: shard,
        indicator: 'jobs',
        cell: 'NL01 · 2017',
        problem: expect.stringMatching(/^expected \{.*"value":740\}, found \{.*"value":740\.1\}$/),
      }),
    );
  });

  test('finds shards too many and too few', () => {
    const [first, second] = definition.observations;
    const less = buildDefinition({ observations: [first!] });
    expect(checkDataset(files, { sha256, definition: less }).map(faultLine)).toContainEqual(
      expect.stringMatching(/jobs\/NL01\.json: the definition gives no such file/),
    );
    const more = buildDefinition({ observations: [first!, second!, buildFigure('almelo/a', '2017', 1)] });
    expect(checkDataset(files, { sha256, definition: more }).map(faultLine)).toContainEqual(
      expect.stringMatching(/jobs\/almelo\/a\.json: it is not there/),
    );
  });

  test.each<[line: RegExp, file: string, change: (text: string) => string | null]>([
    [/^edition\.json: it is not there/, 'edition.json', () => null],
    [
      /^edition\.json: readPointer: expected a text like/,
      'edition.json',
      (text) => text.replace('"e/', '"/e/'),
    ],
    [/^edition\.json: it is longer than 300 bytes/, 'edition.json', (text) => text + ' '.repeat(300)],
    [/^editions\/2018\.json: it is not there/, 'editions/2018.json', () => null],
    [/^catalogue\.json: it is not equal to that of the edition/, 'catalogue.json', () => '{}'],
    [/catalogue\.json: readCatalogue: expected/, `${folder}/catalogue.json`, () => '{}'],
    [/GM0141\.json: it is not there/, shard, () => null],
    [/GM0141\.json: readShard: expected an object/, shard, () => '[]'],
    [/GM0141\.json: .*JSON/, shard, (text) => text.slice(0, 100)],
    [/GM0141\.json: readSummary: expected an object/, `${folder}/summary/GM0141.json`, () => '[]'],
    [/stray\.json: the catalogue does not name it/, `${folder}/observations/jobs/stray.json`, () => '{}'],
  ])('finds: %s', (line, file, change) => {
    expect(faultsAfter(file, change)).toContainEqual(expect.stringMatching(line));
  });

  test('checks files without a definition at hand', () => {
    expect(checkDataset(files, { sha256 })).toEqual([]);
  });
});
