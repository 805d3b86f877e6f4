import type { JSX } from 'preact';
import type { TableModel } from './table-model.ts';

/** A real table with caption and scopes, in a box that scrolls by keyboard when it is wide. */
export function DataTable({ table }: { readonly table: TableModel }): JSX.Element {
  const [corner, ...columns] = table.columns;
  return (
    <div class="stadspeil-scroll" role="region" aria-label={table.scrollLabel} tabIndex={0}>
      <table class="stadspeil-table" part="table">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner?.label}</th>
            {columns.map(({ label, numeric }) => (
              <th scope="col" class={numeric ? 'numeric' : ''}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ header, cells }) => (
            <tr>
              <th scope="row">{header}</th>
              {cells.map((cell, i) => (
                <td class={columns[i]?.numeric ? 'numeric' : ''}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
