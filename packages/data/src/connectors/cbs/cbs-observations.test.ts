import { describe, expect, test } from 'vitest';
import { buildCbsAnswers, buildCbsRow } from '../../testing/cbs-answers.ts';
import { cbsObservations } from './cbs-observations.ts';
import { readCbsTable } from './cbs-table.ts';

const selection = { indicator: 'house-price-index', measure: 'M001505_2' };

function read(...rows: readonly Readonly<Record<string, unknown>>[]) {
  return cbsObservations(readCbsTable(buildCbsAnswers(...rows)), selection);
}

describe('cbsObservations', () => {
  test('turns the rows of one measure into observations', () => {
    expect(read(buildCbsRow(), buildCbsRow({ Measure: 'M001532_2', Value: 51579 }))).toEqual([
      {
        indicator: 'house-price-index',
        region: 'NL01',
        period: '2020-Q1',
        state: 'measured',
        value: 96.9,
        status: 'normal',
        kind: 'observed',
        qualifier: 'exact',
        certainty: 'proven',
      },
    ]);
  });

  test('calls a figure provisional while its period is', () => {
    expect(read(buildCbsRow({ Perioden: '2020KW02' }))).toMatchObject([{ status: 'provisional' }]);
  });

  test('calls figures final where the table gives no period a status, and provisional where it forgets one', () => {
    const table = readCbsTable(buildCbsAnswers(buildCbsRow()));
    const statusWith = (periodStatus: ReadonlyMap<string, string>): unknown =>
      cbsObservations({ ...table, periodStatus }, selection)[0];
    expect(statusWith(new Map())).toMatchObject({ status: 'normal' });
    expect(statusWith(new Map([['2020KW02', 'Definitief']]))).toMatchObject({ status: 'provisional' });
  });

  test('takes region and period from the caller where the table has neither', () => {
    const row = buildCbsRow();
    delete row['RegioS'];
    delete row['Perioden'];
    const table = readCbsTable(buildCbsAnswers(row));
    expect(cbsObservations(table, { ...selection, region: 'NL01', period: '2020JJ00' })).toMatchObject([
      { region: 'NL01', period: '2020', value: 96.9 },
    ]);
    expect(() => cbsObservations(table, selection)).toThrow(
      expect.objectContaining({ code: 'SOURCE_INVALID' }),
    );
  });

  test('keeps zero a number', () => {
    expect(read(buildCbsRow({ Value: 0 }))).toMatchObject([{ state: 'measured', value: 0 }]);
  });

  test.each([
    ['Impossible', 'impossible'],
    ['Confidential', 'confidential'],
    ['NotAvailable', 'missing'],
    ['None', 'missing'],
    ['toString', 'missing'],
  ])('a row without a value and with the attribute %s is %s', (ValueAttribute, reason) => {
    expect(read(buildCbsRow({ Value: null, ValueAttribute }))).toEqual([
      {
        indicator: 'house-price-index',
        region: 'NL01',
        period: '2020-Q1',
        state: 'absent',
        value: null,
        reason,
      },
    ]);
  });

  test('takes the named code of a further dimension and leaves the rest of it out', () => {
    const table = readCbsTable(
      buildCbsAnswers(buildCbsRow({ Leeftijd: '10000' }), buildCbsRow({ Leeftijd: '70100', Value: 1 })),
    );
    expect(cbsObservations(table, { ...selection, codes: { Leeftijd: '10000' } })).toMatchObject([
      { value: 96.9 },
    ]);
  });

  test.each<[why: string, row: object]>([
    ['a value that has a reason to be absent', { ValueAttribute: 'Confidential' }],
    ['a dimension that is left open', { Leeftijd: '10000' }],
    ['a period that we cannot read', { Perioden: '2020W101' }],
    ['a region that we cannot read', { RegioS: 'RE05' }],
  ])('refuses %s', (_why, changes) => {
    expect(() => read(buildCbsRow({ ...changes }))).toThrow(
      expect.objectContaining({ code: 'SOURCE_INVALID' }),
    );
  });

  test('names the measures that there are', () => {
    const table = readCbsTable(buildCbsAnswers());
    expect(() => cbsObservations(table, { ...selection, measure: 'M1' })).toThrow(
      /expected M001505_2 \| M001532_2, received "M1"/,
    );
  });
});
