import { useId } from 'react';
import css from './choices.module.css';
import { useAsked } from './settling';

export interface Choice {
  readonly value: string;
  readonly text: string;
}

interface ChoiceSelectProps {
  readonly label: string;
  /** The label stands beside it, not only for those who do not see it. */
  readonly isLabelled?: boolean;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}

/** One thing that was understood, and what it could be instead. */
export function ChoiceSelect({ label, isLabelled = false, value, choices, onChoose }: ChoiceSelectProps) {
  const id = useId();
  const [shown, ask] = useAsked(value);
  const select = (
    <select
      id={id}
      aria-label={isLabelled ? undefined : label}
      className={css.select}
      value={shown}
      onChange={({ target }) => {
        ask(target.value);
        onChoose(target.value);
      }}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.text}
        </option>
      ))}
    </select>
  );
  if (!isLabelled) return select;
  return (
    <div className={css.fact}>
      <label htmlFor={id}>{label}</label>
      {select}
    </div>
  );
}
