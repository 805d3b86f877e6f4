import { readReport } from '@stadspeil/core/dataset';
import { describe, expect, test } from 'vitest';
import { almeloReport } from '../datasets/almelo-2018/report/almelo-report.ts';
import { buildDefinition } from '../testing/build-definition.ts';
import { writeReport } from './write-report.ts';

describe('writeReport', () => {
  test('writes what readReport reads back, whole', () => {
    const file: unknown = JSON.parse(JSON.stringify(writeReport(buildDefinition({ report: almeloReport }))));
    expect(readReport(file, 'report.json')).toEqual(almeloReport);
    expect(file).toMatchObject({ format: 1, dataset: 'example', edition: { id: '2018' } });
  });

  test('writes nothing for a dataset without a report', () => {
    expect(writeReport(buildDefinition())).toBeUndefined();
  });
});
