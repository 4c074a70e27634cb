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
  const cancelling = useStore(store, (state) => state.cancelling);
  const heard = useStore(store, (state) => state.progress);
  const progress = cancelling ? null : heard;
  const [patient, setPatient] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), PATIENCE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  if (patient) return null;
  const words = messages.app.progress;
  const idle = cancelling ? words.cancelling : words.label;
  const stage = progress === null ? idle : messages.words.stages[progress.stage];
  const counts = progress !== null && progress.total > 1;
  return (
    <div className={css.progress}>
      <p>
        <span>{stage}</span>
        {counts && progress.stage !== 'reading' && (
          <span className={page.quiet}> {words.part(format.count(progress.done), format.count(progress.total))}</span>
        )}
        {progress?.rows !== undefined && <span className={page.quiet}> {words.rows(format.count(progress.rows))}</span>}
      </p>
      <progress aria-label={stage} {...(counts ? { value: progress.done, max: progress.total } : {})} />
      <button type="button" className={page.action} onClick={store.getState().cancel}>
        {words.cancel}
      </button>
    </div>
  );
}
