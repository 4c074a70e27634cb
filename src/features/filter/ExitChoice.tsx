import { EXIT_KINDS, type ExitKind, OUTCOMES, type Outcome } from '../../core/model/ids';
import { useSpeech } from '../../i18n/LanguageProvider';
import { CheckList } from './CheckList';
import css from './filter.module.css';

interface ExitChoiceProps {
  /** null: the files do not say which exits were voluntary, so all count. */
  readonly outcome: Outcome | null;
  /** On file. */
  readonly kinds: readonly ExitKind[];
  readonly counted: readonly ExitKind[];
  readonly onOutcome: (outcome: Outcome) => void;
  readonly onKinds: (kinds: readonly ExitKind[]) => void;
}

/** Which exits count everywhere, and which are shown here in their place. */
export function ExitChoice({ outcome, kinds, counted, onOutcome, onKinds }: ExitChoiceProps) {
  const { filter, words } = useSpeech().messages;
  const chosen = kinds.filter((kind) => counted.includes(kind));
  return (
    <>
      {outcome !== null && (
        <fieldset className={css.list}>
          <legend>{filter.exits.everywhere}</legend>
          {OUTCOMES.map((one) => (
            <label key={one} className={css.entry}>
              <input type="radio" name="outcome" checked={outcome === one} onChange={() => onOutcome(one)} />
              {words.outcomes[one]}
            </label>
          ))}
        </fieldset>
      )}
      {kinds.length > 1 && (
        <div className={outcome === null ? undefined : css.below}>
          <p className={css.quiet}>{filter.exits.here}</p>
          <CheckList
            name={filter.exits.here}
            entries={kinds.map((kind) => ({ value: kind, name: filter.exits.kinds[kind] }))}
            chosen={chosen.length === kinds.length ? [] : chosen}
            onChange={(next) => onKinds(next.length === 0 ? EXIT_KINDS : next)}
          />
        </div>
      )}
    </>
  );
}
