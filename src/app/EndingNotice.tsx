import { useStore } from 'zustand';
import page from '../features/page/page.module.css';
import { useShellSpeech } from '../i18n/LanguageProvider';
import type { AppStore } from './store';

/** How the last work ended: heard when it went well, seen when it did not. */
export function EndingNotice({ store }: { readonly store: AppStore }) {
  const { app } = useShellSpeech().messages;
  const ending = useStore(store, (state) => state.ending);
  const dismiss = (
    <button type="button" className={page.action} onClick={store.getState().dismiss}>
      {app.dismiss}
    </button>
  );
  return (
    <>
      <p className="visuallyHidden" aria-live="polite">
        {ending?.kind === 'done' ? app.progress.finished : ''}
      </p>
      {ending?.kind === 'cancelled' && (
        <div role="status" className={page.notice}>
          <p>{app.progress.cancelled}</p>
          {dismiss}
        </div>
      )}
      {ending?.kind === 'failed' && (
        <div role="alert" className={page.notice}>
          <h2>{app.failed.title}</h2>
          <p>{app.failed.text}</p>
          <details>
            <summary>{app.failed.details}</summary>
            <p>
              <code>{ending.message}</code>
            </p>
          </details>
          {dismiss}
        </div>
      )}
    </>
  );
}
