import { useState } from 'react';
import { useSpeech } from '../../i18n/LanguageProvider';
import css from './filter.module.css';
import { toggled } from './filterSteps';

interface CheckListProps<T> {
  readonly name: string;
  readonly entries: readonly { readonly value: T; readonly name: string }[];
  /** Empty: all of them. */
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}

/** More entries than these are searched. */
const MOST_WITHOUT_SEARCH = 12;

/** Boxes to tick, all ticked where nothing is left out. */
export function CheckList<T extends string | number>({ name, entries, chosen, onChange }: CheckListProps<T>) {
  const { messages, format } = useSpeech();
  const { menu } = messages.filter;
  const [search, setSearch] = useState('');
  const all = entries.map(({ value }) => value);
  const wanted = search.trim().toLocaleLowerCase(format.language);
  const shown = entries.filter((entry) => entry.name.toLocaleLowerCase(format.language).includes(wanted));
  return (
    <>
      {entries.length > MOST_WITHOUT_SEARCH && (
        <label className={css.search}>
          <span>{menu.search}</span>
          <input type="search" value={search} onChange={({ target }) => setSearch(target.value)} />
        </label>
      )}
      <button type="button" className={css.action} disabled={chosen.length === 0} onClick={() => onChange([])}>
        {menu.all}
      </button>
      <fieldset className={css.list}>
        <legend className="visuallyHidden">{name}</legend>
        {shown.map((entry) => (
          <div key={entry.value} className={css.entry}>
            <label>
              <input
                type="checkbox"
                checked={chosen.length === 0 || chosen.includes(entry.value)}
                onChange={() => onChange(toggled(chosen, all, entry.value))}
              />
              {entry.name}
            </label>
            <button
              type="button"
              data-beside=""
              className={css.only}
              aria-label={menu.onlyThis(entry.name)}
              onClick={() => onChange([entry.value])}
            >
              {menu.only}
            </button>
          </div>
        ))}
        {shown.length === 0 && <p className={css.quiet}>{menu.none}</p>}
      </fieldset>
    </>
  );
}
