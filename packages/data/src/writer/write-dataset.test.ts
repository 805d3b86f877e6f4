import { gzipSync } from 'node:zlib';
import { period } from '@stadspeil/core';
import {
  readCatalogue,
  readPointer,
  readShard,
  readSummary,
  shardPath,
  summaryPath,
} from '@stadspeil/core/dataset';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { almelo2018 } from '../datasets/almelo-2018/almelo-2018.ts';
import { twente } from '../datasets/twente/twente.ts';
import { arbitraryCells, arbitraryRuns } from '../testing/arbitrary-observations.ts';
import { asSet } from '../testing/as-set.ts';
import { buildDefinition, buildFigure, buildIndicator, buildText } from '../testing/build-definition.ts';
import { sha256 } from '../testing/sha256.ts';
import type { DatasetDefinition } from '../dataset-definition.ts';
import { editionHash } from './edition-hash.ts';
import { writeDataset } from './write-dataset.ts';

const age = {
  id: 'age',
  label: buildText('Leeftijd'),
  categories: { '0-24': buildText('0–24'), '65+': buildText('65+') },
};

function write(definition: DatasetDefinition) {
  const files = writeDataset(definition, sha256);
  const pointer = readPointer(parse(files, 'edition.json'), 'edition.json');
  const at = (path: string) => parse(files, pointer.path + path);
  return {
    files,
    pointer,
    shard: (indicator: string, scope: string) => readShard(at(shardPath(indicator, scope)), scope),
    summary: (scope: string) => readSummary(at(summaryPath(scope)), scope),
    catalogue: () => readCatalogue(at('catalogue.json'), 'catalogue.json'),
  };
}

function parse(files: ReadonlyMap<string, string>, path: string): unknown {
  const text = files.get(path);
  if (text === undefined) throw new Error(`no ${path} among ${[...files.keys()].join(', ')}`);
  return JSON.parse(text);
}

