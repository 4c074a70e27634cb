import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import css from './project.module.css';

interface NewVersionNoticeProps {
  readonly onReload: () => void;
  readonly onLater: () => void;
}

export function NewVersionNotice({ onReload, onLater }: NewVersionNoticeProps) {
  const { newVersion } = useSpeech().messages.project;
  return (
    <div role="status" className={page.notice} data-new-version="">
      <p>{newVersion.text}</p>
      <div className={css.buttons}>
        <button type="button" className={page.action} onClick={onReload}>
          {newVersion.reload}
        </button>
        <button type="button" className={page.action} onClick={onLater}>
          {newVersion.later}
        </button>
      </div>
    </div>
  );
}
