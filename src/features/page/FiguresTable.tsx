import type { ReactNode } from 'react';
import page from './page.module.css';

export interface FiguresColumn<Row> {
  readonly head: string;
  readonly isStrong?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

export interface FiguresRow<Row> {
  readonly key: string;
  readonly name: string;
  /** Of all rows above. */
  readonly isSum?: boolean;
  readonly row: Row;
}

interface FiguresTableProps<Row> {
  readonly caption: string;
  /** What the rows are. */
  readonly corner: string;
  readonly columns: readonly FiguresColumn<Row>[];
  readonly rows: readonly FiguresRow<Row>[];
  readonly className?: string | undefined;
}

/** Rows of numbers, each with its name; scrolled by keys where it is wider than the page. */
export function FiguresTable<Row>({ caption, corner, columns, rows, className = '' }: FiguresTableProps<Row>) {
  return (
    <section className={`${page.scroll} ${className}`} tabIndex={0} aria-label={caption}>
      <table className={`${page.table} ${page.figures}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ head }) => (
              <th key={head} scope="col" className={page.numeric}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, isSum, row }) => (
            <tr key={key} className={isSum ? page.sum : undefined}>
              <th scope="row">{name}</th>
              {columns.map(({ head, isStrong, cell }) => (
                <td key={head} className={isStrong ? `${page.numeric} ${page.strong}` : page.numeric}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
