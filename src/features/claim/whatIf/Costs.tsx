import { type FormEvent, useId, useState } from 'react';
import type { AnalysisOptions } from '../../../core/model/analysisOptions';
import { useSpeech } from '../../../i18n/LanguageProvider';
import { trialIn } from '../../../i18n/trial';
import page from '../../page/page.module.css';
import css from './whatIf.module.css';

interface CostsProps {
  readonly options: AnalysisOptions;
  readonly onOptions: (options: Partial<AnalysisOptions>) => Promise<void>;
}

const KINDS = ['costPerExit', 'costPerHour'] as const;

/** An amount as typed, with or without separators of thousands; null: none. */
function amount(text: string): number | null {
  const number = Number(text.replace(/[\s.,'’](?=\d{3}(\D|$))/g, '').replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(number) || number < 0 ? null : number;
}

/** What an exit and an hour cost: without them no money is shown. */
export function Costs({ options, onOptions }: CostsProps) {
  const { format } = useSpeech();
  const words = trialIn(format.language).whatIf;
  const id = useId();
  const written = (value: number | null) => (value === null ? '' : format.plain(value));
  const [typed, setTyped] = useState({
    costPerExit: written(options.costPerExit),
    costPerHour: written(options.costPerHour),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onOptions({ costPerExit: amount(typed.costPerExit), costPerHour: amount(typed.costPerHour) });
  };
  return (
    <details className={page.details} data-costs="">
      <summary>{words.costs}</summary>
      <form className={css.costs} onSubmit={submit}>
        {KINDS.map((kind) => (
          <p key={kind}>
            <label htmlFor={`${id}${kind}`}>
              {words[kind]} <span className={page.quiet}>({words.currency})</span>
            </label>
            <input
              id={`${id}${kind}`}
              inputMode="decimal"
              autoComplete="off"
              value={typed[kind]}
              onChange={({ target }) => setTyped({ ...typed, [kind]: target.value })}
            />
          </p>
        ))}
        <button type="submit" className={page.mainAction}>
          {words.reckon}
        </button>
      </form>
    </details>
  );
}
