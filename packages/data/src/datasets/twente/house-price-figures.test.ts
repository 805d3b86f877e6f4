import { describe, expect, test } from 'vitest';
import { readCbsTable } from '../../connectors/cbs/cbs-table.ts';
import { buildCbsAnswers, buildCbsRow } from '../../testing/cbs-answers.ts';
import { hasShared, parseShared } from '../../testing/shared-folder.ts';
import { deriveHousePriceFigures, housePriceObservations } from './house-price-figures.ts';
import committed from './house-price-index.json' with { type: 'json' };
import { twente } from './twente.ts';

const recorded = 'fixtures/cbs-odata-v4/85792NED';

function derive(...rows: readonly Readonly<Record<string, unknown>>[]) {
  return deriveHousePriceFigures(readCbsTable(buildCbsAnswers(...rows)), '2026-07-17');
}

describe('deriveHousePriceFigures', () => {
  test('keeps quarters of country and provinces, and nothing else', () => {
    const figures = derive(
      buildCbsRow({ Perioden: '2020KW02', Value: 98.9 }),
      buildCbsRow(),
      buildCbsRow({ Perioden: '2020JJ00', Value: 100 }),
      buildCbsRow({ RegioS: 'LD03', Value: 1 }),
      buildCbsRow({ RegioS: 'GM0363', Value: 2 }),
      buildCbsRow({ RegioS: 'PV23', Value: null, ValueAttribute: 'Confidential' }),
    );
    expect(figures).toMatchObject({
      table: '85792NED',
      retrieved: '2026-07-17',
      periods: ['2020-Q1', '2020-Q2'],
      values: { NL01: [96.9, 98.9], PV23: [null, null] },
      letters: { 'NL01 2020-Q2': 'P', 'PV23 2020-Q1': 'Q' },
    });
    expect(Object.keys(figures.values)).toHaveLength(13);
  });

  test('refuses a table with another base year', () => {
    const answers = buildCbsAnswers();
    const [index] = (answers.measureCodes as { value: Record<string, unknown>[] }).value;
    index!['Unit'] = '2025=100';
    expect(() => deriveHousePriceFigures(readCbsTable(answers), '2026-07-17')).toThrow(
      expect.objectContaining({ code: 'SOURCE_INVALID' }),
    );
  });

  test.skipIf(!hasShared(recorded))('gives the committed figures again (needs ../shared)', () => {
    const read = (file: string) => parseShared(`${recorded}/${file}`);
    const table = readCbsTable({
      measureCodes: read('measure-codes.json'),
      periodCodes: read('codes-Perioden.json'),
      observations: [read('observations-page-1.json')],
    });
    expect(deriveHousePriceFigures(table, committed.retrieved)).toEqual(committed);
  });
});

describe('housePriceObservations', () => {
  test('gives a number with its status, an absence with its reason, and nothing for no row', () => {
    const figures = derive(
      buildCbsRow({ Perioden: '2020KW02', Value: 98.9 }),
      buildCbsRow({ RegioS: 'PV23', Value: null, ValueAttribute: 'Confidential' }),
    );
    expect(housePriceObservations(figures)).toMatchObject([
      { region: 'NL01', period: '2020-Q2', state: 'measured', value: 98.9, status: 'provisional' },
      { region: 'PV23', period: '2020-Q1', state: 'absent', reason: 'confidential' },
    ]);
  });
});

describe('twente', () => {
  test('has 13 regions in 25 quarters', () => {
    expect(twente.observations).toHaveLength(13 * 25);
    expect(twente.observations.at(-1)).toMatchObject({ region: 'PV31', period: '2026-Q1' });
  });

  test('says whose figures they are', () => {
    const [source] = twente.indicators['house-price-index'].sources;
    expect(source.title.nl).toBe(
      'CBS, tabel 85792NED (Bestaande koopwoningen; verkoopprijzen, prijsindex 2020=100, regio)',
    );
    expect(source.licence.id).toBe('CC-BY-4.0');
  });
});
