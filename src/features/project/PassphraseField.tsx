import { useId, useState } from 'react';
import css from './project.module.css';

interface PassphraseFieldProps {
  readonly label: string;
  readonly hint: string;
  /** Said where the last passphrase did not fit. */
  readonly wrong?: string | undefined;
  readonly showLabel: string;
  /** A new one is not filled in by the browser. */
  readonly isNew: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function PassphraseField({ label, hint, wrong, showLabel, isNew, value, onChange }: PassphraseFieldProps) {
  const [isShown, setShown] = useState(false);
  const id = useId();
  return (
    <>
      <label className={css.field}>
        <span>{label}</span>
        <input
          type={isShown ? 'text' : 'password'}
          autoComplete={isNew ? 'new-password' : 'off'}
          spellCheck={false}
          value={value}
          aria-describedby={`${id}-hint`}
          aria-invalid={wrong !== undefined}
          onChange={({ target }) => onChange(target.value)}
        />
      </label>
      <label className={css.check}>
        <input type="checkbox" checked={isShown} onChange={({ target }) => setShown(target.checked)} />
        <span>{showLabel}</span>
      </label>
      <p id={`${id}-hint`} className={css.hint} role={wrong === undefined ? undefined : 'alert'}>
        {wrong ?? hint}
      </p>
    </>
  );
}
