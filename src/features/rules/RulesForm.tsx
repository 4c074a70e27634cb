import { type FormEvent, useId, useState } from 'react';
import { type AnalysisOptions, DEFAULT_OPTIONS } from '../../core/model/analysisOptions';
import { useSpeech } from '../../i18n/LanguageProvider';
import { trialIn } from '../../i18n/trial';
import page from '../page/page.module.css';
import { RULE_FIELDS, typedText, typedValue } from './ruleFields';
import css from './rules.module.css';

interface RulesFormProps {
  readonly options: AnalysisOptions;
  /** Verdicts on these files have been seen: a change is stamped. */
  readonly looked: boolean;
  readonly onOptions: (options: Partial<AnalysisOptions>) => Promise<void>;
}

/** The smallest effects worth acting on: decided before a verdict is seen, stamped when changed afterwards. */
export function RulesForm({ options, looked, onOptions }: RulesFormProps) {
  const { rules } = trialIn(useSpeech().format.language);
  return (
    <details className={page.details} data-rules="">
      <summary>{rules.title}</summary>
      <p className={page.reading}>{looked ? rules.after : rules.before}</p>
      {/* A new form for new values: what is typed starts from what holds. */}
      <Fields
        key={RULE_FIELDS.map(({ option }) => options[option]).join(' ')}
        options={options}
        onOptions={onOptions}
      />
    </details>
  );
}

function Fields({ options, onOptions }: Omit<RulesFormProps, 'looked'>) {
  const speech = useSpeech();
  const { format } = speech;
  const { rules } = trialIn(format.language);
  const id = useId();
  const [typed, setTyped] = useState(() => RULE_FIELDS.map((field) => typedText(field, options, speech)));
  const values = RULE_FIELDS.map((field, index) => typedValue(field, typed[index] ?? ''));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (values.includes(undefined)) return;
    const changed = RULE_FIELDS.flatMap((field, index) =>
      typed[index] === typedText(field, options, speech) ? [] : [[field.option, values[index]] as const],
    );
    if (changed.length > 0) void onOptions(Object.fromEntries(changed));
  };
  const proposed = RULE_FIELDS.map((field) => typedText(field, DEFAULT_OPTIONS, speech));
  return (
    <form className={css.fields} onSubmit={submit} noValidate>
      {RULE_FIELDS.map((field, index) => {
        const invalid = values[index] === undefined;
        const unit = field.unit === null ? '' : rules.units[field.unit];
        return (
          <div key={field.option} className={css.field}>
            <label htmlFor={`${id}${field.option}`}>
              {rules.fields[field.option]}
              {field.optional === true && <span className={page.quiet}> ({rules.optional})</span>}
            </label>
            <span className={css.entry}>
              <input
                id={`${id}${field.option}`}
                name={field.option}
                inputMode="decimal"
                autoComplete="off"
                value={typed[index] ?? ''}
                aria-invalid={invalid}
                aria-describedby={invalid ? `${id}${field.option}wrong` : undefined}
                onChange={({ target }) => setTyped(typed.with(index, target.value))}
              />
              <span className={page.quiet}>{unit}</span>
            </span>
            {invalid && (
              <span id={`${id}${field.option}wrong`} className={css.wrong}>
                {rules.invalid(format.plain(field.from), format.plain(field.to))}
              </span>
            )}
          </div>
        );
      })}
      <p className={css.buttons}>
        <button type="submit" className={page.mainAction} disabled={values.includes(undefined)}>
          {rules.apply}
        </button>
        <button type="button" className={page.action} onClick={() => setTyped(proposed)}>
          {rules.reset}
        </button>
      </p>
    </form>
  );
}
