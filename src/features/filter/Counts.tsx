import type { PartReport } from '../../core/model/views';
import { useSpeech } from '../../i18n/LanguageProvider';
import css from './filter.module.css';

const COUNTED = ['people', 'managers', 'exits'] as const;

/** How many people, managers and exits are left. Files that name no manager are not said to have none. */
export function Counts({ part }: { readonly part: Pick<PartReport, 'people' | 'managers' | 'exits'> | null }) {
  const { messages, format } = useSpeech();
  const { counts } = messages.filter;
  return (
    <p className={css.counts} role="status">
      {part !== null &&
        COUNTED.filter((what) => what !== 'managers' || part.managers > 0).map((what) => (
          <span key={what} data-count={what} data-value={part[what]}>
            {counts[what](part[what], format.count(part[what]))}
          </span>
        ))}
    </p>
  );
}
