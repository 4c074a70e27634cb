import { useSpeech } from '../../i18n/LanguageProvider';
import { projectIn } from '../../i18n/project';
import page from '../page/page.module.css';
import css from './project.module.css';

interface NewVersionNoticeProps {
  readonly onReload: () => void;
  readonly onLater: () => void;
}

export function NewVersionNotice({ onReload, onLater }: NewVersionNoticeProps) {
  const { newVersion } = projectIn(useSpeech().format.language);
  return (
    <div role="status" className={css.notice} data-new-version="">
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
