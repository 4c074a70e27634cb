import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import { withFile } from './choices';
import type { FileEntry } from './fileEntries';
import css from './files.module.css';
import { useSettling } from './settling';

interface TextsProps {
  readonly texts: readonly FileEntry[];
  /** There are no tables to look at. */
  readonly isAlone: boolean;
  /** It is to be read as a table: there is something to settle about it. */
  readonly onRead: (name: string) => void;
}

/** Texts that lay beside the tables, in one line: nobody is needed for them. */
export function Texts({ texts, isAlone, onRead }: TextsProps) {
  const { messages, format } = useSpeech();
  const { settle, actions } = useSettling();
  const { files, remove, removeShort } = messages.data;
  return (
    <details className={`${page.details} ${css.texts}`} open={isAlone} data-texts={texts.length}>
      <summary>
        {files.texts(texts.length, format.count(texts.length), format.list(texts.map(({ name }) => name)))}
      </summary>
      <ul>
        {texts.map(({ name, parts }) => (
          <li key={name} data-file={name} data-state="text">
            <strong>{name}</strong>
            <button
              type="button"
              className={page.action}
              aria-label={`${files.readAsTable}: ${name}`}
              onClick={() => {
                settle(withFile(name, { delimiter: parts[0].report.delimiter }));
                onRead(name);
              }}
            >
              {files.readAsTable}
            </button>
            <button
              type="button"
              className={`${page.quietAction} ${css.remove}`}
              aria-label={remove(name)}
              onClick={() => void actions.removeFile(name)}
            >
              {removeShort}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
