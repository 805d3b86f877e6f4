/** A column of a table; numbers stand to the right. */
export interface TableColumn {
  readonly label: string;
  readonly numeric: boolean;
}

/** A row: what it is about, and one text a further column. */
export interface TableRow {
  readonly header: string;
  readonly cells: readonly string[];
}

/** The same figures as the chart, as words and formatted numbers. */
export interface TableModel {
  readonly caption: string;
  /** The first column holds the row headers. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Name of the region that scrolls when the table is wider than the page. */
  readonly scrollLabel: string;
}

/**
 * Leaves out the columns in which no row has anything to say, such as remarks where there are none.
 */
export function withoutEmptyColumns(table: TableModel): TableModel {
  const kept = table.columns.map((_, i) => i === 0 || table.rows.some(({ cells }) => cells[i - 1] !== ''));
  return {
    ...table,
    columns: table.columns.filter((_, i) => kept[i]),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, i) => kept[i + 1]) })),
  };
}
