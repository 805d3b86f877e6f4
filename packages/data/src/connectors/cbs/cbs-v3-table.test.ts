import { describe, expect, test } from 'vitest';
import { hasShared, parseShared } from '../../testing/shared-folder.ts';
import { cbsObservations } from './cbs-observations.ts';
import { readCbsV3Table, type CbsV3Answers } from './cbs-v3-table.ts';

const recorded = 'fixtures/cbs-odata-v3';

const topic = {
  'odata.type': 'Cbs.OData.Topic',
  Type: 'Topic',
  Datatype: 'Long',
  Unit: 'aantal',
  Decimals: 0,
};

/** Hand-made answers in the shape of the OData v3 service: titles twice, padded codes, texts and numbers. */
function buildAnswers(changes: Readonly<Record<string, unknown>> = {}): CbsV3Answers {
  return {
    dataProperties: {
      value: [
        { ID: 0, ParentID: null, Type: 'GeoDetail', Key: 'WijkenEnBuurten', Title: 'Wijken en buurten' },
        { ID: 1, ParentID: null, Type: 'TopicGroup', Key: '', Title: 'Bevolking' },
        { ...topic, ID: 2, ParentID: 1, Key: 'Naam_1', Title: 'Naam', Datatype: 'String', Unit: 'naam' },
        { ...topic, ID: 3, ParentID: 1, Key: 'Eenpersoons_2', Title: 'Eenpersoonshuishoudens' },
        { ID: 4, ParentID: null, Type: 'TopicGroup', Key: '', Title: 'Inkomen' },
        { ...topic, ID: 5, ParentID: 4, Key: 'Eenpersoons_3', Title: 'Eenpersoonshuishoudens', Decimals: 1 },
      ],
    },
    rows: [
      {
        value: [
          {
            ID: 0,
            WijkenEnBuurten: 'WK014110  ',
            Naam_1: 'Almelo   ',
            Eenpersoons_2: 1985,
            Eenpersoons_3: '    19.4',
            ...changes,
          },
        ],
      },
    ],
  };
}

describe('readCbsV3Table', () => {
  test('tells measures of one title apart by their path, and leaves out words', () => {
    expect([...readCbsV3Table(buildAnswers()).measures]).toEqual([
      ['Eenpersoons_2', { title: 'Bevolking › Eenpersoonshuishoudens', unit: 'aantal', decimals: 0 }],
      ['Eenpersoons_3', { title: 'Inkomen › Eenpersoonshuishoudens', unit: 'aantal', decimals: 1 }],
    ]);
  });

  test('gives one row for each figure, typed or as a padded text', () => {
    const codes = { WijkenEnBuurten: 'WK014110' };
    expect(readCbsV3Table(buildAnswers()).rows).toEqual([
      { measure: 'Eenpersoons_2', value: 1985, valueAttribute: 'None', codes },
      { measure: 'Eenpersoons_3', value: 19.4, valueAttribute: 'None', codes },
    ]);
  });

  test.each([
    ['       .', 'missing'],
    ['', 'impossible'],
    [null, 'missing'],
  ])('a figure %j is %s', (printed, reason) => {
    const table = readCbsV3Table(buildAnswers({ Eenpersoons_2: printed }));
    const selection = { indicator: 'households', measure: 'Eenpersoons_2', period: '2020JJ00' };
    expect(cbsObservations(table, selection)).toEqual([
      { indicator: 'households', region: 'WK014110', period: '2020', state: 'absent', value: null, reason },
    ]);
  });

  test('calls a figure provisional while its period is', () => {
    const periods = { value: [{ Key: '2020JJ00', Title: '2020', Status: 'Voorlopig' }] };
    const table = readCbsV3Table({ ...buildAnswers(), periods });
    const selection = { indicator: 'households', measure: 'Eenpersoons_2', period: '2020JJ00' };
    expect(cbsObservations(table, selection)).toMatchObject([{ value: 1985, status: 'provisional' }]);
  });

  test.each<[why: string, answers: CbsV3Answers]>([
    ['words where a figure belongs', buildAnswers({ Eenpersoons_2: 'x' })],
    ['a column that is not there', buildAnswers({ Eenpersoons_2: undefined })],
    ['a row without its region', buildAnswers({ WijkenEnBuurten: null })],
    [
      'a last page that names a next one',
      { ...buildAnswers(), rows: [{ value: [], 'odata.nextLink': 'x' }] },
    ],
    ['an answer that is none', { ...buildAnswers(), dataProperties: '<html>' }],
  ])('refuses %s', (_why, answers) => {
    expect(() => readCbsV3Table(answers)).toThrow(expect.objectContaining({ code: 'SOURCE_INVALID' }));
  });

  test.skipIf(!hasShared(recorded))('reads the recorded tables (needs ../shared)', () => {
    const districts = readCbsV3Table({
      dataProperties: parseShared(`${recorded}/84799NED/DataProperties.json`),
      rows: [parseShared(`${recorded}/84799NED/TypedDataSet.subset.json`)],
    });
    expect(districts.measures.get('AantalInwoners_5')?.title).toBe('Bevolking › Aantal inwoners');
    expect(districts.rows).toContainEqual({
      measure: 'AantalInwoners_5',
      value: 73_107,
      valueAttribute: 'None',
      codes: { WijkenEnBuurten: 'GM0141' },
    });
    const jobs = readCbsV3Table({
      dataProperties: parseShared(`${recorded}/83583NED/DataProperties.json`),
      rows: [parseShared(`${recorded}/83583NED/TypedDataSet.subset.json`)],
      periods: parseShared(`${recorded}/83583NED/Perioden.json`),
    });
    const codes = { BedrijfstakkenBranchesSBI2008: 'T001081', Bedrijfsgrootte: 'T001098' };
    const found = cbsObservations(jobs, {
      indicator: 'jobs',
      measure: 'BanenVanWerknemersInDecember_1',
      codes,
      region: 'NL01',
    });
    expect(found[0]).toMatchObject({ period: '2010', value: 7888.2 });
    expect(found.some(({ state }) => state === 'measured')).toBe(true);
    expect([...jobs.periodStatus.values()]).toContain('Voorlopig');
  });
});
