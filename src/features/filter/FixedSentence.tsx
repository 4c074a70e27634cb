import { OUTCOMES, type Outcome } from '../../core/model/ids';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { useSpeech } from '../../i18n/LanguageProvider';
import menu from '../page/menuWord.module.css';
import { Counts } from './Counts';
import css from './filter.module.css';

interface FixedSentenceProps {
  readonly report: Protected<Report>;
  /** Voluntary exits cannot be told from others. */
  readonly allExitsOnly: boolean;
  readonly outcome: Outcome;
  readonly onOutcome: (outcome: Outcome) => void;
}

/** Where verdicts are weighed: all of the data, and why. */
export function FixedSentence({ report, allExitsOnly, outcome, onOutcome }: FixedSentenceProps) {
  const { messages, format } = useSpeech();
  const { exits, fixed, period } = messages.filter;
  const counts = { people: report.people, managers: report.managers.count, exits: report.exits.counted };
  return (
    <section className={css.scope} aria-label={messages.filter.label} data-tour="scope">
      <p className={css.sentence}>
        {allExitsOnly ? (
          <strong>{messages.words.outcomes.all}</strong>
        ) : (
          <select
            aria-label={exits.name}
            className={`${menu.menuWord} ${css.word}`}
            value={outcome}
            onChange={({ target }) => onOutcome(OUTCOMES.find((one) => one === target.value) ?? outcome)}
          >
            {OUTCOMES.map((one) => (
              <option key={one} value={one}>
                {messages.words.outcomes[one]}
              </option>
            ))}
          </select>
        )}
        {fixed.where(period.span(format.day(report.from), format.day(report.asOf)))}
      </p>
      <Counts part={counts} />
      <p className={css.why}>{fixed.why}</p>
    </section>
  );
}
