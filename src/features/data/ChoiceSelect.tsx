import { type KeyboardEvent, useId, useRef, useState } from 'react';
import menu from '../page/menuWord.module.css';
import css from './choices.module.css';
import { useAsked } from './settling';

export interface Choice {
  readonly value: string;
  readonly text: string;
}

const OPENING_KEYS = [' ', 'Enter', 'F4'];

interface ChoiceSelectProps {
  readonly label: string;
  /** The label stands beside it, not only for those who do not see it. */
  readonly isLabelled?: boolean;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}

/**
 * One thing that was understood, and what it could be instead. Keys that go through the closed list choose nothing until
 * Enter is pressed or the list is left: each choice reads the file again.
 */
export function ChoiceSelect({ label, isLabelled = false, value, choices, onChoose }: ChoiceSelectProps) {
  const id = useId();
  const [shown, ask] = useAsked(value);
  const [draft, setDraft] = useState<string | null>(null);
  const isByKey = useRef(false);
  const choose = (wanted: string) => {
    setDraft(null);
    if (wanted === value) return;
    ask(wanted);
    onChoose(wanted);
  };
  const press = (event: KeyboardEvent) => {
    isByKey.current = !event.altKey && !OPENING_KEYS.includes(event.key);
    if (event.key === 'Escape') setDraft(null);
    if (event.key !== 'Enter' || draft === null) return;
    event.preventDefault();
    choose(draft);
  };
  const select = (
    <select
      id={id}
      aria-label={isLabelled ? undefined : label}
      className={menu.menuWord}
      value={draft ?? shown}
      onFocus={() => {
        isByKey.current = false;
      }}
      onPointerDown={() => {
        isByKey.current = false;
      }}
      onKeyDown={press}
      onBlur={() => draft !== null && choose(draft)}
      onChange={({ target }) => (isByKey.current ? setDraft(target.value) : choose(target.value))}
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
