import { useState } from 'react';
import type { SavedView } from '../../core/model/savedView';
import { useSpeech } from '../../i18n/LanguageProvider';
import css from './filter.module.css';

interface SavedViewsProps {
  readonly views: readonly SavedView[];
  /** What would be saved now, without its name. */
  readonly present: Omit<SavedView, 'name'>;
  readonly onChange: (views: readonly SavedView[]) => void;
  readonly onOpen: (view: SavedView) => void;
}

/** Screens with their filters, by names their reader gave. */
export function SavedViews({ views, present, onChange, onOpen }: SavedViewsProps) {
  const { saved } = useSpeech().messages.filter;
  const [name, setName] = useState('');
  const [renamed, setRenamed] = useState<string | null>(null);
  const save = () => {
    const wanted = name.trim();
    if (wanted === '') return;
    onChange([...views.filter((view) => view.name !== wanted), { name: wanted, ...present }]);
    setName('');
  };
  return (
    <>
      <form
        className={css.save}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label>
          <span>{saved.name}</span>
          <input type="text" maxLength={MOST_LETTERS} value={name} onChange={({ target }) => setName(target.value)} />
        </label>
        <button type="submit" className={css.action}>
          {saved.save}
        </button>
      </form>
      {views.length === 0 && <p className={css.quiet}>{saved.none}</p>}
      <ul className={css.saved}>
        {views.map((view) => (
          <li key={view.name}>
            {renamed === view.name ? (
              <Renaming
                before={view.name}
                onDone={(next) => {
                  setRenamed(null);
                  const isFree = next !== '' && views.every((other) => other.name !== next);
                  if (isFree) onChange(views.map((other) => (other === view ? { ...view, name: next } : other)));
                }}
              />
            ) : (
              <>
                <button
                  type="button"
                  className={css.action}
                  aria-label={saved.open(view.name)}
                  onClick={() => onOpen(view)}
                >
                  {view.name}
                </button>
                <button
                  type="button"
                  data-beside=""
                  className={css.only}
                  aria-label={saved.renameThis(view.name)}
                  onClick={() => setRenamed(view.name)}
                >
                  {saved.rename}
                </button>
                <button
                  type="button"
                  data-beside=""
                  className={css.only}
                  aria-label={saved.removeThis(view.name)}
                  onClick={() => onChange(views.filter((other) => other !== view))}
                >
                  {saved.remove}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const MOST_LETTERS = 80;

function Renaming({ before, onDone }: { readonly before: string; readonly onDone: (name: string) => void }) {
  const { saved } = useSpeech().messages.filter;
  const [name, setName] = useState(before);
  return (
    <form
      className={css.save}
      onSubmit={(event) => {
        event.preventDefault();
        onDone(name.trim());
      }}
    >
      <label>
        <span>{saved.renameThis(before)}</span>
        <input type="text" maxLength={MOST_LETTERS} value={name} onChange={({ target }) => setName(target.value)} />
      </label>
      <button type="submit" className={css.action}>
        {saved.done}
      </button>
    </form>
  );
}
