import type { Observation } from '@stadspeil/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultLine } from '../checker/dataset-fault.ts';
import { arbitraryCells, arbitraryRuns } from '../testing/arbitrary-observations.ts';
import { asSet } from '../testing/as-set.ts';
import { buildDefinition, buildFigure, buildIndicator, buildText } from '../testing/build-definition.ts';
import { csvColumns, csvRows, writeCsv } from '@stadspeil/core/csv';
import { readObservationsCsv } from './read-observations-csv.ts';

const age = {
  id: 'age',
  label: buildText('Leeftijd'),
  categories: { '0-24': buildText('0–24'), '65+': buildText('65+') },
};

function csvOf(observations: readonly Observation[], indicator = buildIndicator()) {
  const definition = buildDefinition({ indicators: { jobs: indicator }, observations });
  return { definition, text: writeCsv(csvRows(definition)) };
}

const plain = csvOf([buildFigure('GM0141', '2017', 844.9), buildFigure('NL01', '2017', 740.1)]);

/** What is wrong after one field of the first row was changed. */
function faultsWith(field: string, value: string): readonly string[] {
  const [head = '', first = '', ...rest] = plain.text.split('\r\n');
  const fields = first.split(',').with((csvColumns as readonly string[]).indexOf(field), value);
  const text = [head, fields.join(','), ...rest].join('\r\n');
  return readObservationsCsv(text, 'observations.csv', plain.definition).faults.map(faultLine);
}

describe('readObservationsCsv', () => {
  test('reads back what was written: figures, ranges, words, absences, second printings and runs', () => {
    fc.assert(
      fc.property(arbitraryCells, arbitraryRuns, (cells, runs) => {
        const { definition, text } = csvOf([...cells, ...runs], buildIndicator({ dimensions: [age] }));
        const { observations, faults } = readObservationsCsv(text, 'observations.csv', definition);
        expect(faults).toEqual([]);
        expect(asSet(observations)).toEqual(asSet([...cells, ...runs]));
      }),
      { numRuns: 200 },
    );
  });

  test('reads a file with a mark of byte order, LF ends, other columns and another order of columns', () => {
    const [head = '', ...rows] = plain.text.trimEnd().split('\r\n');
    const turned = [`mood,${head}`, ...rows.map((row) => `fine,${row}`)].join('\n');
    expect(readObservationsCsv(`\uFEFF${turned}`, 'a.csv', plain.definition)).toEqual({
      observations: plain.definition.observations,
      faults: [],
    });
  });

  test('reads a negative number, and -0.30 as -0.3', () => {
    const { text, definition } = csvOf([buildFigure('GM0141', '2017', -0.3)]);
    const read = readObservationsCsv(text.replace('-0.3,', '-0.30,'), 'a.csv', definition);
    expect(read.observations[0]?.value).toBe(-0.3);
  });

  test.each<[field: string, value: string, line: RegExp]>([
    [
      'value',
      '"844,9"',
      /observations\.csv, jobs, line 2, value: expected a number in digits with a decimal point, received "844,9"\. /,
    ],
    ['value', '', /line 2, value: expected one of number, range, words and reason/],
    ['value', 'NaN', /line 2, value: expected a number in digits/],
    ['value', '1e999', /line 2, value: expected a number in digits/],
    ['value', '1.000.000', /line 2, value: expected a number in digits/],
    ['value', '=1+1', /line 2, value: expected a number in digits/],
    ['value', ' 844.9', /line 2, value: expected a number in digits/],
    ['indicator', 'homes', /homes, line 2, indicator: expected an indicator of the dataset/],
    ['indicator', '__proto__', /line 2, indicator: expected an indicator of the dataset/],
    ['unit', 'homes', /line 2, unit: expected "jobs", received "homes"/],
    ['edition', '2019', /line 2, edition: expected "2018"/],
    ['source', 'cbs', /line 2, source: expected "own-count"/],
    ['region', 'PV20', /line 2, region: expected a region of the dataset, received "PV20"/],
    ['region', '../../etc', /line 2, region: expected a region of the dataset/],
    ['region', 'NL01', /line 3, region: expected one row of each cell/],
    ['period', '2017?', /line 2, period: expected a period without "\?"/],
    ['period', '17', /line 2, period: expected a period/],
    ['publishedIn', '2018', /line 2, period: expected a period/],
    ['status', 'Z', /line 2, status: expected/],
    ['status', 'Q', /line 2, value: expected one of number, range, words and reason/],
    ['kind', 'guess', /line 2, kind: expected obs \| est \| fcst \| tgt \| plan, received "guess"/],
    ['qualifier', 'some', /line 2, qualifier: expected/],
    ['qualifier', 'range', /line 2, dimension: expected two rows, one ending in "low" and one in "high"/],
    ['qualifier', 'words:many', /line 2, value: expected one of number, range, words and reason/],
    ['certainty', 'sure', /line 2, certainty: expected/],
    ['certainty', 'uncertain', /line 2, dimension: expected the place of an uncertain figure/],
    ['inferred', 'mood', /line 2, inferred\[0\]: expected/],
    ['significance', 'higher:PV20', /line 2, significance\.1: expected a region of the dataset/],
    ['significance', 'better:NL01', /line 2, significance\.0: expected/],
    ['lower', '900', /line 2, value: expected/],
    ['printing', '2', /line 2, printing: expected the first printing before the second/],
    ['printing', '3', /line 2, printing: expected 2 or nothing/],
    ['note', 'a,b', /line 2: it has 25 fields where the header has 24\. Give every field/],
  ])('names line, column, cure and what it found: %s %j', (field, value, line) => {
    expect(faultsWith(field, value)).toContainEqual(expect.stringMatching(line));
  });

  test('counts lines by lines, also behind a field that runs over two', () => {
    const { definition, text } = csvOf([
      buildFigure('GM0141', '2017', 1, { note: 'two\nlines' }),
      buildFigure('NL01', '2017', 2),
    ]);
    const { faults } = readObservationsCsv(text.replace(',2,jobs', ',2,homes'), 'a.csv', definition);
    expect(faults.map(({ cell }) => cell)).toEqual(['line 4, unit']);
  });

  test('loses nothing: a faulty row is a fault, the others are read', () => {
    const { observations, faults } = readObservationsCsv(
      plain.text.replace('844.9', 'x'),
      'a.csv',
      plain.definition,
    );
    expect([observations.length, faults.length]).toEqual([1, 1]);
  });

  test.each([
    ['a quote that is not closed', plain.text.replace('844.9', '"844.9')],
    ['no header', 'a,b\r\n1,2\r\n'],
    ['nothing', ''],
    ['a column twice', plain.text.replace('note', 'lines')],
    ['text that is cut off', plain.text.slice(0, plain.text.length - 30)],
  ])('gives a fault for %s', (_what, text) => {
    expect(readObservationsCsv(text, 'a.csv', plain.definition).faults).not.toEqual([]);
  });
});
