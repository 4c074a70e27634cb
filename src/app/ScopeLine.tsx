import { OUTCOMES, type Outcome } from '../core/model/ids';
import type { Protected } from '../core/model/protected';
import type { Report } from '../core/model/report';
import { useShellSpeech } from '../i18n/LanguageProvider';
import css from './Layout.module.css';
import { changeAddress } from './useAddress';

interface ScopeLineProps {
  readonly report: Protected<Report>;
  /** What the report was asked for; it may have to count all exits instead. */
  readonly computedFor: Outcome;
  /** What the reader asks for now. */
  readonly asked: Outcome;
}

/** What is counted, as a sentence whose dashed words can be changed. */
export function ScopeLine({ report, computedFor, asked }: ScopeLineProps) {
  const { messages, format } = useShellSpeech();
  const { scope } = messages.app;
  const managers = report.managers.count;
  const counted = report.exits.counted;
  const replaced = report.options.outcome !== computedFor;
  return (
    <div className={css.scope} data-tour="scope">
      <p>
        {replaced ? (
          <strong>{messages.words.outcomes[report.options.outcome]}</strong>
        ) : (
          <select
            aria-label={scope.exits}
            className={css.inSentence}
            value={asked}
            onChange={({ target }) => changeAddress({ outcome: OUTCOMES.find((one) => one === target.value) ?? asked })}
          >
            {OUTCOMES.map((outcome) => (
              <option key={outcome} value={outcome}>
                {messages.words.outcomes[outcome]}
              </option>
            ))}
          </select>
        )}
        {scope.where(scope.period(format.day(report.from), format.day(report.asOf)))}
      </p>
      <p className={css.scopeCounts}>
        <span>{scope.people(report.people, format.count(report.people))}</span>
        <span>{scope.managers(managers, format.count(managers))}</span>
        <span>{scope.exitsCounted(counted, format.count(counted))}</span>
      </p>
    </div>
  );
}
