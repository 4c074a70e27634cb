import { useId } from 'react';
import type { FileReport } from '../../core/model/report';
import { useSpeech } from '../../i18n/LanguageProvider';
import type { Actions } from '../page/actions';
import page from '../page/page.module.css';
import { ColumnsTable } from './ColumnsTable';
import css from './data.module.css';
import { Ledger } from './Ledger';
import { RemoveButton } from './RemoveButton';
import { rowsSetAsideOf } from './viewModel';

interface FileSectionProps {
  readonly file: FileReport;
  readonly onRemove: Actions['removeFile'];
}

/** One file: what it was taken for, the sum of its rows, its columns, and what was set aside. */
export function FileSection({ file, onRemove }: FileSectionProps) {
  const { messages, format } = useSpeech();
  const { data, words } = messages;
  const { facts } = data;
  const id = useId();
  const delimiters: Readonly<Record<string, string>> = facts.delimiters;
  const table = file.table === null ? data.notRecognised : words.tables[file.table];
  const rows = facts.rows(format.count(file.rowsRead), format.count(file.rowsUsed), format.count(rowsSetAsideOf(file)));
  return (
    <section className={css.file} aria-labelledby={id} data-file={file.name}>
      <div className={css.fileHead}>
        <h2 id={id}>
          {table} <span className={css.fileName}>{file.name}</span>
        </h2>
        <RemoveButton file={file.name} onRemove={onRemove} />
      </div>
      <p>
        <span data-rows="">{rows}</span>
        <span className={page.quiet}>
          {` · ${facts.encoding}: ${file.encoding} · ${facts.delimiter}: ${delimiters[file.delimiter] ?? file.delimiter}`}
          {` · ${facts.headerRow}: ${file.headerRow > 0 ? facts.headerRowAt(format.count(file.headerRow)) : facts.noHeader}`}
        </span>
      </p>
      <ColumnsTable file={file} />
      <Ledger file={file} />
    </section>
  );
}
