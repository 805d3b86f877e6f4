import { describe, expect, test } from 'vitest';
import { readCbsTable, type CbsTable } from '../../connectors/cbs/cbs-table.ts';
import { buildCbsAnswers, buildCbsRow } from '../../testing/cbs-answers.ts';
import { hasShared, readShared } from '../../testing/shared-folder.ts';
import { deriveTwente, selections, type RecordedTable, type TwenteTable } from './derive-twente.ts';
import districts from './figures/districts-2020.json' with { type: 'json' };
import dwellingStock from './figures/dwelling-stock.json' with { type: 'json' };
import housePriceIndex from './figures/house-price-index.json' with { type: 'json' };
import keyFigures from './figures/key-figures-2015.json' with { type: 'json' };
import population from './figures/population.json' with { type: 'json' };
import salePrice from './figures/sale-price.json' with { type: 'json' };
import { readTwenteRecordings } from './read-recordings.ts';
import { figureObservations, toTableFigures } from './table-figures.ts';

const committed = {
  population,
  'sale-price': salePrice,
  'house-price-index': housePriceIndex,
  'dwelling-stock': dwellingStock,
  'key-figures-2015': keyFigures,
  'districts-2020': districts,
} satisfies Record<TwenteTable, unknown>;

/** Tables that have every measure and no rows, but for the price index. */
function buildTables(prices: CbsTable): Readonly<Record<TwenteTable, RecordedTable>> {
  const names = Object.keys(selections) as readonly TwenteTable[];
  return Object.fromEntries(
    names.map((name): [TwenteTable, RecordedTable] => {
      const { table, taken, ...others } = selections[name];
      const measures = [
        ...taken.map(({ measure, unit, decimals }) => [measure, { title: '', unit, decimals }] as const),
      ];
      const ages = [
        'k_65Tot80Jaar_11',
        'k_80JaarOfOuder_12',
        'k_20Tot25Jaar_8',
        'k_25Tot45Jaar_9',
        'k_45Tot65Jaar_10',
      ];
      const all = [...measures, ...ages.map((age) => [age, { title: '', unit: '', decimals: 0 }] as const)];
      const empty: CbsTable = { measures: new Map(all), periodStatus: new Map(), rows: [] };
      return [
        name,
        { vintage: { table, retrieved: '2026-07-17' }, table: 'only' in others ? prices : empty },
      ];
    }),
  ) as Record<TwenteTable, RecordedTable>;
}

function derivePrices(...rows: readonly Readonly<Record<string, unknown>>[]) {
  return deriveTwente(buildTables(readCbsTable(buildCbsAnswers(...rows))))['house-price-index'];
}

describe('deriveTwente', () => {
  test('keeps quarters of country and provinces, and nothing else', () => {
    const figures = derivePrices(
      buildCbsRow({ Perioden: '2020KW02', Value: 98.9 }),
      buildCbsRow(),
      buildCbsRow({ Measure: 'M001532_2', Value: 51_579 }),
      buildCbsRow({ Perioden: '2020JJ00', Value: 100 }),
      buildCbsRow({ RegioS: 'LD03', Value: 1 }),
      buildCbsRow({ RegioS: 'GM0363', Value: 2 }),
      buildCbsRow({ RegioS: 'PV23', Value: null, ValueAttribute: 'Confidential' }),
      buildCbsRow({ RegioS: 'PV24', Value: null, ValueAttribute: 'Impossible' }),
    );
    expect(figures).toEqual({
      table: '85792NED',
      retrieved: '2026-07-17',
      indicators: ['house-price-index', 'house-sales'],
      periods: ['2020-Q1', '2020-Q2'],
      values: { NL01: [96.9, 98.9, 51_579, null], PV23: [null, null, null, null] },
      letters: {
        'house-price-index NL01 2020-Q2': 'P',
        'house-price-index PV23 2020-Q1': 'Q',
      },
    });
  });

  test('gives a number with its status, an absence with its reason, and nothing for no row', () => {
    const figures = derivePrices(
      buildCbsRow({ Perioden: '2020KW02', Value: 98.9 }),
      buildCbsRow({ RegioS: 'PV23', Value: null, ValueAttribute: 'Confidential' }),
    );
    expect(figureObservations(figures)).toMatchObject([
      { region: 'NL01', period: '2020-Q2', state: 'measured', value: 98.9, status: 'provisional' },
      { region: 'PV23', period: '2020-Q1', state: 'absent', reason: 'confidential' },
    ]);
  });

  test.each([
    ['another base year', { Unit: '2025=100' }],
    ['other decimals', { Decimals: 2 }],
    ['another code for the measure', { Identifier: 'M9' }],
  ])('refuses a table with %s', (_why, changes) => {
    const answers = buildCbsAnswers();
    const [index] = (answers.measureCodes as { value: Record<string, unknown>[] }).value;
    Object.assign(index!, changes);
    expect(() => deriveTwente(buildTables(readCbsTable(answers)))).toThrow(
      expect.objectContaining({ code: 'SOURCE_INVALID' }),
    );
  });

  test('refuses a table in the place of another', () => {
    const tables = buildTables(readCbsTable(buildCbsAnswers()));
    const mistaken = { ...tables, population: tables['sale-price'] };
    expect(() => deriveTwente(mistaken)).toThrow(expect.objectContaining({ code: 'SOURCE_INVALID' }));
  });

  test.skipIf(!hasShared('fixtures/cbs-odata-v4'))(
    'gives the committed figures again (needs ../shared)',
    () => {
      const { tables } = readTwenteRecordings((path) => readShared(`fixtures/${path}`));
      expect(deriveTwente(tables)).toEqual(committed);
    },
  );
});

describe('table figures', () => {
  test.each(Object.entries(committed))('%s: what is kept is what is read', (_name, figures) => {
    const { table, retrieved, indicators, values } = figures as ReturnType<typeof toTableFigures>;
    const again = toTableFigures(
      { table, ...(retrieved !== undefined && { retrieved }) },
      figureObservations(figures as ReturnType<typeof toTableFigures>),
    );
    const shown = indicators.filter((id) => !id.includes(':'));
    expect(again.indicators.toSorted()).toEqual(shown.toSorted());
    expect(Object.keys(again.values)).toEqual(Object.keys(values));
  });

  test('brings numerator and denominator to their figure', () => {
    const almelo = figureObservations(keyFigures).find(
      ({ indicator, region }) => indicator === 'cars-per-1000' && region === 'GM0141',
    );
    expect(almelo).toMatchObject({ value: 447, numerator: 32_318, denominator: 72_291 });
  });
});
