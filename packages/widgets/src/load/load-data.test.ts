import { describe, expect, test } from 'vitest';
import { exampleFiles, exampleFolder, exampleShards } from '../testing/example-dataset.ts';
import type { FetchJson } from './fetch-json.ts';
import { loadData, type DataRequest } from './load-data.ts';
import { takeData } from './take-data.ts';

const jobs: DataRequest = {
  src: '/data/',
  edition: null,
  indicators: ['jobs'],
  regions: ['GM9999'],
  parts: false,
};

function from(files: Readonly<Record<string, unknown>>, requests: string[] = []): FetchJson {
  return async (url) => {
    const path = url.replace('/data/', '');
    requests.push(path);
    return files[path];
  };
}

describe('loadData', () => {
  test('makes two requests for one indicator: pointer and shard', async () => {
    const requests: string[] = [];
    const data = await loadData({ ...jobs, regions: ['GM9999', 'NL01'] }, from(exampleFiles, requests));
    expect(requests).toEqual(['edition.json', `${exampleFolder}observations/jobs/GM9999.json`]);
    expect(data.observations.map(({ value }) => value)).toEqual([800, 844.9, 12, 700, 740.1]);
    expect(data.edition).toBe('2018');
  });

  test('makes one request for an edition that is pinned by its hash', async () => {
    const requests: string[] = [];
    await loadData({ ...jobs, edition: '0123456789abcdef' }, from(exampleFiles, requests));
    expect(requests).toEqual([`${exampleFolder}observations/jobs/GM9999.json`]);
  });

  test('finds an edition by its name and tells of a newer one', async () => {
    const files = {
      ...exampleFiles,
      'editions/2018.json': {
        format: 1,
        dataset: 'example',
        edition: '2018',
        path: exampleFolder,
        newer: '2022',
      },
    };
    expect((await loadData({ ...jobs, edition: '2018' }, from(files))).newerEdition).toBe('2022');
  });

  test('asks for the parts of a region by one shard', async () => {
    const requests: string[] = [];
    const request = { ...jobs, indicators: ['rating'], parts: true };
    const data = await loadData(request, from(exampleFiles, requests));
    expect(requests).toHaveLength(2);
    expect(data.regions.get('voorbeeld/noord')?.name.nl).toBe('Noord');
  });

  test('takes several indicators together', async () => {
    const data = await loadData({ ...jobs, indicators: ['jobs', 'balance'] }, from(exampleFiles));
    expect(data.indicators.map(({ id }) => id)).toEqual(['jobs', 'balance']);
  });

  test('an indicator without figures for the region is no error, and keeps its name', async () => {
    const data = await loadData({ ...jobs, indicators: ['nothing'] }, from(exampleFiles));
    expect(data.observations).toEqual([]);
    expect(data.titles.get('nothing')?.en).toBe('Without figures');
    expect(data.regions.get('GM9999')?.name.nl).toBe('Voorbeeldstad');
  });

  test.each<[string, Partial<DataRequest>, Readonly<Record<string, unknown>>, string]>([
    ['an indicator that does not exist', { indicators: ['jobz'] }, exampleFiles, 'INDICATOR_UNKNOWN'],
    ['a region that does not exist', { regions: ['GM0000'] }, exampleFiles, 'REGION_UNKNOWN'],
    ['a benchmark that does not exist', { regions: ['GM9999', 'GM0000'] }, exampleFiles, 'REGION_UNKNOWN'],
    ['an edition that does not exist', { edition: '1999' }, exampleFiles, 'EDITION_UNKNOWN'],
    ['a folder without a dataset', {}, {}, 'DATASET_UNREACHABLE'],
    ['a pointer that is broken', {}, { 'edition.json': { format: 1 } }, 'POINTER_INVALID'],
    [
      'a pointer to another place',
      {},
      { 'edition.json': { format: 1, dataset: 'x', edition: '1', path: 'https://elsewhere/', newer: null } },
      'POINTER_INVALID',
    ],
    [
      'half a dataset: no shard and no catalogue',
      {},
      { 'edition.json': exampleFiles['edition.json'] },
      'CATALOGUE_INVALID',
    ],
    [
      'a shard with too few values',
      {},
      {
        ...exampleFiles,
        [`${exampleFolder}observations/jobs/GM9999.json`]: { ...exampleShards.jobs, value: [1, 2] },
      },
      'SHARD_INVALID',
    ],
  ])('says what is wrong: %s', async (_, change, files, code) => {
    await expect(loadData({ ...jobs, ...change }, from(files))).rejects.toMatchObject({ code });
  });
});

describe('takeData', () => {
  test('takes a shard as JSON', () => {
    expect(takeData(exampleShards.balance).observations.map(({ value }) => value)).toEqual([
      -0.3, 0.95, -0.22,
    ]);
  });

  test('refuses anything else with an error that names the cure', () => {
    expect(() => takeData({ figures: [1, 2] })).toThrow(/SHARD_INVALID/);
  });

  test.each([
    ['title', { title: undefined }, {}],
    ['unit', { unit: undefined }, {}],
    ['source', { sources: undefined }, {}],
    ['source', { sources: [] }, {}],
    ['period', {}, { period: undefined }],
  ])('refuses figures of a page without %s', (part, definition, figure) => {
    const { indicators, observations } = takeData(exampleShards.balance);
    const own = (changed: object, cell: object) => ({
      indicator: { ...indicators[0], ...changed },
      observations: observations.map((each) => ({ ...each, ...cell })),
    });
    expect(takeData(own({}, {})).observations).toEqual(observations);
    expect(() => takeData(own(definition, figure))).toThrow(new RegExp(`a ${part}.*INDICATOR_INVALID`));
  });

  test('asks for all regions of a period in two requests', async () => {
    const requests: string[] = [];
    const files = {
      ...exampleFiles,
      [`${exampleFolder}observations/rating/all.2017.json`]: exampleShards.rating,
    };
    const all: DataRequest = { ...jobs, indicators: ['rating'], regions: [], scope: 'all.2017' };
    const data = await loadData(all, from(files, requests));
    expect(requests).toEqual(['edition.json', `${exampleFolder}observations/rating/all.2017.json`]);
    expect(data.regions.size).toBe(4);
  });

  test('names the period that there is when all regions of none, or of another, were asked for', async () => {
    const catalogue = structuredClone(exampleFiles[`${exampleFolder}catalogue.json`]) as {
      indicators: { id: string; scopes: string[] }[];
    };
    for (const each of catalogue.indicators) each.scopes = ['GM9999', 'all.2016', 'all.2017'];
    const files = { ...exampleFiles, [`${exampleFolder}catalogue.json`]: catalogue };
    for (const scope of ['all.', 'all.1999']) {
      await expect(loadData({ ...jobs, regions: [], scope }, from(files))).rejects.toMatchObject({
        code: 'ATTRIBUTE_INVALID',
        detail: { fix: 'period="2017"' },
      });
    }
  });
});
