import { useState } from 'react';
import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import { ChoiceSelect } from './ChoiceSelect';
import { withField } from './choices';
import { fieldsFor, type LeftOutColumn, leftOutColumns } from './columnRows';
import css from './columns.module.css';
import type { FileEntry } from './fileEntries';
import { headerName } from './headerName';
import { asFieldChoice } from './PartColumns';
import { PersonalSwitch } from './PersonalSwitch';
import { useSettling } from './settling';

const AS_FOUND = '';

/** Columns of a file that no table uses, each with the reason, a field to give it, and a switch where it looks personal. */
export function LeftOut({ entry }: { readonly entry: FileEntry }) {
  const { messages, format } = useSpeech();
  const { leftOut } = messages.data;
  const { choices } = useSettling();
  // A file no table was found in shows what its columns could be.
  const [isOpen, setOpen] = useState(entry.problem !== null);
  const columns = leftOutColumns(entry.parts, choices);
  const personal = columns.filter(({ isPersonal }) => isPersonal).length;
  if (columns.length === 0) return null;
  const write = entry.problem === null ? leftOut.title : leftOut.all;
  const title = write(columns.length, format.count(columns.length));
  return (
    <details
      className={page.details}
      open={isOpen}
      data-left-out=""
      data-keep={`left out ${entry.name}`}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{personal === 0 ? title : `${title}; ${leftOut.personal(personal, format.count(personal))}`}</summary>
      {isOpen && (
        <ul className={css.columns}>
          {columns.map((column) => (
            <LeftOutItem key={column.key} entry={entry} column={column} />
          ))}
        </ul>
      )}
    </details>
  );
}

interface LeftOutItemProps {
  readonly entry: FileEntry;
  readonly column: LeftOutColumn;
}

function LeftOutItem({ entry, column }: LeftOutItemProps) {
  const speech = useSpeech();
  const { data, words } = speech.messages;
  const { settle } = useSettling();
  const { key, isPersonal, isSwitchedOn, reason } = column;
  const table = entry.parts[0].report.table ?? entry.problem?.table ?? null;
  const name = headerName(column.column.header, speech);
  const samples = entry.parts[0].preview.columns.find(({ index }) => index === column.column.index)?.samples ?? [];
  // Of a file without table nothing was said of its columns yet.
  const isUnknown = entry.problem !== null && reason === 'notRecognised';
  const choose = (value: string) => settle(withField(entry.signature, [key], asFieldChoice(value, table)));
  return (
    <li
      className={css.column}
      data-column={column.column.header}
      data-reason={reason}
      data-keep={`column ${entry.name} ${column.column.index}`}
    >
      <div>
        <strong className={css.header}>{name}</strong>
        {!isUnknown && (
          <span className={page.quiet}>{isSwitchedOn ? data.leftOut.switchedOn : data.leftOut.reasons[reason]}</span>
        )}
      </div>
      {(!isPersonal || isSwitchedOn || reason === 'chosen') && (
        <ChoiceSelect
          label={data.columns.fieldOf(name)}
          value={reason === 'chosen' ? 'leaveOut' : AS_FOUND}
          choices={[
            {
              value: AS_FOUND,
              text:
                reason === 'chosen' || (isUnknown && table !== null) ? data.facts.asRecognised : data.columns.noField,
            },
            ...fieldsFor(table).map((value) => ({ value, text: words.fields[value] })),
            ...(reason === 'chosen' ? [{ value: 'leaveOut', text: data.columns.leaveOut }] : []),
          ]}
          onChoose={choose}
        />
      )}
      {isPersonal && <PersonalSwitch header={column.column.header} />}
      {samples.length > 0 && (
        <ul className={css.samples} aria-label={data.columns.samples}>
          {samples.map(({ row, raw }) => (
            <li key={row} className={css.raw}>
              {raw}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
