import { useId } from 'react';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import { FileFacts } from './FileFacts';
import { FileProblem } from './FileProblem';
import type { FileEntry, FilePart } from './fileEntries';
import css from './files.module.css';
import { Ledger } from './Ledger';
import { LeftOut } from './LeftOut';
import { PartColumns } from './PartColumns';
import { useSettling } from './settling';
import { rowsSetAsideOf } from './viewModel';

interface FileSectionProps {
  readonly entry: FileEntry;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** A file in one line: its table, its rows, whether it needs the reader. Opened, all that was understood of it. */
export function FileSection({ entry, isOpen, onToggle }: FileSectionProps) {
  const speech = useSpeech();
  const { data } = speech.messages;
  const id = useId();
  const issue = entry.problem === null ? {} : { 'data-issue': entry.problem.code };
  return (
    <section
      className={css.file}
      aria-labelledby={id}
      data-file={entry.name}
      data-state={entry.state}
      data-keep={`file ${entry.name}`}
      {...issue}
    >
      <details open={isOpen} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
        <summary className={css.line}>
          <h3 id={id} className={css.name}>
            {entry.name}
          </h3>
          {entry.problem === null ? (
            <>
              <span className={css.table}>{tableText(entry, speech)}</span>
              <span className={css.rows}>{rowsText(entry, speech)}</span>
            </>
          ) : (
            <span className={css.wrong}>{speech.messages.issues[entry.problem.code].what}</span>
          )}
          <span className={css.state} data-state={entry.state}>
            {data.files.states[entry.state]}
          </span>
        </summary>
        {isOpen && <FileBody entry={entry} />}
      </details>
    </section>
  );
}

function tableText({ parts }: FileEntry, { messages, format }: Speech): string {
  const { words, data } = messages;
  return format.list(
    parts.map(({ report }) => (report.table === null ? data.notRecognised : words.tables[report.table])),
  );
}

/** Each table of a file accounts for all its rows; the line tells the one that uses fewest. */
function rowsText({ parts }: FileEntry, { messages, format }: Speech): string {
  const { files } = messages.data;
  const [{ report }] = [...parts].sort((left, right) => shareUsed(left) - shareUsed(right));
  if (report.rowsUsed === report.rowsRead) return files.allUsed(report.rowsRead, format.count(report.rowsRead));
  return files.rowsUsed(format.count(report.rowsUsed), format.count(report.rowsRead));
}

function shareUsed({ report }: FilePart): number {
  return report.rowsUsed / Math.max(1, report.rowsRead);
}

function FileBody({ entry }: { readonly entry: FileEntry }) {
  const { messages, format } = useSpeech();
  const { data, words } = messages;
  const { actions } = useSettling();
  const { parts, problem, name } = entry;
  return (
    <div className={css.body}>
      {problem !== null && <FileProblem entry={entry} problem={problem} />}
      <FileFacts entry={entry} />
      {parts.map((part) => (
        <div key={part.report.part}>
          {problem === null && (
            <PartColumns
              part={part}
              title={
                parts.length > 1 && part.report.table !== null
                  ? data.columns.titleOf(words.tables[part.report.table])
                  : data.columns.title
              }
            />
          )}
        </div>
      ))}
      <LeftOut key={String(entry.problem === null)} entry={entry} />
      {problem === null &&
        parts.map((part) => (
          <div key={part.report.part} className={css.ledger}>
            <p>
              {parts.length > 1 && part.report.table !== null && `${words.tables[part.report.table]}: `}
              <span data-rows="">
                {data.facts.rows(
                  format.count(part.report.rowsRead),
                  format.count(part.report.rowsUsed),
                  format.count(rowsSetAsideOf(part.report)),
                )}
              </span>
            </p>
            <Ledger file={part.report} />
          </div>
        ))}
      {entry.state === 'needsYou' && <p className={page.smallPrint}>{data.files.chooseOnce}</p>}
      <button
        type="button"
        className={`${page.quietAction} ${css.remove}`}
        aria-label={data.remove(name)}
        onClick={() => void actions.removeFile(name)}
      >
        {data.removeShort}
      </button>
    </div>
  );
}
