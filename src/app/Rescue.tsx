import { useState } from 'react';
import page from '../features/page/page.module.css';
import { downloadReport } from '../features/project/mistakeReport';
import { problemText } from '../features/project/problemText';
import type { Saved } from '../features/project/projectRoom';
import { useSpeech } from '../i18n/LanguageProvider';
import { roomOf } from './roomOf';
import type { AppStore } from './store';

/** What can still be done after our mistake: save the project, and take along what happened, without data. */
export function Rescue({ store, error }: { readonly store: AppStore; readonly error: unknown }) {
  const speech = useSpeech();
  const { report, save } = speech.messages.project;
  const [saved, setSaved] = useState<Saved | null>(null);
  return (
    <>
      <p>{report.note}</p>
      <p>
        <button
          type="button"
          className={page.action}
          onClick={() => void roomOf(store).save(true, null).then(setSaved)}
        >
          {report.save}
        </button>
      </p>
      <p role="status">
        {saved !== null && (saved.kind === 'saved' ? save.saved(saved.name) : problemText(saved.problem, speech))}
      </p>
      <p>
        <button
          type="button"
          className={page.action}
          onClick={() => downloadReport(error, { version: __APP_VERSION__, build: __BUILD_HASH__ })}
        >
          {report.download}
        </button>
      </p>
      <p className={page.quiet}>{report.contains}</p>
    </>
  );
}
