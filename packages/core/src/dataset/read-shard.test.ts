import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StadspeilError } from '../errors/stadspeil-error.ts';
import { buildShardFile, type Json } from '../testing/build-shard-file.ts';
import { readShard } from './read-shard.ts';

const file = 'observations/jobs/GM0141.json';

/** The file with one field changed; `path` goes through objects and lists. */
function changed(path: string, value: unknown): Json {
  const shard = buildShardFile();
  const names = path.split('.');
  const last = names.pop()!;
  const parent = names.reduce((at, name) => at[name], shard);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return shard;
}

const own = 'extension.stadspeil';

function twice(period: string): Json {
  return { value: 900, qualifier: 'about', period, lines: '432' };
}

function withDimension(): Json {
  const shard = buildShardFile();
  const label = { nl: 'Leeftijd', en: 'Age' };
  shard.extension.stadspeil.indicator.dimensions = [
    { id: 'age', label, categories: { '0-24': label, '65+': label } },
  ];
  shard.id = ['indicator', 'region', 'age', 'period'];
  shard.size = [1, 2, 2, 1];
  shard.dimension.age = { category: { index: ['0-24', '65+'] } };
  shard.dimension.period.category.index = ['2030'];
  shard.value = [26, 23, 30, null];
  delete shard.status;
  delete shard.extension.stadspeil.cells;
  delete shard.extension.stadspeil.runs;
  return shard;
}

