import { type ReactNode, useId, useState } from 'react';
import type { CellTable } from '../core/model/slide';
import { dayOf, fileName } from '../i18n/fileName';
import css from './ChartFrame.module.css';
import type { ChartLanguage } from './chartLanguage';
import { sortRows, type TableOrder, writeCsv, writeTsv } from './chartTable';
import { downloadFile } from './downloadFile';
import { OpenTable } from './OpenTable';

interface FrameActionsProps {
  readonly table: CellTable;
  readonly title: string;
  readonly language: ChartLanguage;
  /** What else can be done with it, downloads among it. */
  readonly children?: ReactNode;
}

/** The chart as a table, and the table on the clipboard or as a file in the order it is shown. */
export function FrameActions({ table, title, language, children }: FrameActionsProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [order, setOrder] = useState<TableOrder | null>(null);
  const [said, setSaid] = useState('');
  const { format, words } = language;
  const { frame, download } = words;
  const sorted = () => sortRows(table, order, format.language);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(writeTsv(table, sorted(), language));
      setSaid(frame.copied);
    } catch {
      // No permission, or a page without a secure address: the table can still be selected.
      setOpen(true);
      setSaid(frame.copyFailed);
    }
  };
  return (
    <>
      <div className={css.actions}>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          aria-label={frame.actionOf(open ? frame.hideTable : frame.table, title)}
          onClick={() => setOpen(!open)}
        >
          {open ? frame.hideTable : frame.table}
        </button>
        <button type="button" aria-label={frame.actionOf(frame.copy, title)} onClick={() => void copy()}>
          {frame.copy}
        </button>
        {children ?? (
          <button
            type="button"
            aria-label={frame.actionOf(download, title)}
            onClick={() =>
              downloadFile(
                fileName('numbers', dayOf(new Date()), 'csv', format.language),
                writeCsv(table, sorted(), language),
              )
            }
          >
            {download}
          </button>
        )}
        <span role="status">{said}</span>
      </div>
      <div id={id} hidden={!open}>
        {open && <OpenTable table={table} title={title} language={language} order={order} onOrder={setOrder} />}
      </div>
    </>
  );
}
