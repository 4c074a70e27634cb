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
/** So many are drawn at once; thousands would keep the page from answering. */
const MOST_SHOWN = 200;

/** Boxes to tick, all ticked where nothing is left out. */
export function CheckList<T extends string | number>({ name, entries, chosen, onChange }: CheckListProps<T>) {
  const { messages, format } = useSpeech();
  const { menu } = messages.filter;
  const [search, setSearch] = useState('');
  const [chosenBefore] = useState(() => new Set(chosen));
  const all = entries.map(({ value }) => value);
  const wanted = search.trim().toLocaleLowerCase(format.language);
  const found = entries.filter((entry) => entry.name.toLocaleLowerCase(format.language).includes(wanted));
  const shown = firstOf(found, ({ value }) => chosenBefore.has(value));
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
        {found.length === 0 && <p className={css.quiet}>{menu.none}</p>}
        {shown.length < found.length && (
          <p className={css.quiet}>{menu.first(format.count(shown.length), format.count(found.length))}</p>
        )}
      </fieldset>
    </>
  );
}

/** As many as are drawn at once; of more, those that are wanted come first. */
function firstOf<Entry>(entries: readonly Entry[], isWanted: (entry: Entry) => boolean): readonly Entry[] {
  if (entries.length <= MOST_SHOWN) return entries;
  const wanted = entries.filter(isWanted);
  return [...wanted, ...entries.filter((entry) => !isWanted(entry))].slice(0, MOST_SHOWN);
}
