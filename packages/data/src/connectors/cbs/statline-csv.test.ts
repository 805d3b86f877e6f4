import { describe, expect, test } from 'vitest';
import { hasShared, readShared } from '../../testing/shared-folder.ts';
import { cbsObservations } from './cbs-observations.ts';
import { parseDelimited } from './parse-delimited.ts';
import { readStatlineCsv } from './statline-csv.ts';

const recorded = 'fixtures/cbs-csv/70072ned_UntypedDataSet_06062018_000805.csv';

const file = [
  '\uFEFF"ID";"RegioS";"Perioden";"Bevolking_1";"Druk_2";"Naam_3"',
  '"20";"NL01  ";"2015JJ00";"16900726";"    29.9";"Nederland"',
  '"21";"GM0141";"2015JJ00";"       .";"";"Almelo; ""stad"""',
  '',
].join('\r\n');

describe('readStatlineCsv', () => {
  test('reads the columns that are asked for, with their decimals, codes without padding', () => {
    const table = readStatlineCsv(file, ['Bevolking_1', 'Druk_2']);
    expect([...table.measures.values()]).toEqual([
      { title: 'Bevolking_1', unit: '', decimals: 0 },
      { title: 'Druk_2', unit: '', decimals: 1 },
    ]);
    expect(table.rows.slice(0, 2)).toEqual([
      {
        measure: 'Bevolking_1',
        value: 16_900_726,
        valueAttribute: 'None',
        codes: { RegioS: 'NL01', Perioden: '2015JJ00' },
      },
      {
        measure: 'Druk_2',
        value: 29.9,
        valueAttribute: 'None',
        codes: { RegioS: 'NL01', Perioden: '2015JJ00' },
      },
    ]);
  });

  test.each([
    ['Bevolking_1', 'missing'],
    ['Druk_2', 'impossible'],
  ])('keeps why %s is absent', (measure, reason) => {
    const table = readStatlineCsv(file, [measure]);
    expect(cbsObservations(table, { indicator: 'x', measure })[1]).toMatchObject({
      region: 'GM0141',
      state: 'absent',
      reason,
    });
  });

  test.each<[why: string, text: string, column: string]>([
    ['a column that is not there', file, 'Bevolking_2'],
    ['words where a figure belongs', file, 'Naam_3'],
    ['a line that is too short', file.replace('"    29.9";', ''), 'Bevolking_1'],
    ['a quote that is not closed', file.replace('stad"""', 'stad'), 'Bevolking_1'],
    ['an empty file', '', 'Bevolking_1'],
  ])('refuses %s', (_why, text, column) => {
    expect(() => readStatlineCsv(text, [column])).toThrow(
      expect.objectContaining({ code: 'SOURCE_INVALID' }),
    );
  });

  test.skipIf(!hasShared(recorded))('reads the recorded download (needs ../shared)', () => {
    const column = 'OverigHuishoudelijkAfval_246';
    const { rows } = readStatlineCsv(readShared(recorded), ['TotaleBevolking_1', column]);
    const population = rows.filter(({ measure }) => measure === 'TotaleBevolking_1');
    expect(population).toHaveLength(770);
    expect(population.find(({ codes }) => codes['RegioS'] === 'CR12')?.value).toBe(625_976);
    const municipal = population.filter(({ codes }) => codes['RegioS']?.startsWith('GM'));
    expect(municipal.filter(({ value }) => value !== null)).toHaveLength(393);
    expect(
      rows.find(({ measure, codes }) => measure === column && codes['RegioS'] === 'GM0141'),
    ).toMatchObject({
      value: null,
      valueAttribute: 'Unknown',
    });
  });
});

describe('parseDelimited', () => {
  test.each([
    [
      'a;b\n1;2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\r\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['"a;b";"c""d"\n', [['a;b', 'c"d']]],
    ['"a\nb";\n', [['a\nb', '']]],
    [';', [['', '']]],
    ['\n\na;b', [['a', 'b']]],
    ['', []],
  ])('reads %j', (text, lines) => {
    expect(parseDelimited(text, ';')).toEqual(lines);
  });

  test.each(['"a', '"a"b;c', 'a"b'])('refuses %j', (text) => {
    expect(() => parseDelimited(text, ',')).toThrow(expect.objectContaining({ code: 'SOURCE_INVALID' }));
  });
});
