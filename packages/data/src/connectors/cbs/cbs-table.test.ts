import { describe, expect, test } from 'vitest';
import { buildCbsAnswers, buildCbsRow } from '../../testing/cbs-answers.ts';
import { readCbsTable } from './cbs-table.ts';

describe('readCbsTable', () => {
  test('reads measures, the status of periods, and rows with the codes of their dimensions', () => {
    const table = readCbsTable(buildCbsAnswers(buildCbsRow()));
    expect(table.measures.get('M001532_2')).toEqual({
      title: 'Verkochte woningen',
      unit: 'aantal',
      decimals: 0,
    });
    expect(table.periodStatus.get('2020KW02')).toBe('Voorlopig');
    expect(table.rows).toEqual([
      {
        measure: 'M001505_2',
        value: 96.9,
        valueAttribute: 'None',
        codes: { RegioS: 'NL01', Perioden: '2020KW01' },
      },
    ]);
  });

  test('names the answer, the row and the field', () => {
    const rows = [buildCbsRow(), buildCbsRow({ Value: '96.9' })];
    expect(() => readCbsTable(buildCbsAnswers(...rows))).toThrow(
      'readCbsTable: expected a number in "Value" of row 1 of Observations, page 1, received "96.9". ' +
        'Fetch the answer again; if it stays so, the table has changed. [SOURCE_INVALID]',
    );
  });

  test.each<[why: string, changes: object]>([
    ['no measures', { measureCodes: {} }],
    ['measures in an object', { measureCodes: { value: {} } }],
    [
      'a measure without a unit',
      { measureCodes: { value: [{ Identifier: 'M1', Title: 'x', Decimals: 0 }] } },
    ],
    ['a period without a status', { periodCodes: { value: [{ Identifier: '2020JJ00' }] } }],
    ['a page that is no answer', { observations: ['<html>'] }],
    ['a row that is a list', { observations: [{ value: [[]] }] }],
    ['a row without a measure', { observations: [{ value: [buildCbsRow({ Measure: null })] }] }],
    ['a code that is a number', { observations: [{ value: [buildCbsRow({ RegioS: 141 })] }] }],
    ['a last page that names a next one', { observations: [{ value: [], '@odata.nextLink': 'https://x/' }] }],
  ])('refuses %s', (_why, changes) => {
    expect(() => readCbsTable({ ...buildCbsAnswers(), ...changes })).toThrow(
      expect.objectContaining({ code: 'SOURCE_INVALID' }),
    );
  });
});
