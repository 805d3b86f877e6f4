import type { Report } from '@stadspeil/core';
import { readClaims, readReport } from '@stadspeil/core/report';
import { describe, expect, test } from 'vitest';
import { almelo2018 } from '../datasets/almelo-2018/almelo-2018.ts';
import { almeloReport } from '../datasets/almelo-2018/report/almelo-report.ts';
import { buildDefinition } from '../testing/build-definition.ts';
import { writeReport, writeReportParts } from './write-report.ts';

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

describe('writeReportParts', () => {
  const parts = [...writeReportParts(almelo2018)].map(([file, content]) => {
    const json: unknown = JSON.parse(JSON.stringify(content));
    return { file, report: readReport(json, file), claims: readClaims(json, file) };
  });
  const idsIn = (lists: (report: Report) => readonly { readonly id: string }[]): readonly string[] =>
    parts.flatMap(({ report }) => lists(report).map(({ id }) => id)).sort();

  test('writes a file for each part, which readReport and readClaims read', () => {
    expect(parts.map(({ file }) => file)).toEqual(almeloReport.parts.map(({ id }) => `report/${id}.json`));
  });

  test.each<[what: string, lists: (report: Report) => readonly { readonly id: string }[]]>([
    ['trends', ({ trends }) => trends],
    ['recommendations', ({ recommendations }) => recommendations],
    ['findings', ({ findings }) => findings],
    ['charts', ({ charts }) => charts],
    ['decisions', ({ recovery }) => recovery?.decisions ?? []],
  ])('holds each of the %s once, under its part', (_what, lists) => {
    expect(idsIn(lists)).toEqual(
      lists(almeloReport)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('holds every claim, and with a part all that it names', () => {
    for (const { report, claims } of parts) {
      const known = claims.map(({ id }) => id);
      const { trends, recommendations, findings, charts, notes } = report;
      for (const each of [trends, recommendations, findings, charts, notes].flat()) {
        expect(known).toEqual(expect.arrayContaining([...each.claims]));
      }
    }
    expect(new Set(parts.flatMap(({ claims }) => claims.map(({ id }) => id)))).toEqual(
      new Set(almelo2018.claims?.map(({ id }) => id)),
    );
  });

  test('holds the notes and goals that touch a part', () => {
    const ageing = parts.find(({ file }) => file === 'report/ageing.json')?.report;
    const touch = (each: { readonly parts: readonly string[] }): boolean => each.parts.includes('ageing');
    expect(ageing?.notes.map(({ id }) => id)).toEqual(almeloReport.notes.filter(touch).map(({ id }) => id));
    expect(ageing?.goals.flatMap(({ links }) => links.map(({ part }) => part))).toEqual(
      almeloReport.goals.flatMap(({ links }) => links.flatMap(({ part }) => (part === 'ageing' ? part : []))),
    );
  });

  test('writes nothing for a dataset without a report', () => {
    expect(writeReportParts(buildDefinition()).size).toBe(0);
  });
});
