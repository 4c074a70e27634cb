import type { PartReport, ViewId } from '../../core/model/views';
import { useSpeech } from '../../i18n/LanguageProvider';
import css from './filter.module.css';

interface CompareProps {
  readonly compare: boolean;
  readonly before: PartReport['before'];
  /** Whether the part is known, and with it whether something lies before. */
  readonly known: boolean;
  readonly screen: ViewId;
  /** Leads to the choice of a period before which something lies. */
  readonly onShorten: () => void;
  readonly onChange: (compare: boolean) => void;
}

/** Beside as many months right before, where the data go back so far. */
export function Compare({ compare, before, known, screen, onShorten, onChange }: CompareProps) {
  const { messages, format } = useSpeech();
  const words = messages.filter.compare;
  return (
    <span className={css.compare}>
      <label>
        <input
          type="checkbox"
          checked={compare && (before !== null || !known)}
          disabled={before === null}
          onChange={({ target }) => onChange(target.checked)}
        />
        {words.name}
      </label>
      {known && before === null && (
        <button type="button" className={css.action} onClick={onShorten}>
          {words.none}
        </button>
      )}
      {before !== null && (
        <span className={css.quiet}>
          {words.dates(format.day(before.from), format.day(before.to))}
          {compare && `; ${words.compared[screen]}`}
        </span>
      )}
    </span>
  );
}
