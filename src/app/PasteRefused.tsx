import page from '../features/page/page.module.css';
import { useSpeech } from '../i18n/LanguageProvider';

/** What was pasted is no table. */
export function PasteRefused({ onDismiss }: { readonly onDismiss: () => void }) {
  const { app, data } = useSpeech().messages;
  return (
    <div role="alert" className={page.notice}>
      <p>{data.tools.pasteNothing}</p>
      <button type="button" className={page.action} onClick={onDismiss}>
        {app.dismiss}
      </button>
    </div>
  );
}
