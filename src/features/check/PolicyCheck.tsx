import { useState } from 'react';
import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import { type Attempt, tryToGetOut } from './tryToGetOut';

/** The rules in the page, and an attempt to break them. */
export function PolicyCheck() {
  const { messages, format } = useSpeech();
  const { policy } = messages.check;
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const meta = document.querySelector<HTMLMetaElement>('meta[http-equiv=Content-Security-Policy]')?.content;
  return (
    <>
      <p>{meta === undefined ? policy.noMeta : policy.meta}</p>
      {meta !== undefined && <code data-policy="meta">{meta}</code>}
      <button type="button" className={page.action} onClick={() => void tryToGetOut().then(setAttempt)}>
        {policy.try}
      </button>
      <p className={page.smallPrint}>{policy.tryText}</p>
      <div
        className={page.after}
        role="status"
        data-attempt={attempt === null ? '' : attempt.answered ? 'answered' : 'refused'}
      >
        {attempt !== null && <p>{told(attempt)}</p>}
        {[...new Set(attempt?.policies)].map((text) => (
          <code key={text} data-policy="received">
            {text}
          </code>
        ))}
      </div>
    </>
  );

  function told({ answered, policies }: Attempt): string {
    if (answered) return policy.answered;
    return policies.length === 0 ? policy.quiet : policy.refused(policies.length, format.count(policies.length));
  }
}
