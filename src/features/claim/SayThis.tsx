import { useState } from 'react';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { useSpeech } from '../../i18n/LanguageProvider';
import { trialIn } from '../../i18n/trial';
import page from '../page/page.module.css';
import { AddSlide } from '../review/AddSlide';
import { overallSlide } from '../review/verdictSlides';
import css from './claim.module.css';
import { sayText } from './sayText';
import { overallText } from './sentenceText';

/** The one sentence a reader can take into a meeting, and the verdict as a slide. */
export function SayThis({ report }: { readonly report: Protected<Report> }) {
  const speech = useSpeech();
  const words = trialIn(speech.format.language).say;
  const [said, setSaid] = useState('');
  const sentence = sayText(report, speech);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sentence);
      setSaid(words.copied);
    } catch {
      // No permission, or a page without a secure address: the sentence can still be selected.
      setSaid(words.copyFailed);
    }
  };
  return (
    <div className={css.say}>
      <p>
        <strong>{words.lead}</strong> <span data-say="">{sentence}</span>
      </p>
      <span className={css.rowActions}>
        <button type="button" className={page.quietAction} aria-label={words.copyOf} onClick={() => void copy()}>
          {words.copy}
        </button>
        <AddSlide
          of={overallText(report, speech)}
          className={page.quietAction}
          make={(provenance, from) => overallSlide(report, provenance, from)}
        />
      </span>
      <span role="status">{said}</span>
    </div>
  );
}
