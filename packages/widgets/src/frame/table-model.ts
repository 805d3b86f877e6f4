import type { Judgement } from '@stadspeil/core';

/** A column of a table; numbers stand to the right. */
export interface TableColumn {
  readonly label: string;
  readonly numeric: boolean;
}

/** A row: what it is about, and one text a further column. */
export interface TableRow {
  readonly header: string;
  readonly cells: readonly string[];
  /** What a cell sorts by, where that is not its text; `null` stands last in both orders. */
  readonly keys?: readonly (number | null | undefined)[];
  /** What a cell says of better and worse, shown by a shape beside its word. */
  readonly judgements?: readonly (Judgement | null | undefined)[];
}

/** The words of what sorts and turns the pages of a table. */
export interface TableControls {
  /** The language that texts are sorted in. */
  readonly lang: string;
  readonly previous: string;
  readonly next: string;
  /** Which rows show, from place (0 is the first) to place. */
  readonly shown: (from: number, to: number) => string;
}

/** The same figures as the chart, as words and formatted numbers. */
export interface TableModel {
  readonly caption: string;
  /** The first column holds the row headers. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Name of the region that scrolls when the table is wider than the page. */
  readonly scrollLabel: string;
  /** With it, headers sort and long tables have pages. Default: rows stay in order. */
  readonly controls?: TableControls;
}

/**
 * Leaves out the columns in which no row has anything to say, such as remarks where there are none.
 */
export function withoutEmptyColumns(table: TableModel): TableModel {
  const kept = table.columns.map((_, i) => i === 0 || table.rows.some(({ cells }) => cells[i - 1] !== ''));
  const inKept = <Cell>(cells: readonly Cell[]): readonly Cell[] => cells.filter((_, i) => kept[i + 1]);
  return {
    ...table,
    columns: table.columns.filter((_, i) => kept[i]),
    rows: table.rows.map(({ cells, keys, judgements, ...row }) => ({
      ...row,
      cells: inKept(cells),
      ...(keys && { keys: inKept(keys) }),
      ...(judgements && { judgements: inKept(judgements) }),
    })),
  };
}

/** Which column a table is sorted by; 0 is that of the row headers. */
export interface TableOrder {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

/** Whether readers may sort by a column: by its text, or by the numbers behind it. */
export function isSortable({ columns, rows, controls }: TableModel, column: number): boolean {
  const { label, numeric } = columns[column] ?? {};
  return Boolean(
    controls && label && (!numeric || rows.some(({ keys }) => keys?.[column - 1] !== undefined)),
  );
}

/** The rows in an order that a reader chose; rows that are equal in it, or have nothing, keep theirs. */
export function sortedRows(
  { rows, controls }: Pick<TableModel, 'rows' | 'controls'>,
  order: TableOrder | null,
): readonly TableRow[] {
  if (!order) return rows;
  const { column, direction } = order;
  const sign = direction === 'ascending' ? 1 : -1;
  const keyOf = ({ header, cells, keys }: TableRow): number | string | null => {
    if (column === 0) return header;
    const key = keys?.[column - 1];
    return key === undefined ? cells[column - 1] || null : key;
  };
  return rows.toSorted((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return typeof left === 'number' && typeof right === 'number'
      ? sign * (left - right)
      : sign * String(left).localeCompare(String(right), controls?.lang, { numeric: true });
  });
}
