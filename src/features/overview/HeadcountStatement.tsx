import { HeadcountFlow } from '../../charts/HeadcountFlow';
import type { PeriodFigures } from '../../core/model/figures';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import { Figure } from '../page/Figure';
import page from '../page/page.module.css';
import { headcountBefore } from './beforeText';
import type { OverviewShown } from './overviewShown';
import { periodName } from './periodName';

const COLUMNS = ['opening', 'hires', 'exits', 'closing', 'averageHeadcount'] as const;

/** Who came, who went, how many stayed: a chart, and a table that balances. */
export function HeadcountStatement({ shown }: { readonly shown: OverviewShown }) {
  const { view } = shown;
  const speech = useSpeech();
  const { messages } = speech;
  const { headcount } = messages.overview;
  const before = headcountBefore(view, speech);
  const years = view.byYear.map((figures) => ({ ...figures, year: figures.year ?? 0 }));
  const heads = [headcount.opening, headcount.hires, headcount.exits, headcount.closing, headcount.average];
  return (
    <>
      <HeadcountFlow
        language={chartLanguage(speech)}
        years={years}
        notes={shown.notes}
        frame={{
          title: headcountTitle(view, speech),
          subtitle: headcount.subtitle,
          definition: <HowLink id="headcount" />,
          empty: headcount.empty,
          ...(before === null ? {} : { count: before }),
        }}
      />
      <section className={`${page.scroll} ${page.after}`} tabIndex={0} aria-label={headcount.caption}>
        <table className={`${page.table} ${page.figures}`}>
          <caption>{headcount.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{headcount.year}</th>
              {heads.map((head) => (
                <th key={head} scope="col" className={page.numeric}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.byYear.map((figures) => (
              <Row key={figures.first} figures={figures} place={`byYear.${figures.year}`} />
            ))}
            <Row figures={view.whole} place="whole" />
          </tbody>
        </table>
      </section>
    </>
  );
}

function Row({ figures, place }: { readonly figures: PeriodFigures; readonly place: string }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const whole = place === 'whole';
  return (
    <tr className={whole ? page.sum : undefined}>
      <th scope="row">{whole ? messages.overview.headcount.whole : periodName(figures, speech)}</th>
      {COLUMNS.map((column) => (
        <td key={column} className={page.numeric}>
          <Figure name={`${place}.${column}`} value={figures[column]}>
            {format.number(figures[column], column === 'averageHeadcount' ? 1 : 0)}
          </Figure>
        </td>
      ))}
    </tr>
  );
}

export function headcountTitle({ whole }: Pick<OverviewShown['view'], 'whole'>, { messages, format }: Speech): string {
  const { opening, closing, hires, exits } = whole;
  const { headcount } = messages.overview;
  return headcount.title(format.count(opening), format.count(closing), format.count(hires), format.count(exits));
}
