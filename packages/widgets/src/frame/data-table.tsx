import { Component, type JSX } from 'preact';
import { isSortable, sortedRows, type TableModel, type TableOrder, type TableRow } from './table-model.ts';

interface DataTableState {
  readonly order: TableOrder | null;
  /** Place of the first row that shows. */
  readonly from: number;
}

/** More rows than these are turned by pages. */
const mostRows = 1000;

/** From here on the header stays in sight. */
const longRows = 20;

/** More columns than these go under one another on paper, where nothing scrolls. */
const mostColumns = 6;

/**
 * A real table with caption and scopes, in a box that scrolls by keyboard when it is wide or long. A
 * table with controls is sorted by the buttons in its header, and by pages above a thousand rows.
 */
export class DataTable extends Component<{ readonly table: TableModel }, DataTableState> {
  override state: DataTableState = { order: null, from: 0 };

  override render({ table }: { readonly table: TableModel }): JSX.Element {
    const { rows, controls } = table;
    const from = this.state.from < rows.length ? this.state.from : 0;
    const sorted = sortedRows(table, this.state.order);
    const isPaged = controls && rows.length > mostRows;
    return (
      <>
        {isPaged && this.#pages(from)}
        <div
          class={`stadspeil-scroll${rows.length > longRows ? ' stadspeil-scroll-long' : ''}`}
          role="region"
          aria-label={table.scrollLabel}
          tabIndex={0}
        >
          <table class={`stadspeil-table${this.#isWide() ? ' stadspeil-table-wide' : ''}`} part="table">
            <caption>{table.caption}</caption>
            <thead>
              <tr>{table.columns.map((_, i) => this.#header(i))}</tr>
            </thead>
            <tbody>{(isPaged ? sorted.slice(from, from + mostRows) : sorted).map(this.#row)}</tbody>
          </table>
        </div>
      </>
    );
  }

  #header(index: number): JSX.Element {
    const { table } = this.props;
    const column = table.columns[index];
    const order = this.state.order?.column === index ? this.state.order.direction : undefined;
    return (
      <th scope="col" class={column?.numeric ? 'numeric' : ''} aria-sort={order}>
        {isSortable(table, index) ? (
          <button type="button" class="stadspeil-sort" onClick={() => this.#sortBy(index)}>
            {column?.label}
          </button>
        ) : (
          column?.label
        )}
      </th>
    );
  }

  readonly #row = ({ header, cells, judgements }: TableRow): JSX.Element => (
    <tr>
      <th scope="row">{header}</th>
      {cells.map((cell, i) => {
        const judgement = judgements?.[i];
        const column = this.props.table.columns[i + 1];
        const numeric = column?.numeric ? 'numeric' : '';
        return (
          <td
            class={judgement ? `${numeric} stadspeil-judgement-${judgement}`.trim() : numeric}
            data-label={this.#isWide() ? column?.label : undefined}
          >
            {cell}
          </td>
        );
      })}
    </tr>
  );

  #isWide(): boolean {
    return this.props.table.columns.length > mostColumns;
  }

  #pages(from: number): JSX.Element {
    const { rows, controls } = this.props.table;
    const turn = (to: number) => (): void => this.setState({ from: to });
    return (
      <div class="stadspeil-pages">
        <button type="button" disabled={from === 0} onClick={turn(from - mostRows)}>
          {controls?.previous}
        </button>
        <button type="button" disabled={from + mostRows >= rows.length} onClick={turn(from + mostRows)}>
          {controls?.next}
        </button>
        <p role="status">{controls?.shown(from, Math.min(from + mostRows, rows.length))}</p>
      </div>
    );
  }

  /** Numbers begin with the highest, texts with the first letter; a second time turns them round. */
  #sortBy(column: number): void {
    const { order } = this.state;
    const first = this.props.table.columns[column]?.numeric ? 'descending' : 'ascending';
    const other = first === 'ascending' ? 'descending' : 'ascending';
    const direction = order?.column === column && order.direction === first ? other : first;
    this.setState({ order: { column, direction }, from: 0 });
  }
}