describe('readShard', () => {
  test('reads cells, absences, ranges and uncertain runs, and skips cells that were not printed', () => {
    expect(readShard(buildShardFile(), file).observations).toEqual([
      {
        indicator: 'jobs',
        region: 'GM0141',
        period: '2017?',
        state: 'measured',
        value: 844.9,
        status: 'normal',
        kind: 'observed',
        qualifier: 'about',
        certainty: 'proven',
        inferred: ['unit'],
        significance: { direction: 'higher', than: 'NL01' },
        lines: '980;984',
      },
      {
        indicator: 'jobs',
        region: 'NL01',
        period: '2017',
        state: 'range',
        value: null,
        low: 3,
        high: 5,
        status: 'normal',
        kind: 'observed',
        certainty: 'proven',
        lines: '990',
      },
      {
        indicator: 'jobs',
        region: 'NL01',
        period: 'unknown@2018',
        state: 'absent',
        value: null,
        reason: 'confidential',
      },
      ...[3, -4].map((value, i) => ({
        indicator: 'jobs',
        region: 'GM0141',
        period: '2017',
        run: i + 1,
        state: 'measured',
        value,
        status: 'normal',
        kind: 'observed',
        qualifier: 'exact',
        certainty: 'uncertain',
        lines: String(i + 1),
      })),
    ]);
  });

  test('gives the definition, the regions, the dataset and the edition as they stand in the file', () => {
    const { indicator, regions } = buildShardFile().extension.stadspeil;
    expect(readShard(buildShardFile(), file)).toMatchObject({
      dataset: 'example',
      edition: { id: '2018' },
      indicator,
      regions,
    });
  });

  test('puts the last dimension first in the running order of cells', () => {
    const cells = readShard(withDimension(), file).observations;
    expect(cells.map(({ region, dimensions, value }) => [region, dimensions?.['age'], value])).toEqual([
      ['GM0141', '0-24', 26],
      ['GM0141', '65+', 23],
      ['NL01', '0-24', 30],
    ]);
  });

  test.each([
    ['2017', ['period'], '2017?'],
    ['2018>2030', ['period'], '2018?>2030?'],
    ['2018>2030', ['period-start'], '2018?>2030'],
    ['2018>2030', ['period-end'], '2018>2030?'],
    ['../2020', ['period'], '../2020?'],
    ['2018,2019', ['period'], '2018?,2019?'],
    ['2017-Q1', ['period'], '2017-Q1?'],
  ])('reads %s with %j as %s', (code, inferred, period) => {
    const shard = changed('dimension.period.category.index', [code, 'unknown@2018']);
    shard.extension.stadspeil.cells.inferred[0] = inferred;
    expect(readShard(shard, file).observations[0]?.period).toBe(period);
  });

  test('reads a second printing of a figure with the marks of its own', () => {
    const shard = changed(`${own}.cells.alsoPrinted`, { 0: twice('2017?') });
    expect(readShard(shard, file).observations[0]).toMatchObject({
      value: 844.9,
      alsoPrinted: { value: 900, qualifier: 'about', period: '2017?', lines: '432' },
    });
  });

  test('lets fields be that it does not know', () => {
    const shard = changed(`${own}.cells.colour`, { 0: 'red' });
    shard.extension.stadspeil.indicator.mood = 'fine';
    expect(readShard(shard, file).observations[0]).not.toHaveProperty('colour');
  });

  test('names file, place, cure and what it found', () => {
    expect(() => readShard(changed('value.0', '844,9'), file)).toThrow(
      'readShard: expected a number or null at value[0] of observations/jobs/GM0141.json, received "844,9". ' +
        'Fetch it again, or build it with writeDataset(). [SHARD_INVALID]',
    );
  });

  test.each<[why: string, path: string, value: unknown]>([
    ['another format', `${own}.format`, 2],
    ['no extension of ours', 'extension', {}],
    ['a number in quotes', 'value.0', '844.9'],
    ['NaN in quotes', 'value.0', 'NaN'],
    ['an infinite number', 'value.0', JSON.parse('1e999')],
    ['a number too large to be exact', 'value.0', 1e21],
    ['another version of JSON-stat', 'version', '1.3'],
    ['a collection', 'class', 'collection'],
    ['other sizes than its categories', 'size', [1, 2, 3]],
    ['no sizes', 'size', undefined],
    ['another dimension of time', 'role.time', ['region']],
    ['no dimension of place', 'role.geo', []],
    ['fewer values than cells', 'value', [1, 2, 3]],
    ['more values than cells', 'value', [1, 2, 3, 4, 5]],
    ['values in an object', 'value', { 0: 1 }],
    ['dimensions in another order', 'id', ['indicator', 'period', 'region']],
    ['two dimensions glued', 'id', ['indicator,region', 'period']],
    ['a dimension without categories', 'dimension.region', {}],
    ['no dimension of time', 'dimension.period', undefined],
    ['a region twice', 'dimension.region.category.index', ['GM0141', 'GM0141']],
    ['a region that the file does not explain', 'dimension.region.category.index', ['GM0141', 'PV23']],
    ['a category of the prototype', 'dimension.region.category.index', ['GM0141', 'constructor']],
    ['another indicator than the definition', 'dimension.indicator.category.index', ['homes']],
    ['two indicators', 'dimension.indicator.category.index', ['jobs', 'homes']],
    ['a mark in a category of time', 'dimension.period.category.index', ['2017?', 'unknown@2018']],
    ['a year in two digits', 'dimension.period.category.index', ['17', 'unknown@2018']],
    ['an unknown letter', 'status', { 1: 'Z' }],
    ['a letter of the prototype', 'status', { 1: 'constructor' }],
    ['a reason beside a number', 'status', { 0: 'Q' }],
    ['a provisional cell without a figure', 'status', { 1: 'P' }],
    ['a letter for a cell beyond the last', 'status', { 4: 'Q' }],
    ['a letter for a cell before the first', 'status', { '-1': 'Q' }],
    ['letters in a list', 'status', ['A']],
    ['a fact for a cell beyond the last', `${own}.cells.lines`, { 99: '1' }],
    ['a fact with a padded index', `${own}.cells.lines`, { '00': '1' }],
    ['a fact for "length"', `${own}.cells.n`, { length: 1 }],
    ['a fact without a figure', `${own}.cells.lines`, { 1: '980' }],
    ['an unknown kind', `${own}.cells.kind`, { 0: 'guess' }],
    ['an unknown qualifier', `${own}.cells.qualifier`, { 0: 'toString' }],
    ['an unknown certainty', `${own}.cells.certainty`, { 0: 'sure' }],
    ['one end of a range', `${own}.cells.high`, {}],
    ['a range upside down', `${own}.cells.low`, { 2: 6 }],
    ['a range and a number', `${own}.cells.low`, { 0: 1, 2: 3 }],
    ['a range and words', `${own}.cells.words`, { 2: 'few-hundred' }],
    ['a second printing of another period', `${own}.cells.alsoPrinted`, { 0: twice('2018') }],
    ['a second printing in no period', `${own}.cells.alsoPrinted`, { 0: twice('ooit') }],
    ['a second printing of a range', `${own}.cells.alsoPrinted`, { 2: twice('2017') }],
    [
      'a second printing with an unknown qualifier',
      `${own}.cells.alsoPrinted`,
      { 0: { ...twice('2017'), qualifier: 'some' } },
    ],
    ['an interval without a level', `${own}.cells.lower`, { 0: 1 }],
    ['fewer than no respondents', `${own}.cells.n`, { 0: -1 }],
    ['half a respondent', `${own}.cells.n`, { 0: 0.5 }],
    ['a significance without a region', `${own}.cells.significance`, { 0: ['higher'] }],
    ['a significance against an unknown region', `${own}.cells.significance`, { 0: ['higher', 'PV23'] }],
    ['a significance in no direction', `${own}.cells.significance`, { 0: ['better', 'NL01'] }],
    ['an unknown thing that is inferred', `${own}.cells.inferred`, { 0: ['mood'] }],
    ['an inferred end of a year', `${own}.cells.inferred`, { 0: ['period-start'] }],
    ['a period inferred twice', `${own}.cells.inferred`, { 0: ['period', 'period'] }],
    ['an inferred unknown period', `${own}.cells.inferred`, { 3: ['period'] }],
    ['a column that is a list', `${own}.cells.lines`, ['980']],
    ['a run in an unknown region', `${own}.runs.0.region`, 'PV23'],
    ['a run with a text', `${own}.runs.0.values`, [3, '4']],
    ['a run with too few lines', `${own}.runs.0.lines`, ['1']],
    ['a run with an unknown kind', `${own}.runs.0.kind`, 'guess'],
    ['a run in an unknown period', `${own}.runs.0.period`, 'ooit'],
    ['regions under one code', `${own}.regions.1.code`, 'GM0141'],
    ['a region without a name', `${own}.regions.0.name`, { nl: 'Almelo' }],
    ['a region with a padded code', `${own}.regions.0.code`, 'GM0141  '],
    ['regions that are part of each other', `${own}.regions.1.parents`, ['GM0141']],
    ['a region that is part of itself', `${own}.regions.0.parents`, ['GM0141']],
    ['no regions', `${own}.regions`, []],
    ['a region of an unknown kind', `${own}.regions.0.kind`, 'planet'],
    ['a definition without polarity', `${own}.indicator.polarity`, undefined],
    ['an unknown polarity', `${own}.indicator.polarity`, 'up'],
    ['an unknown value type', `${own}.indicator.valueType`, 'thing'],
    ['a thousand decimals', `${own}.indicator.decimals`, 1000],
    ['half a decimal', `${own}.indicator.decimals`, 0.5],
    ['no source', `${own}.indicator.sources`, []],
    ['a source whose address is a script', `${own}.indicator.sources.0.url`, 'javascript:alert(1)'],
    ['a pattern without the number', `${own}.indicator.unit.pattern.en`, 'jobs'],
    ['a title that says nothing', `${own}.indicator.title.nl`, ' '],
    ['a title in a list', `${own}.indicator.title.nl`, ['Banen']],
    ['an edition that leads elsewhere', `${own}.edition.id`, '../2018'],
  ])('refuses %s', (_why, path, value) => {
    expect(() => readShard(changed(path, value), file)).toThrow(
      expect.objectContaining({ name: 'StadspeilError', code: 'SHARD_INVALID' }),
    );
  });

  test('refuses a category that the definition does not have', () => {
    const shard = withDimension();
    shard.dimension.age.category.index = ['0-24', 'constructor'];
    expect(() => readShard(shard, file)).toThrow(/0-24 \| 65\+ at dimension\.age/);
  });

  test.each([
    ['upside down', { lower: 900, upper: 800 }],
    ['beside its figure', { lower: 845, upper: 900 }],
    ['that is no probability', { lower: 800, upper: 900, level: 95 }],
  ])('refuses an interval %s', (_what, interval) => {
    const shard = buildShardFile();
    for (const [name, fact] of Object.entries({ level: 0.95, ...interval })) {
      shard.extension.stadspeil.cells[name] = { 0: fact };
    }
    expect(() => readShard(shard, file)).toThrow(
      /lower ≤ value ≤ upper and a level between 0 and 1 at cell 0/,
    );
  });

  test('refuses a dimension under the name of another', () => {
    const shard = withDimension();
    shard.extension.stadspeil.indicator.dimensions[0].id = 'region';
    shard.id = ['indicator', 'region', 'region', 'period'];
    expect(() => readShard(shard, file)).toThrow(/nothing twice at id/);
  });

  describe('of a ranking', () => {
    const ranking = (kinds: Json, label: Json = { GM0141: 'Almelo', NL01: 'Nederland' }): Json => {
      const shard = changed(`${own}.kinds`, kinds);
      shard.extension.stadspeil.regions.shift();
      shard.dimension.region.category.label = label;
      return shard;
    };
    const both = [
      { kind: 'municipality', count: 1 },
      { kind: 'country', count: 1 },
    ];

    test('takes the regions that are not described from the labels, in the order of the file', () => {
      expect(readShard(ranking(both), file).regions).toEqual([
        { code: 'GM0141', kind: 'municipality', name: { nl: 'Almelo', en: 'Almelo' }, parents: [] },
        { code: 'NL01', kind: 'country', name: { nl: 'Nederland', en: 'Netherlands' }, parents: [] },
      ]);
    });

    test.each([
      ['too few kinds', ranking(both.slice(1))],
      ['a kind of no regions', ranking([...both, { kind: 'area', count: 0 }])],
      ['a kind of less than no regions', ranking([...both, { kind: 'area', count: -1 }])],
      ['a billion regions', ranking([{ kind: 'municipality', count: 1e9 }])],
      ['an unknown kind', ranking([{ kind: 'planet', count: 1 }, both[1]])],
      ['no labels', ranking(both, null)],
      ['a region without a label', ranking(both, { NL01: 'Nederland' })],
      ['a label that is no text', ranking(both, { GM0141: 3 })],
    ])('refuses %s', (_what, json) => {
      expect(() => readShard(json, file)).toThrow(expect.objectContaining({ code: 'SHARD_INVALID' }));
    });
  });

  test('refuses two runs for one region and period', () => {
    const shard = buildShardFile();
    const { runs } = shard.extension.stadspeil;
    runs.push(runs[0]);
    expect(() => readShard(shard, file)).toThrow(/nothing twice at runs/);
  });

  test.each([undefined, null, 'text', 3, [], {}, JSON.parse('{"__proto__": {"value": []}}')])(
    'refuses %j in place of a shard',
    (json) => {
      expect(() => readShard(json, file)).toThrow(StadspeilError);
    },
  );

  test('reads or refuses any file with one value changed, and never fails otherwise', () => {
    const paths: string[] = [];
    const collect = (value: Json, path: string): void => {
      for (const name of Object.keys(value)) {
        paths.push(path + name);
        if (typeof value[name] === 'object' && value[name]) collect(value[name], `${path}${name}.`);
      }
    };
    collect(buildShardFile(), '');
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.option(fc.jsonValue(), { nil: undefined }), (path, value) => {
        try {
          readShard(changed(path, value), file);
        } catch (error) {
          expect(error).toBeInstanceOf(StadspeilError);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
