import { useEffect, useState } from 'react';
import type { PreviewRow } from '../../core/model/preview';
import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import { withFile } from './choices';
import type { FileEntry } from './fileEntries';
import css from './headerRows.module.css';
import { useSettling } from './settling';

/** Which row holds the headings; the first rows stand behind it, to choose another. */
export function HeaderRows({ entry }: { readonly entry: FileEntry }) {
  const { messages, format } = useSpeech();
  const { facts } = messages.data;
  const [isOpen, setOpen] = useState(false);
  const { headerRow } = entry.parts[0].report;
  return (
    <details
      className={css.headings}
      data-keep={`headings ${entry.name}`}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span className={css.factName}>{facts.headerRow}</span>{' '}
        {headerRow > 0 ? facts.headerRowAt(format.count(headerRow)) : facts.noHeader}
        <span className={css.choose}>{facts.firstRows}</span>
      </summary>
      {isOpen && <FirstRows entry={entry} headerRow={headerRow} />}
    </details>
  );
}

interface FirstRowsProps {
  readonly entry: FileEntry;
  readonly headerRow: number;
}

/** Asked for when they are looked at, and kept no longer. */
function FirstRows({ entry, headerRow }: FirstRowsProps) {
  const { messages, format } = useSpeech();
  const { facts } = messages.data;
  const { actions, settle } = useSettling();
  const [rows, setRows] = useState<readonly PreviewRow[] | null>(null);
  const { name, parts } = entry;
  const [{ report, preview }] = parts;
  const asRead = [report.encoding, report.delimiter, preview.sheet].join('\n');
  useEffect(() => {
    let isCurrent = asRead !== null;
    void actions.preview(name).then((found) => {
      if (isCurrent) setRows(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [actions, name, asRead]);
  if (rows === null) return null;
  if (rows.length === 0) return <p className={page.quiet}>{facts.noRows}</p>;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const choose = (row: number) => settle(withFile(name, { headerRow: row }));
  return (
    <>
      <section className={css.rowsSeen} tabIndex={0} aria-label={facts.firstRowsOf(name)}>
        <table className={css.firstRows}>
          <caption>{facts.firstRowsOf(name)}</caption>
          {headerRow === 0 && (
            <thead>
              <tr>
                <td />
                {Array.from({ length: width }, (_, column) => (
                  <th key={String(column)} scope="col">
                    {messages.data.columns.untitled(format.count(column + 1))}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {rows.map(({ row, cells }) => (
              <tr key={row} data-header={row === headerRow}>
                <th scope="row">
                  <button
                    type="button"
                    aria-pressed={row === headerRow}
                    aria-label={facts.rowIsHeader(format.count(row))}
                    onClick={() => choose(row)}
                  >
                    {format.count(row)}
                  </button>
                </th>
                {Array.from({ length: width }, (_, column) => (
                  <td key={`${row} ${String(column)}`}>{cells[column] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <button
        type="button"
        className={`${page.quietAction} ${css.noHeader}`}
        aria-pressed={headerRow === 0}
        onClick={() => choose(0)}
      >
        {facts.noRowIsHeader}
      </button>
    </>
  );
}