describe('writeDataset', () => {
  test('what is written is read back the same: figures, ranges, words, absences, inferences and runs', () => {
    fc.assert(
      fc.property(arbitraryCells, arbitraryRuns, (cells, runs) => {
        const { catalogue, shard } = write(
          buildDefinition({
            indicators: { jobs: buildIndicator({ dimensions: [age] }) },
            observations: [...cells, ...runs],
          }),
        );
        const read = catalogue().indicators[0]!.scopes.flatMap((scope) => shard('jobs', scope).observations);
        expect(asSet(read)).toEqual(asSet([...cells, ...runs]));
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  test('gives the same files for the same definition', () => {
    expect(writeDataset(almelo2018, sha256)).toEqual(writeDataset(almelo2018, sha256));
  });

  test.each([almelo2018, twente])('keeps the pointer of $description.id within 300 bytes', (definition) => {
    expect(Buffer.byteLength(write(definition).files.get('edition.json')!)).toBeLessThanOrEqual(300);
  });

  test('points to a folder that is named after its content', () => {
    const { files, pointer } = write(buildDefinition());
    const edition = [...files].flatMap(([file, text]) =>
      file.startsWith(pointer.path) ? [[file.slice(pointer.path.length), text] as const] : [],
    );
    expect(pointer.path).toBe(`e/${editionHash(new Map(edition), sha256)}/`);
    expect(files.get('editions/2018.json')).toBe(files.get('edition.json'));
    expect(files.get('catalogue.json')).toBe(files.get(`${pointer.path}catalogue.json`));
  });

  test('gives another folder when one figure changes', () => {
    const other = buildDefinition({ observations: [buildFigure('GM0141', '2017', 844.8)] });
    expect(write(other).pointer.path).not.toBe(write(buildDefinition()).pointer.path);
  });

  test.each([
    ['a card', almelo2018, 'jobs-per-1000-inhabitants', 'GM0141'],
    ['bars of neighbourhoods', almelo2018, 'neighbourhood-rating', 'GM0141.parts'],
    ['the price index', twente, 'house-price-index', 'PV23'],
  ] as const)('brings %s in less than 8 KB', (_what, definition, indicator, scope) => {
    const { files, pointer } = write(definition);
    const texts = ['edition.json', pointer.path + shardPath(indicator, scope)].map((file) =>
      files.get(file)!,
    );
    const bytes = texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
    expect(bytes).toBeLessThan(8000);
  });

  test('refuses two observations of one cell', () => {
    const observations = [buildFigure('GM0141', '2017', 1), buildFigure('GM0141', '2017?', 2)];
    expect(() => write(buildDefinition({ observations }))).toThrow(
      expect.objectContaining({ code: 'OBSERVATION_DUPLICATE' }),
    );
  });

  test('refuses a category that the definition does not have', () => {
    const observations = [buildFigure('GM0141', '2017', 1, { dimensions: { age: '25-44' } })];
    const indicators = { jobs: buildIndicator({ dimensions: [age] }) };
    expect(() => write(buildDefinition({ indicators, observations }))).toThrow(
      expect.objectContaining({ code: 'DATASET_INVALID' }),
    );
  });

  test('refuses years of which only some are inferred, which a file cannot say', () => {
    const observations = [buildFigure('GM0141', '2018?,2019', 1)];
    expect(() => write(buildDefinition({ observations }))).toThrow(
      expect.objectContaining({ code: 'DATASET_INVALID' }),
    );
  });
});

describe('shards', () => {
  test('hold a region and those it is held against, the region first', () => {
    const { shard } = write(almelo2018);
    const { regions, observations } = shard('jobs-per-1000-inhabitants', 'GM0141');
    expect(observations.map(({ region, value }) => [region, value])).toEqual([
      ['GM0141', 844.9],
      ['size-50-100k', 740.1],
    ]);
    expect(regions.map(({ code }) => code)).toEqual(['GM0141', 'size-50-100k']);
  });

  test('hold the parts of a region and itself', () => {
    const { shard } = write(almelo2018);
    expect(shard('neighbourhood-rating', 'GM0141.parts').observations.map(({ region }) => region)).toEqual([
      'GM0141',
      'almelo/de-riet',
      'almelo/noorderkwartier',
      'almelo/nieuwstraatkwartier',
      'almelo/ossenkoppelerhoek',
      'almelo/hofkamp',
      'almelo/bornerbroek',
    ]);
  });

  test('hold a neighbourhood with all it is part of, when the dataset does not say otherwise', () => {
    const observations = ['almelo/a', 'almelo/b', 'GM0141', 'PV23', 'NL01'].map((code) =>
      buildFigure(code, '2017', 1),
    );
    const { shard } = write(buildDefinition({ observations }));
    expect(shard('jobs', 'almelo/a').observations.map(({ region }) => region)).toEqual([
      'almelo/a',
      'GM0141',
      'PV23',
      'NL01',
    ]);
  });

  test('hold a province with the country and the other provinces', () => {
    const { shard } = write(twente);
    const codes = [...new Set(shard('house-price-index', 'PV23').observations.map(({ region }) => region))];
    expect(codes.slice(0, 3)).toEqual(['PV23', 'NL01', 'PV20']);
    expect(codes).toHaveLength(13);
  });

  test('rank a period where at least three regions of one kind have a figure', () => {
    const observations = [
      ...['almelo/a', 'almelo/b', 'almelo/c'].map((code) => buildFigure(code, '2017', 1)),
      ...['almelo/a', 'almelo/b', 'GM0141'].map((code) => buildFigure(code, '2018', 1)),
    ];
    const { catalogue, shard } = write(buildDefinition({ observations }));
    expect(catalogue().indicators[0]?.scopes).toEqual([
      'GM0141',
      'almelo/a',
      'almelo/b',
      'almelo/c',
      'GM0141.parts',
      'PV23.parts',
      'NL01.parts',
      'all.2017',
    ]);
    expect(shard('jobs', 'all.2017').observations).toHaveLength(3);
  });

  test('put periods in order of time, unknown ones last, and say in words what is inferred', () => {
    const observations = [
      buildFigure('GM0141', 'unknown', 1),
      buildFigure('GM0141', '2018', 2),
      buildFigure('GM0141', '2017?', 3),
    ];
    const { files, pointer } = write(buildDefinition({ observations }));
    const { dimension } = parse(files, `${pointer.path}observations/jobs/GM0141.json`) as {
      readonly dimension: { readonly period: { readonly category: object } };
    };
    expect(dimension.period.category).toEqual({
      index: ['2017', '2018', 'unknown'],
      label: { '2017': '2017 (afgeleid)', '2018': '2018', unknown: 'jaar onbekend' },
    });
  });

  test('keep a raw run out of the cells, so that no other reader takes it for a fact', () => {
    const { files, pointer, shard } = write(almelo2018);
    const file = `${pointer.path}observations/participation-barriers-chart/unmapped.json`;
    expect(parse(files, file)).toMatchObject({ value: [null], size: [1, 1, 1] });
    const { observations } = shard('participation-barriers-chart', 'GM0141.parts');
    expect(observations).toHaveLength(22);
    expect(observations.every((each) => each.state === 'measured' && each.certainty === 'uncertain')).toBe(
      true,
    );
  });

  test('are not written for an indicator without figures, which the catalogue lists all the same', () => {
    const { indicators } = write(almelo2018).catalogue();
    expect(indicators.find(({ id }) => id === 'participation-barrier-financial')?.scopes).toEqual([]);
  });
});

describe('summaries', () => {
  test('give the latest figure and the one before it, of whatever year', () => {
    const observations = ['2015', '2016', '2017?', 'unknown'].map((when, i) =>
      buildFigure('GM0141', when, i),
    );
    const { entries } = write(buildDefinition({ observations })).summary('GM0141');
    expect(entries[0]?.observations.map((each) => each.period)).toEqual([period('2017?'), period('unknown')]);
  });

  test('carry every indicator that has a figure of certain place', () => {
    const ids = write(almelo2018)
      .summary('GM0141')
      .entries.map(({ indicator }) => indicator.id);
    expect(ids).toContain('jobs-per-1000-inhabitants');
    expect(ids).not.toContain('sector-difference-from-nl');
    expect(ids).not.toContain('participation-barrier-financial');
  });

  test('carry the neighbourhoods in that of the parts', () => {
    const { entries } = write(almelo2018).summary('GM0141.parts');
    const rating = entries.find(({ indicator }) => indicator.id === 'neighbourhood-rating');
    expect(rating?.observations).toHaveLength(7);
  });
});
