import { describe, expect, test } from 'vitest';
import { isSortable, sortedRows, withoutEmptyColumns, type TableModel } from './table-model.ts';

const controls = { lang: 'nl', previous: 'Vorige', next: 'Volgende', shown: () => '' };
const table: TableModel = {
  caption: 'Banen',
  scrollLabel: 'Tabel',
  columns: [
    { label: 'Gebied', numeric: false },
    { label: 'Cijfer', numeric: true },
    { label: 'Saldo', numeric: true },
    { label: 'Opmerking', numeric: false },
  ],
  rows: [
    { header: 'Éde', cells: ['1.000,0', '-1', ''], keys: [1000] },
    { header: 'Almelo', cells: ['geen cijfer', '-2', 'voorlopig'], keys: [null] },
    { header: 'Ommen', cells: ['90,5', '3', 'afgeleid'], keys: [90.5] },
    { header: 'Born', cells: ['90,5', '4', 'afgeleid'], keys: [90.5] },
  ],
  controls,
};

const headers = (...order: Parameters<typeof sortedRows>): readonly string[] =>
  sortedRows(...order).map(({ header }) => header);

describe('sortedRows', () => {
  test.each<[column: number, direction: 'ascending' | 'descending', expected: readonly string[]]>([
    [0, 'ascending', ['Almelo', 'Born', 'Éde', 'Ommen']],
    [0, 'descending', ['Ommen', 'Éde', 'Born', 'Almelo']],
    [1, 'ascending', ['Ommen', 'Born', 'Éde', 'Almelo']],
    [1, 'descending', ['Éde', 'Ommen', 'Born', 'Almelo']],
    [3, 'ascending', ['Ommen', 'Born', 'Almelo', 'Éde']],
    [3, 'descending', ['Almelo', 'Ommen', 'Born', 'Éde']],
  ])(
    'column %d %s: what is not there stands last, what is equal keeps its place',
    (column, direction, expected) => {
      expect(headers(table, { column, direction })).toEqual(expected);
    },
  );

  test('keeps the order of the model until a reader chooses one', () => {
    expect(sortedRows(table, null)).toBe(table.rows);
  });
});

describe('isSortable', () => {
  test.each([
    [0, true],
    [1, true],
    // Numbers in texts would sort as texts.
    [2, false],
    [3, true],
    [4, false],
  ])('column %d: %s', (column, expected) => {
    expect(isSortable(table, column)).toBe(expected);
  });

  test('nothing is, where nothing would answer', () => {
    const { controls: _, ...plain } = table;
    expect(isSortable(plain, 0)).toBe(false);
  });
});

test('withoutEmptyColumns keeps keys and judgements with their cells', () => {
  const rows = [
    {
      header: 'a',
      cells: ['', '1', 'x'],
      keys: [null, 1, null],
      judgements: [null, 'better', null] as const,
    },
  ];
  expect(withoutEmptyColumns({ ...table, rows }).rows).toEqual([
    { header: 'a', cells: ['1', 'x'], keys: [1, null], judgements: ['better', null] },
  ]);
});
