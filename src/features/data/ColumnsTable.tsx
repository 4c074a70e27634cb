import type { ColumnReading, FormatId } from '../../core/model/reading';
import type { FileReport } from '../../core/model/report';
import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import css from './data.module.css';

export function ColumnsTable({ file }: { readonly file: FileReport }) {
  const { messages, format } = useSpeech();
  const { columns } = messages.data;
  const used = file.columns.filter(({ field }) => field !== null);
  const unused = file.columns.filter(({ field }) => field === null);
  const name = ({ header, index }: ColumnReading) =>
    header.trim() === '' ? columns.untitled(format.count(index + 1)) : header;
  return (
    <details className={page.details}>
      <summary>{columns.title(format.count(used.length), format.count(file.columns.length))}</summary>
      {used.length > 0 && (
        // Wider than a phone: it scrolls by itself, so it must take the focus.
        <section className={page.scroll} tabIndex={0} aria-label={columns.caption(file.name)}>
          <table className={page.table}>
            <caption>{columns.caption(file.name)}</caption>
            <thead>
              <tr>
                <th scope="col">{columns.header}</th>
                <th scope="col">{columns.field}</th>
                <th scope="col">{columns.format}</th>
                <th scope="col">{columns.certainty}</th>
              </tr>
            </thead>
            <tbody>
              {used.map((column) => (
                <ColumnRow key={column.index} column={column} name={name(column)} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {unused.length > 0 && <p className={page.smallPrint}>{columns.unused(format.list(unused.map(name)))}</p>}
    </details>
  );
}

const WORD_FORMATS: readonly FormatId[] = ['text', 'identifier', 'category'];

/** Words can be written in one way only, so nothing about them is assumed: the heading says what they are. */
function isByHeading({ certainty, format }: ColumnReading): boolean {
  return certainty === 'assumed' && WORD_FORMATS.includes(format);
}

interface ColumnRowProps {
  readonly column: ColumnReading;
  readonly name: string;
}

function ColumnRow({ column, name }: ColumnRowProps) {
  const { messages, format } = useSpeech();
  const { data, words } = messages;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{column.field === null ? data.columns.notUsed : words.fields[column.field]}</td>
      <td>{words.formats[column.format]}</td>
      <td>
        <span className={css.certainty} data-certainty={column.certainty}>
          {isByHeading(column) ? data.columns.byHeading : words.certainty[column.certainty]}
        </span>
        {column.provenByRow > 0 && (
          <span className={page.quiet}> {data.columns.provenBy(format.count(column.provenByRow))}</span>
        )}
      </td>
    </tr>
  );
}
