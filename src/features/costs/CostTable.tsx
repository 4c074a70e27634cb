import { useState } from 'react';
import type { CostInput, CostRange, Costs } from '../../core/model/turnoverCost';
import { useSpeech } from '../../i18n/LanguageProvider';
import { amountOf } from '../page/amountOf';
import page from '../page/page.module.css';
import css from './costs.module.css';

interface CostTableProps {
  /** Those asked for here; the others stay as they are. */
  readonly inputs: readonly CostInput[];
  readonly costs: Costs;
  readonly onCosts: (costs: Costs) => void;
}

/** What an exit and an hour cost, between two guesses. What is typed counts at once, wherever costs do. */
export function CostTable({ inputs, costs, onCosts }: CostTableProps) {
  const words = useSpeech().messages.costs;
  return (
    <section className={page.scroll} tabIndex={0} aria-label={words.caption} data-costs="">
      <table className={css.costs}>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.currency}</th>
            <th scope="col">{words.low}</th>
            <th scope="col">{words.high}</th>
          </tr>
        </thead>
        <tbody>
          {inputs.map((input) => (
            <CostRow
              key={input}
              name={words.inputs[input]}
              range={costs[input]}
              onChange={(range) => onCosts({ ...costs, [input]: range })}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CostRowProps {
  readonly name: string;
  readonly range: CostRange | null;
  readonly onChange: (range: CostRange | null) => void;
}

/** One end alone stands for both; ends the wrong way round are turned. */
function CostRow({ name, range, onChange }: CostRowProps) {
  const { messages, format } = useSpeech();
  const words = messages.costs;
  const written = (value: number | undefined) => (value === undefined ? '' : format.plain(value));
  const [low, setLow] = useState(written(range?.low));
  const [high, setHigh] = useState(range?.low === range?.high ? '' : written(range?.high));
  const change = (...typed: readonly string[]) => {
    const ends = typed.map(amountOf).filter((end) => end !== null);
    onChange(ends.length === 0 ? null : { low: Math.min(...ends), high: Math.max(...ends) });
  };
  const field = (label: string, value: string, type: (text: string) => void) => (
    <td>
      <input
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        value={value}
        onChange={({ target }) => type(target.value)}
      />
    </td>
  );
  return (
    <tr>
      <th scope="row">{name}</th>
      {field(words.lowOf(name), low, (text) => {
        setLow(text);
        change(text, high);
      })}
      {field(words.highOf(name), high, (text) => {
        setHigh(text);
        change(low, text);
      })}
    </tr>
  );
}
