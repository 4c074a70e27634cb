import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { Figure } from '../page/Figure';
import { type FiguresColumn, FiguresTable } from '../page/FiguresTable';
import page from '../page/page.module.css';
import { percentInterval } from '../page/percentInterval';
import { Statement } from '../page/Statement';
import css from './overview.module.css';
import type { OverviewShown } from './overviewShown';
import { formulaSpread, quotable, TURNOVER_FORMULAS } from './viewModel';
import { type YearRow, yearRows } from './yearRows';

/** One set of exits by six formulas in use, so that nobody is surprised by another number in another deck. */
export function FormulasTable({ shown }: { readonly shown: OverviewShown }) {
  const { view } = shown;
  const speech = useSpeech();
  const { definitions, headcount } = speech.messages.overview;
  return (
    <Statement title={titleText(view, speech)} reading={definitions.subtitle}>
      <FiguresTable
        caption={definitions.caption}
        corner={headcount.year}
        columns={TURNOVER_FORMULAS.map((formula) => column(formula, speech))}
        rows={yearRows(view, speech)}
      />
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

function column(formula: (typeof TURNOVER_FORMULAS)[number], { messages, format }: Speech): FiguresColumn<YearRow> {
  return {
    head: messages.overview.definitions.names[formula],
    isStrong: formula === 'rate',
    cell: ({ figures, place }) => {
      const value = quotable(formula, figures);
      const { lower, upper } = figures.turnover;
      return (
        <>
          <Figure name={`${place}.turnover.${formula}`} value={value}>
            {value === null ? messages.overview.noValue : format.percent(value, 1)}
          </Figure>
          {formula === 'rate' && lower !== null && upper !== null && (
            <span className={css.interval}>{percentInterval(lower, upper, 1, format)}</span>
          )}
        </>
      );
    },
  };
}
