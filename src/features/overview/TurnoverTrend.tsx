import { useState } from 'react';
import { Trend } from '../../charts/Trend';
import type { Turnover } from '../../core/model/figures';
import type { ExitKind } from '../../core/model/ids';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { exitsText } from '../filter/filterText';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import menu from '../page/menuWord.module.css';
import { changeText } from './changeText';
import css from './overview.module.css';
import type { OverviewShown } from './overviewShown';
import {
  formulaPoint,
  isShort,
  monthly,
  TURNOVER_FORMULAS,
  type TurnoverFormula,
  turnoverPoint,
  turnoverTitle,
} from './viewModel';

export function TurnoverTrend({ shown }: { readonly shown: OverviewShown }) {
  const { view, part, notes } = shown;
  const speech = useSpeech();
  const { messages, format } = speech;
  const { turnover, definitions } = messages.overview;
  const words = messages.overviewPart;
  const [formula, setFormula] = useState<TurnoverFormula>('rate');
  const point = formula === 'rate' ? turnoverPoint : formulaPoint(formula);
  const cautions = [
    isShort(part) ? turnover.short : '',
    formula === 'rate' ? '' : words.formula.cautions[formula],
  ].filter((text) => text !== '');
  const { before } = view;
  const change =
    before &&
    changeText(before.changes.turnover, before.whole.turnover.rate, (rate) => format.percent(rate, 1), speech);
  const count = turnover.count(
    format.count(view.whole.counted),
    format.number(view.whole.personYears, view.whole.personYears < 10 ? 1 : 0),
  );
  return (
    <>
      <Trend
        language={chartLanguage(speech)}
        unit="percent"
        frame={{
          title: turnoverTitleText(view.whole.turnover, part.counted, speech),
          ...(cautions.length === 0 ? {} : { caution: cautions.join(' ') }),
          ...(formula === 'rate' ? { subtitle: turnover.subtitle } : {}),
          count: change === null ? count : `${count} ${change}`,
          definition: <HowLink id="turnover" />,
          empty: turnover.empty,
        }}
        series={[
          {
            name:
              formula === 'rate'
                ? words.series(exitsText(part.counted, speech))
                : words.formula.series(definitions.names[formula]),
            points: monthly(view.byMonth, point),
          },
        ]}
        {...(before === null ? {} : { before: { name: words.change.before, points: monthly(before.byMonth, point) } })}
        notes={notes}
      />
      <label className={css.formula}>
        <span>{words.formula.label}</span>
        <select
          className={menu.menuWord}
          value={formula}
          onChange={({ target }) => setFormula(TURNOVER_FORMULAS.find((one) => one === target.value) ?? 'rate')}
        >
          {TURNOVER_FORMULAS.map((one) => (
            <option key={one} value={one}>
              {definitions.names[one]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** Exits a year for every 100 people, as a whole number unless that says too little. */
export function turnoverTitleText(turnover: Turnover, counted: readonly ExitKind[], speech: Speech): string {
  const { messages, format } = speech;
  const { title } = messages.overview.turnover;
  const found = turnoverTitle(turnover, counted);
  if (found.kind === 'none') return title.none;
  const perHundred = (rate: number) => format.number(rate * 100, found.rate < 0.1 && rate < 1 ? 1 : 0);
  const [rate, interval] = [perHundred(found.rate), format.interval(found.lower, found.upper, perHundred)];
  if (found.kind !== 'some') return title[found.kind](rate, interval);
  const kinds = format.list(counted.map((kind) => messages.words.exitKinds[kind]));
  return messages.overviewPart.turnoverTitle(kinds, rate, interval);
}
