import type { CellKind, CellTable } from '../core/model/slide';
import css from './ChartFrame.module.css';
import type { ChartLanguage } from './chartLanguage';
import { type TableOrder, writeCell } from './chartTable';

interface DataTableProps {
  readonly table: CellTable;
  /** The rows of the table in the order to show. */
  readonly rows: CellTable['rows'];
  readonly title: string;
  readonly order: TableOrder | null;
  readonly onOrder: (order: TableOrder | null) => void;
  readonly language: ChartLanguage;
}

const isNumeric = (kind: CellKind) => kind !== 'text' && kind !== 'month' && kind !== 'year';

export function DataTable({ table, rows, title, order, onOrder, language }: DataTableProps) {
  const alignment = (kind: CellKind) => (isNumeric(kind) ? css.numeric : undefined);
  return (
    // Wider than a phone: it scrolls by itself, so it must take the focus.
    <section className={css.tableScroll} tabIndex={0} aria-label={title}>
      <table className={css.table}>
        <caption>{title}</caption>
        <thead>
          <tr>
            {table.columns.map(({ label, kind }, column) => (
              <th
                key={label}
                scope="col"
                className={alignment(kind)}
                aria-sort={order?.column === column ? (order.descending ? 'descending' : 'ascending') : 'none'}
              >
                <button type="button" onClick={() => onOrder(nextOrder(order, column))}>
                  {label}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={JSON.stringify(cells)}>
              {cells.map((cell, column) => {
                const kind = table.columns[column]?.kind ?? 'text';
                const text = writeCell(cell, kind, language);
                return column === 0 ? (
                  <th key={table.columns[column]?.label} scope="row" className={alignment(kind)}>
                    {text}
                  </th>
                ) : (
                  <td key={table.columns[column]?.label} className={alignment(kind)}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {table.note && <p className={css.tableNote}>{table.note}</p>}
    </section>
  );
}

/** Ascending, descending, as drawn. */
function nextOrder(order: TableOrder | null, column: number): TableOrder | null {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? null : { column, descending: true };
}
