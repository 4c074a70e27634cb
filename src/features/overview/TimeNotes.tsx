import { useState } from 'react';
import type { TimeNote } from '../../core/model/timeNote';
import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import css from './overview.module.css';

interface TimeNotesProps {
  readonly notes: readonly TimeNote[];
  readonly months: readonly string[];
  readonly onChange: (notes: readonly TimeNote[]) => void;
}

const MOST_LETTERS = 120;

/** What happened when, drawn on every time axis. */
export function TimeNotes({ notes, months, onChange }: TimeNotesProps) {
  const { messages, format } = useSpeech();
  const words = messages.overviewPart.notes;
  const [asked, setMonth] = useState('');
  const month = months.includes(asked) ? asked : (months.at(-1) ?? '');
  const [text, setText] = useState('');
  const add = () => {
    const note = { month, text: text.trim() };
    if (note.text === '' || notes.some((other) => other.month === month && other.text === note.text)) return;
    onChange([...notes, note].sort((a, b) => (a.month < b.month ? -1 : 1)));
    setText('');
  };
  return (
    <details className={page.details}>
      <summary>{words.title}</summary>
      <form
        className={css.notes}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label>
          <span>{words.month}</span>
          <select value={month} onChange={({ target }) => setMonth(target.value)}>
            {months.map((one) => (
              <option key={one} value={one}>
                {format.month(one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.text}</span>
          <input type="text" maxLength={MOST_LETTERS} value={text} onChange={({ target }) => setText(target.value)} />
        </label>
        <button type="submit" className={page.action}>
          {words.add}
        </button>
      </form>
      <ul className={css.noted}>
        {notes.map((note) => (
          <li key={`${note.month} ${note.text}`}>
            {format.month(note.month)}: {note.text}{' '}
            {!months.includes(note.month) && <span className={css.elsewhere}>{words.elsewhere} </span>}
            <button
              type="button"
              className={page.action}
              aria-label={words.removeThis(format.month(note.month), note.text)}
              onClick={() => onChange(notes.filter((other) => other !== note))}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
