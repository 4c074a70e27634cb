import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { useSpeech } from '../../i18n/LanguageProvider';
import { trialIn } from '../../i18n/trial';
import { changedTexts } from './changedTexts';
import css from './rules.module.css';

/** What decides the verdicts and was changed after they were seen, with the value before. */
export function ChangedNote({ report }: { readonly report: Protected<Report> }) {
  const speech = useSpeech();
  const { rules } = trialIn(speech.format.language);
  const changes = changedTexts(report, speech);
  if (changes.length === 0) return null;
  return (
    <div className={css.stamp} role="note" aria-label={rules.changed} data-changed={changes.length}>
      <p>
        <strong>{rules.changed}</strong>
      </p>
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </div>
  );
}
