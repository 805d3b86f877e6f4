import { readPointer } from '@stadspeil/core/dataset';
import { describe, expect, test } from 'vitest';
import { buildDefinition, buildFigure } from '../testing/build-definition.ts';
import { sha256 } from '../testing/sha256.ts';
import { mergeEditions, writeEditions } from './merge-editions.ts';
import { writeDataset } from './write-dataset.ts';

const [first, second, third] = ['2016', '2017', '2018'].map((id, i) =>
  buildDefinition({ edition: { id }, observations: [buildFigure('GM0141', '2015', 5 + i)] }),
);
const files = writeEditions([first!, second!, third!], sha256);

function pointerAt(file: string) {
  return readPointer(JSON.parse(files.get(file)!), file);
}

describe('writeEditions', () => {
  test('serves every edition, each older one with the name of the newest', () => {
    expect(pointerAt('edition.json')).toEqual(pointerAt('editions/2018.json'));
    expect(['2016', '2017', '2018'].map((id) => pointerAt(`editions/${id}.json`).newer)).toEqual([
      '2018',
      '2018',
      null,
    ]);
    for (const id of ['2016', '2017', '2018']) {
      expect(files.has(`${pointerAt(`editions/${id}.json`).path}observations/jobs/GM0141.json`)).toBe(true);
    }
  });

  test('changes no file of an edition when another is added', () => {
    for (const [file, text] of writeDataset(first!, sha256)) {
      if (file.startsWith('e/')) expect(files.get(file)).toBe(text);
    }
  });

  test('keeps the fixed addresses for the newest', () => {
    for (const [file, text] of writeDataset(third!, sha256)) expect(files.get(file)).toBe(text);
  });
});

describe('mergeEditions', () => {
  test('adds the same edition twice without a change', () => {
    const once = writeDataset(third!, sha256);
    expect(new Map(mergeEditions(once, once))).toEqual(new Map(once));
  });

  test('refuses to change an edition that is served', () => {
    const changed = writeDataset({ ...third!, observations: [] }, sha256);
    expect(() => mergeEditions(files, changed)).toThrow(expect.objectContaining({ code: 'DATASET_INVALID' }));
  });

  test('refuses another dataset', () => {
    const other = writeDataset({ ...third!, description: { ...third!.description, id: 'other' } }, sha256);
    expect(() => mergeEditions(files, other)).toThrow(/expected an edition of example, received "other"/);
  });
});
