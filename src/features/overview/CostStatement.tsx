import { useState } from 'react';
import {
  COST_INPUTS,
  type CostInput,
  type CostRange,
  type TurnoverCostInputs,
  turnoverCost,
} from '../../core/model/turnoverCost';
import { useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import page from '../page/page.module.css';
import { Statement } from '../page/Statement';
import { amount } from './amount';
import css from './overview.module.css';
import type { OverviewShown } from './overviewShown';

interface CostStatementProps {
  readonly shown: OverviewShown;
  readonly costs: TurnoverCostInputs;
  readonly onCosts: (costs: TurnoverCostInputs) => void;
}

/** What the exits cost, between two guesses: never one number. */
export function CostStatement({ shown: { view }, costs, onCosts }: CostStatementProps) {
  const { messages, format } = useSpeech();
  const words = messages.overviewPart.cost;
  const cost = turnoverCost(view.whole.counted, costs);
  return (
    <Statement
      title={cost === null ? words.titleNone : words.title(format.number(cost.low), format.number(cost.high))}
      reading={words.subtitle}
    >
      <div className={page.scroll}>
        <table className={css.costs}>
          <caption className="visuallyHidden">{words.input}</caption>
          <thead>
            <tr>
              <th scope="col">{words.input}</th>
              <th scope="col">{words.low}</th>
              <th scope="col">{words.high}</th>
            </tr>
          </thead>
          <tbody>
            {COST_INPUTS.map((input) => (
              <CostRow
                key={input}
                input={input}
                range={costs[input]}
                onChange={(range) => onCosts({ ...costs, [input]: range })}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className={page.smallPrint}>
        {words.count(format.count(view.whole.counted))} {words.currency} <HowLink id="cost" />
      </p>
    </Statement>
  );
}

interface CostRowProps {
  readonly input: CostInput;
  readonly range: CostRange | null;
  readonly onChange: (range: CostRange | null) => void;
}

/** One end alone stands for both; ends the wrong way round are turned. */
function CostRow({ input, range, onChange }: CostRowProps) {
  const { messages, format } = useSpeech();
  const words = messages.overviewPart.cost;
  const written = (value: number | undefined) => (value === undefined ? '' : format.plain(value));
  const [low, setLow] = useState(written(range?.low));
  const [high, setHigh] = useState(written(range?.high));
  const leave = () => {
    const ends = [amount(low), amount(high)].filter((end) => end !== null);
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
        onBlur={leave}
      />
    </td>
  );
  const name = words.inputs[input];
  return (
    <tr>
      <th scope="row">{name}</th>
      {field(words.lowOf(name), low, setLow)}
      {field(words.highOf(name), high, setHigh)}
    </tr>
  );
}
