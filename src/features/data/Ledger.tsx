import { useState } from 'react';
import type { FileReport } from '../../core/model/report';
import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import css from './data.module.css';
import { headerName } from './headerName';
import { downloadLedger } from './ledgerCsv';
import { groupIssues, type IssueGroup, rowsSetAsideOf } from './viewModel';

const SHOWN = 20;

/** What was not used of a file, by reason, with the text as it stands there. */
export function Ledger({ file }: { readonly file: FileReport }) {
  const { messages, format } = useSpeech();
  const { ledger } = messages.data;
  const [isOpen, setOpen] = useState(false);
  const rows = rowsSetAsideOf(file);
  const cells = file.cellIssues.length;
  if (rows + cells === 0) return <p className={page.smallPrint}>{ledger.none}</p>;
  const titles = [
    rows > 0 ? ledger.title(rows, format.count(rows)) : ledger.none,
    cells > 0 ? ledger.cells(cells, format.count(cells)) : '',
  ];
  return (
    <details className={page.details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{titles.filter((title) => title !== '').join(' · ')}</summary>
      {isOpen && <Groups file={file} />}
    </details>
  );
}

function Groups({ file }: { readonly file: FileReport }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const { ledger } = messages.data;
  return (
    <>
      {groupIssues(file.setAside, ({ count }) => count).map((group) => (
        <Group
          key={group.code}
          file={file.name}
          group={group}
          count={ledger.group(group.count, format.count(group.count))}
        />
      ))}
      {groupIssues(file.cellIssues, () => 1).map((group) => (
        <Group
          key={group.code}
          file={file.name}
          group={group}
          count={ledger.groupCells(group.count, format.count(group.count))}
        />
      ))}
      <button type="button" className={page.action} onClick={() => downloadLedger([file], speech)}>
        {ledger.download}
      </button>
    </>
  );
}

interface GroupProps {
  readonly file: string;
  readonly group: IssueGroup;
  readonly count: string;
}

function Group({ file, group, count }: GroupProps) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const { ledger } = messages.data;
  const { what, mend } = messages.issues[group.code];
  const shown = group.issues.slice(0, SHOWN);
  return (
    <div className={css.group} data-issue={group.code}>
      <p>
        <strong>{count}</strong> {what} <span className={page.quiet}>{mend}</span>
      </p>
      <section className={page.scroll} tabIndex={0} aria-label={`${file}: ${what}`}>
        <table className={page.table}>
          <caption>{what}</caption>
          <thead>
            <tr>
              <th scope="col" className={page.numeric}>
                {ledger.row}
              </th>
              <th scope="col">{ledger.column}</th>
              <th scope="col">{ledger.raw}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((issue) => (
              <tr key={`${issue.row} ${issue.column} ${issue.raw}`}>
                <td className={page.numeric}>{issue.row === 0 ? ledger.wholeFile : format.count(issue.row)}</td>
                <td>{issue.column === '' ? '–' : headerName(issue.column, speech)}</td>
                <td className={css.raw}>
                  {issue.raw !== '' ? issue.raw.slice(0, 200) : issue.row === 0 ? '–' : <em>{ledger.noText}</em>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {group.issues.length > SHOWN && (
        <p className={page.smallPrint}>{ledger.first(format.count(SHOWN), format.count(group.issues.length))}</p>
      )}
    </div>
  );
}
