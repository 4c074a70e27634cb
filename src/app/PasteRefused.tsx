import { useSpeech } from '../i18n/LanguageProvider';
import css from './notice.module.css';

/** What was pasted is no table. */
export function PasteRefused({ onDismiss }: { readonly onDismiss: () => void }) {
  const { app, data } = useSpeech().messages;
  return (
    <div role="alert" className={css.notice}>
      <p>{data.tools.pasteNothing}</p>
      <button type="button" className={css.action} onClick={onDismiss}>
        {app.dismiss}
      </button>
    </div>
  );
}
