import { useState } from 'react';
import { useSpeech } from '../../i18n/LanguageProvider';
import type { Snapshot } from '../../worker/protocol';
import page from '../page/page.module.css';
import { useObservable } from './observable';
import { PassphraseField } from './PassphraseField';
import { problemText } from './problemText';
import css from './project.module.css';
import type { ProjectRoom, Saved } from './projectRoom';

interface SaveSectionProps {
  readonly room: ProjectRoom;
  readonly snapshot: Snapshot | null;
  readonly working: boolean;
}

/** The project as a file of the reader's. */
export function SaveSection({ room, snapshot, working }: SaveSectionProps) {
  const speech = useSpeech();
  const { save } = speech.messages.project;
  const { isReadOnly } = useObservable(room.state);
  const [withData, setWithData] = useState(false);
  const [name, setName] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [saved, setSaved] = useState<Saved | 'saving' | null>(null);
  const isEmpty = (snapshot?.files.length ?? 0) === 0 && !room.hasWork();
  const files = new Set(snapshot?.files.map(({ name }) => name)).size;
  const start = async () => {
    setSaved('saving');
    setSaved(await room.save(withData, passphrase === '' ? null : passphrase, name));
  };
  return (
    <section className={css.section} aria-labelledby="project-save">
      <h2 id="project-save">{save.title}</h2>
      {isEmpty || isReadOnly ? (
        <p className={page.reading}>{isReadOnly ? save.readOnly : save.nothing}</p>
      ) : (
        <form
          className={css.form}
          onSubmit={(event) => {
            event.preventDefault();
            void start();
          }}
        >
          <p className={css.hint}>{save.hint}</p>
          <label className={css.field}>
            <span>{save.name}</span>
            <input
              type="text"
              maxLength={60}
              autoComplete="off"
              aria-describedby="project-name-hint"
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          </label>
          <p className={css.hint} id="project-name-hint">
            {save.nameHint}
          </p>
          <label className={css.check}>
            <input type="checkbox" checked={withData} onChange={({ target }) => setWithData(target.checked)} />
            <span>
              {save.data} <span>({save.dataOf(files, speech.format.count(files))})</span>
            </span>
          </label>
          <p className={css.hint}>{snapshot?.sample == null ? save.withoutData : save.sampleData}</p>
          <PassphraseField
            label={save.passphrase}
            hint={save.passphraseHint}
            showLabel={save.show}
            isNew
            value={passphrase}
            onChange={setPassphrase}
          />
          <button type="submit" className={page.mainAction} disabled={working || saved === 'saving'}>
            {saved === 'saving' ? save.saving : save.button}
          </button>
        </form>
      )}
      <p role="status" className={css.answer} data-saved={saved !== null && saved !== 'saving' ? saved.kind : ''}>
        {saved === null || saved === 'saving'
          ? ''
          : saved.kind === 'saved'
            ? save.saved(saved.name)
            : problemText(saved.problem, speech)}
      </p>
    </section>
  );
}
