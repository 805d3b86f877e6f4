import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDelimited } from '../connectors/cbs/parse-delimited.ts';
import { csvColumns } from '@stadspeil/core/csv';
import { readObservationsCsv } from '../csv/read-observations-csv.ts';
import { asSet } from '../testing/as-set.ts';
import { sha256 } from '../testing/sha256.ts';
import { writeDataset } from '../writer/write-dataset.ts';
import { almelo2018 } from './almelo-2018/almelo-2018.ts';
import { shippedDatasets } from './shipped-datasets.ts';

const editions = shippedDatasets.flat();

describe.each(editions)('the CSV of $description.id, $edition.id', (definition) => {
  const files = writeDataset(definition, sha256);

  test('reads back to all figures of the dataset and no others', () => {
    const { observations, faults } = readObservationsCsv(
      files.get('observations.csv')!,
      'observations.csv',
      definition,
    );
    expect(faults).toEqual([]);
    expect(observations).toHaveLength(definition.observations.length);
    expect(asSet(observations)).toEqual(asSet(definition.observations));
  });

  test('is there once more for each indicator with figures', () => {
    const [header = '', ...rows] = files.get('observations.csv')!.trimEnd().split('\r\n');
    const tables = [...files].filter(([file]) => /^[^/]+\.csv$/.test(file) && file !== 'observations.csv');
    expect(tables.map(([file]) => file.replace('.csv', '')).sort()).toEqual(
      [...new Set(definition.observations.map(({ indicator }) => indicator))].sort(),
    );
    const apart = tables.map(([, text]) => text.trimEnd().split('\r\n'));
    expect(new Set(apart.map(([head]) => head))).toEqual(new Set([header]));
    expect(apart.flatMap(([, ...own]) => own).sort()).toEqual(rows.sort());
  });

  test('names every row by its key', () => {
    const [header = [], ...rows] = parseDelimited(files.get('observations.csv')!, ',');
    const key = ['indicator', 'dimension', 'region', 'period', 'printing'].map((name) =>
      header.indexOf(name),
    );
    expect(new Set(rows.map((row) => JSON.stringify(key.map((i) => row[i])))).size).toBe(rows.length);
  });
});

describe('the CSV of almelo-2018', () => {
  const written = parseDelimited(writeDataset(almelo2018, sha256).get('observations.csv')!, ',');
  const printed = parseDelimited(
    readFileSync(new URL('../../expected/almelo-2018.csv', import.meta.url), 'utf8'),
    ',',
  );

  test('starts with the columns that others rely on', () => {
    expect(written[0]!.slice(0, 14).join()).toBe(
      'indicator,dimension,region,period,value,unit,status,qualifier,kind,certainty,edition,source,lines,inferred',
    );
    expect(written[0]).toEqual(csvColumns);
  });

  test('has the rows of the booklet field by field, with its tokens', () => {
    const names: Readonly<Record<string, string>> = {
      almelo: 'GM0141',
      nl: 'NL01',
      twente: 'CR12',
      overijssel: 'PV23',
      hengelo: 'GM0164',
      enschede: 'GM0153',
    };
    const certainties: Readonly<Record<string, string>> = { P: 'proven', O: 'order-mapped', U: 'uncertain' };
    const expected = printed
      .slice(1)
      .map(([id, dim, region = '', period = '', value, unit = '', qualifier, kind, map = '', lines]) => {
        const marks = [
          region.endsWith('?') && 'region',
          unit.endsWith('?') && 'unit',
          ...periodMarks(period),
        ];
        const code = region.replace('?', '');
        return [
          id,
          dim,
          names[code] ?? code,
          period.replaceAll('?', ''),
          value === '' ? '' : String(Number(value)),
          unit.replace('?', ''),
          'A',
          qualifier,
          kind,
          certainties[map],
          '2018',
          lines,
          marks.filter(Boolean).sort().join(';'),
        ].join('|');
      });
    const found = written.slice(1).map((row) => {
      const [
        id,
        dim,
        region,
        period,
        value,
        unit,
        status,
        qualifier,
        kind,
        certainty,
        edition,
        source,
        lines,
        inferred = '',
      ] = row;
      expect(source).toMatch(/^[a-z0-9-]+(;[a-z0-9-]+)*$/);
      const marks = inferred.split(';').sort().join(';');
      return [
        id,
        dim,
        region,
        period,
        value,
        unit,
        status,
        qualifier,
        kind,
        certainty,
        edition,
        lines,
        marks,
      ].join('|');
    });
    expect(found.sort()).toEqual(expected.sort());
  });
});

/** Which years of a period the booklet file marks as not printed. */
function periodMarks(period: string): readonly string[] {
  const points = period.split(/[>/,]/).filter((point) => point !== '..');
  const marked = points.map((point) => point.endsWith('?'));
  if (!marked.includes(true)) return [];
  if (!marked.includes(false)) return ['period'];
  return ['period', marked[0] ? 'period-start' : 'period-end'];
}
