import type { CellTable } from '../core/model/slide';
import { chartWordsIn } from '../i18n/chartWords';
import css from './ChartFrame.module.css';
import type { ChartLanguage } from './chartLanguage';
import { sortRows, type TableOrder } from './chartTable';
import { DataTable } from './DataTable';

/** Rows that are shown at once; copies and files hold all. */
const MOST_SHOWN = 1000;

interface OpenTableProps {
  readonly table: CellTable;
  readonly title: string;
  readonly order: TableOrder | null;
  readonly onOrder: (order: TableOrder | null) => void;
  readonly language: ChartLanguage;
}

/** The table of a chart, once it is asked for. */
export function OpenTable({ table, title, order, onOrder, language }: OpenTableProps) {
  const { format } = language;
  const rows = sortRows(table, order, format.language);
  const shown = rows.length > MOST_SHOWN ? rows.slice(0, MOST_SHOWN) : rows;
  return (
    <>
      <DataTable table={table} rows={shown} title={title} order={order} onOrder={onOrder} language={language} />
      {shown.length < rows.length && (
        <p className={css.tableNote}>
          {chartWordsIn(format.language).firstRows(format.count(shown.length), format.count(rows.length))}
        </p>
      )}
    </>
  );
}
