import { useId, useState } from 'react';
import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import type { Costs } from './costs';
import css from './whatIf.module.css';

interface CostInputsProps {
  readonly costs: Costs;
  readonly onCosts: (costs: Costs) => void;
}

const KINDS = ['recruiting', 'onboarding', 'ramp', 'vacantDays', 'perVacantDay', 'perHour'] as const;
const UNCERTAINTIES = [0.1, 0.25, 0.5] as const;

/** An amount as typed, with or without separators of thousands; null: none. */
export function amountOf(text: string): number | null {
  const number = Number(text.replace(/[\s.,'’](?=\d{3}(\D|$))/g, '').replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(number) || number < 0 ? null : number;
}

/** What an exit and an hour cost: without them no money is shown. What is typed counts at once, on this page alone. */
export function CostInputs({ costs, onCosts }: CostInputsProps) {
  const { messages, format } = useSpeech();
  const words = messages.whatIf.costs;
  const id = useId();
  return (
    <fieldset className={css.costs} data-costs="">
      <legend>{words.title}</legend>
      {KINDS.map((kind) => (
        <Amount
          key={kind}
          label={words[kind]}
          value={costs[kind]}
          onValue={(value) => onCosts({ ...costs, [kind]: value })}
        />
      ))}
      <p>
        <label htmlFor={id}>{words.uncertainty}</label>
        <select
          id={id}
          className={page.inSentence}
          value={costs.uncertainty}
          onChange={({ target }) => onCosts({ ...costs, uncertainty: Number(target.value) })}
        >
          {UNCERTAINTIES.map((share) => (
            <option key={share} value={share}>{`± ${format.percent(share)}`}</option>
          ))}
        </select>
      </p>
    </fieldset>
  );
}

interface AmountProps {
  readonly label: string;
  readonly value: number | null;
  readonly onValue: (value: number | null) => void;
}

function Amount({ label, value, onValue }: AmountProps) {
  const { format } = useSpeech();
  const id = useId();
  const [typed, setTyped] = useState(value === null ? '' : format.plain(value));
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          onValue(amountOf(target.value));
        }}
      />
    </p>
  );
}
