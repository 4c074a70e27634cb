import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import page from '../features/page/page.module.css';
import { useShellSpeech } from '../i18n/LanguageProvider';
import css from './notice.module.css';
import type { AppStore } from './store';

const PATIENCE_MILLISECONDS = 300;

/** What is being done, how far it is, and a way to stop it; quiet for work that is over at once. */
export function ProgressBar({ store }: { readonly store: AppStore }) {
  const working = useStore(store, (state) => state.working);
  return working ? <Running store={store} /> : null;
}

function Running({ store }: { readonly store: AppStore }) {
  const { messages, format } = useShellSpeech();
  const progress = useStore(store, (state) => state.progress);
  const [patient, setPatient] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), PATIENCE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  if (patient) return null;
  const { label, part, rows, cancel } = messages.app.progress;
  const stage = progress === null ? label : messages.words.stages[progress.stage];
  const counts = progress !== null && progress.total > 1;
  return (
    <div className={css.progress}>
      <p>
        <span>{stage}</span>
        {counts && progress.stage !== 'reading' && (
          <span className={page.quiet}> {part(format.count(progress.done), format.count(progress.total))}</span>
        )}
        {progress?.rows !== undefined && <span className={page.quiet}> {rows(format.count(progress.rows))}</span>}
      </p>
      <progress aria-label={stage} {...(counts ? { value: progress.done, max: progress.total } : {})} />
      <button type="button" className={page.action} onClick={store.getState().cancel}>
        {cancel}
      </button>
    </div>
  );
}
