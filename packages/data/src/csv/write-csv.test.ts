import { describe, expect, test } from 'vitest';
import { buildDefinition, buildFigure } from '../testing/build-definition.ts';
import { csvRows, plainNumber, unguarded, writeCsv } from '@stadspeil/core/csv';

function noted(note: string): string {
  const definition = buildDefinition({ observations: [buildFigure('GM0141', '2017', -12, { note })] });
  return writeCsv(csvRows(definition)).split('\r\n')[1]!;
}

describe('writeCsv', () => {
  test('has the columns in their order, commas, CRLF at every end and no mark of byte order', () => {
    const text = writeCsv(csvRows(buildDefinition()));
    expect(text.split('\r\n')).toEqual([
      'indicator,dimension,region,period,value,unit,status,qualifier,kind,certainty,edition,source,lines,inferred,' +
        'printing,significance,lower,upper,level,n,numerator,denominator,publishedIn,note',
      'jobs,,GM0141,2017,844.9,jobs,A,exact,obs,proven,2018,own-count,,,,,,,,,,,,',
      'jobs,,NL01,2017,740.1,jobs,A,exact,obs,proven,2018,own-count,,,,,,,,,,,,',
      '',
    ]);
  });

  test.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@sum', "'@sum"],
    ['\tx', "'\tx"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ["'quoted'", "'quoted'"],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ])('writes %j as %s, and nothing of it is lost', (note, field) => {
    expect(noted(note).endsWith(`,${field}`)).toBe(true);
    expect(unguarded(field.startsWith("'") ? field : note)).toBe(
      field.startsWith("'") ? note : unguarded(note),
    );
  });

  test('never touches a number', () => {
    expect(noted('=1')).toContain(',2017,-12,');
  });
});

describe('plainNumber', () => {
  test.each([
    [0, '0'],
    [-0.3, '-0.3'],
    [844.9, '844.9'],
    [1e-7, '0.0000001'],
    [-1.5e-7, '-0.00000015'],
    [2 ** 53 - 1, '9007199254740991'],
    [1e21, '1000000000000000000000'],
  ])('writes %d as %s', (value, text) => {
    expect(plainNumber(value)).toBe(text);
    expect(Number(text)).toBe(value);
  });

  test('writes nothing for no number', () => {
    expect(plainNumber(undefined)).toBe('');
  });
});
