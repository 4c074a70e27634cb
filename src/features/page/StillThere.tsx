import { useSpeech } from '../../i18n/LanguageProvider';
import css from './page.module.css';
import { Statement } from './Statement';

/** In the place of every rate and share that stayed, where the files hold hardly anyone who left: why, and what to add. */
export function StillThere() {
  const { stillThere } = useSpeech().messages.emptyScreens;
  return (
    <Statement title={stillThere.title} reading={stillThere.why}>
      <p className={css.reading} data-still-there="">
        {stillThere.add}
      </p>
    </Statement>
  );
}
