import { useSpeech } from '../../../i18n/LanguageProvider';
import css from './present.module.css';
import { PRESENTING_KEYS, type PresentingAction } from './presenting';

/** What each key does while presenting. */
export function KeyList() {
  const words = useSpeech().messages.review.present;
  return (
    <section className={css.panel} aria-label={words.keys}>
      <dl>
        {Object.entries(PRESENTING_KEYS).map(([action, keys]) => (
          <div key={action} className={css.row}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{words.keyNames[key] ?? key.toUpperCase()}</kbd>
              ))}
            </dt>
            <dd>{words.actions[action as PresentingAction]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
