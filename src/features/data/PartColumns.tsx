import { useId } from 'react';
import type { FieldChoice } from '../../core/model/reading';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import { Cell } from './Cell';
import { ChoiceSelect } from './ChoiceSelect';
import { withField } from './choices';
import { type ColumnRow, columnRows, fieldsFor } from './columnRows';
import css from './columns.module.css';
import { FormatChoice } from './FormatChoice';
import type { FilePart } from './fileEntries';
import { headerName } from './headerName';
import { PersonalSwitch } from './PersonalSwitch';
import { useSettling } from './settling';

interface PartColumnsProps {
  readonly part: FilePart;
  readonly title: string;
}

/** Every column in use: what it holds, how it is written, how sure that is, and cells to judge by. */
export function PartColumns({ part, title }: PartColumnsProps) {
  const { choices } = useSettling();
  const id = useId();
  return (
    <div className={css.part}>
      <h4 id={id}>{title}</h4>
      <ul className={css.columns} aria-labelledby={id}>
        {columnRows(part, choices).map((row) => (
          <ColumnItem key={row.columns[0].index} part={part} row={row} />
        ))}
      </ul>
    </div>
  );
}

interface ColumnItemProps {
  readonly part: FilePart;
  readonly row: ColumnRow;
}

function ColumnItem({ part, row }: ColumnItemProps) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const { data, words } = messages;
  const { settle, choices } = useSettling();
  const { report } = part;
  const name = nameOf(row, speech);
  const choose = (value: string) => {
    const field = asFieldChoice(value, report.table);
    if (field !== null) settle(withField(report.signature, row.keys, field));
  };
  return (
    <li
      className={css.column}
      data-column={row.columns[0].header}
      data-certainty={row.certainty}
      data-keep={`column ${report.name} ${row.columns[0].index}`}
    >
      <div>
        <strong className={css.header}>{name}</strong>
        <span className={css.certainty} data-certainty={row.certainty}>
          {certaintyText(row, speech)}
        </span>
        {row.provenByRow > 0 && (
          <span className={page.quiet}>, {data.columns.provenBy(format.count(row.provenByRow))}</span>
        )}
      </div>
      <div className={css.meaning}>
        <ChoiceSelect
          label={data.columns.fieldOf(name)}
          value={row.field}
          choices={[
            ...fieldsFor(report.table).map((value) => ({ value, text: words.fields[value] })),
            { value: 'leaveOut', text: data.columns.leaveOut },
          ]}
          onChoose={choose}
        />
        {row.options.length === 0 && <p className={page.quiet}>{words.formats[row.format]}</p>}
        {choices.sensitive.includes(row.columns[0].header) && <PersonalSwitch header={row.columns[0].header} />}
      </div>
      {row.options.length === 0 ? (
        <Samples row={row} />
      ) : (
        <FormatChoice signature={report.signature} row={row} name={name} samples={<Samples row={row} />} />
      )}
    </li>
  );
}

function nameOf({ columns }: ColumnRow, speech: Speech): string {
  const { messages, format } = speech;
  const [first] = columns;
  const last = columns.at(-1) ?? first;
  if (columns.length === 1) return headerName(first.header, speech);
  return messages.data.columns.several(first.header, last.header, format.count(columns.length));
}

function certaintyText({ certainty }: ColumnRow, { messages }: Speech): string {
  const { words, data } = messages;
  if (certainty === 'byHeading' || certainty === 'chosen') return data.columns[certainty];
  return words.certainty[certainty];
}

/** What a select says, as a choice; null for what it cannot say. */
export function asFieldChoice(value: string, table: FilePart['report']['table']): FieldChoice | null {
  return value === 'leaveOut' ? value : (fieldsFor(table).find((field) => field === value) ?? null);
}

/** Cells as they stand and what they were taken for, the proving one first. */
function Samples({ row }: { readonly row: ColumnRow }) {
  const { messages, format } = useSpeech();
  const { columns } = messages.data;
  if (row.samples.length === 0) {
    return row.certainty === 'mustChoose' ? null : <p className={page.quiet}>{columns.noSamples}</p>;
  }
  return (
    <ul className={css.samples} aria-label={columns.samples}>
      {row.samples.map((sample) => (
        <li key={sample.row}>
          {sample.row === row.provenByRow && (
            <span className={page.quiet}>{columns.atRow(format.count(sample.row))} </span>
          )}
          <Cell sample={sample} field={row.field} format={row.format} />
        </li>
      ))}
    </ul>
  );
}
