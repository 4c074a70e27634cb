import type { PeriodFigures } from '../../core/model/figures';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { Figure } from '../page/Figure';
import page from '../page/page.module.css';
import { percentInterval } from '../page/percentInterval';
import { Statement } from '../page/Statement';
import css from './overview.module.css';
import type { OverviewShown } from './overviewShown';
import { periodName } from './periodName';
import { formulaSpread, quotable, TURNOVER_FORMULAS } from './viewModel';

/** One set of exits by six formulas in use, so that nobody is surprised by another number in another deck. */
export function FormulasTable({ shown }: { readonly shown: OverviewShown }) {
  const { view } = shown;
  const speech = useSpeech();
  const { definitions } = speech.messages.overview;
  return (
    <Statement title={titleText(view, speech)} reading={definitions.subtitle}>
      <section className={page.scroll} tabIndex={0} aria-label={definitions.caption}>
        <table className={`${page.table} ${page.figures}`}>
          <caption>{definitions.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{definitions.year}</th>
              {TURNOVER_FORMULAS.map((formula) => (
                <th key={formula} scope="col" className={page.numeric}>
                  {definitions.names[formula]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.byYear.map((figures) => (
              <Row key={figures.first} figures={figures} period="year" />
            ))}
            <Row figures={view.whole} period="whole" />
          </tbody>
        </table>
      </section>
      <details className={page.details}>
        <summary>{definitions.how}</summary>
        <dl>
          {TURNOVER_FORMULAS.map((formula) => (
            <div key={formula} className={page.definition}>
              <dt>{definitions.names[formula]}</dt>
              <dd>{definitions.formulas[formula]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Statement>
  );
}

function titleText(view: OverviewShown['view'], { messages, format }: Speech): string {
  const { definitions } = messages.overview;
  const spread = formulaSpread(view.byYear);
  if (spread === null) return definitions.titleNone;
  const [lowest, highest] = [format.percent(spread.lowest, 1), format.percent(spread.highest, 1)];
  return lowest === highest ? definitions.titleNone : definitions.title(String(spread.year), lowest, highest);
}

interface RowProps {
  readonly figures: PeriodFigures;
  readonly period: 'year' | 'whole';
}

function Row({ figures, period }: RowProps) {
  const speech = useSpeech();
  const { format, messages } = speech;
  const { turnover } = figures;
  const place = period === 'whole' ? 'whole' : `byYear.${figures.year}`;
  return (
    <tr className={period === 'whole' ? page.sum : undefined}>
      <th scope="row">{period === 'whole' ? messages.overview.definitions.whole : periodName(figures, speech)}</th>
      {TURNOVER_FORMULAS.map((formula) => {
        const value = quotable(formula, figures);
        return (
          <td key={formula} className={`${page.numeric} ${formula === 'rate' ? page.strong : ''}`}>
            <Figure name={`${place}.turnover.${formula}`} value={value}>
              {value === null ? messages.overview.noValue : format.percent(value, 1)}
            </Figure>
            {formula === 'rate' && turnover.lower !== null && turnover.upper !== null && (
              <span className={css.interval}>{percentInterval(turnover.lower, turnover.upper, 1, format)}</span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
