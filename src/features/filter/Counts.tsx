import type { PartReport } from '../../core/model/views';
import { useSpeech } from '../../i18n/LanguageProvider';
import css from './filter.module.css';

/** How many people, managers and exits are left. */
export function Counts({ part }: { readonly part: Pick<PartReport, 'people' | 'managers' | 'exits'> | null }) {
  const { messages, format } = useSpeech();
  const { counts } = messages.filter;
  return (
    <p className={css.counts} role="status">
      {part !== null &&
        (['people', 'managers', 'exits'] as const).map((what) => (
          <span key={what} data-count={what} data-value={part[what]}>
            {counts[what](part[what], format.count(part[what]))}
          </span>
        ))}
    </p>
  );
}
