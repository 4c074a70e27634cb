import { HeadcountFlow } from '../../charts/HeadcountFlow';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import { Figure } from '../page/Figure';
import { FiguresTable } from '../page/FiguresTable';
import page from '../page/page.module.css';
import { headcountBefore } from './beforeText';
import type { OverviewShown } from './overviewShown';
import { type YearRow, yearRows } from './yearRows';

/** Who came, who went, how many stayed: a chart, and a table that balances. */
export function HeadcountStatement({ shown }: { readonly shown: OverviewShown }) {
  const { view } = shown;
  const speech = useSpeech();
  const { messages } = speech;
  const { headcount } = messages.overview;
  const before = headcountBefore(view, speech);
  const years = view.byYear.map((figures) => ({ ...figures, year: figures.year ?? 0 }));
  const column = (
    head: string,
    figure: 'opening' | 'hires' | 'exits' | 'closing' | 'averageHeadcount',
    decimals = 0,
  ) => ({
    head,
    cell: ({ figures, place }: YearRow) => (
      <Figure name={`${place}.${figure}`} value={figures[figure]}>
        {speech.format.number(figures[figure], decimals)}
      </Figure>
    ),
  });
  const columns = [
    column(headcount.opening, 'opening'),
    column(headcount.hires, 'hires'),
    column(headcount.exits, 'exits'),
    column(headcount.closing, 'closing'),
    column(headcount.average, 'averageHeadcount', 1),
  ];
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
      <FiguresTable
        className={page.after}
        caption={headcount.caption}
        corner={headcount.year}
        columns={columns}
        rows={yearRows(view, speech)}
      />
    </>
  );
}

export function headcountTitle({ whole }: Pick<OverviewShown['view'], 'whole'>, { messages, format }: Speech): string {
  const { opening, closing, hires, exits } = whole;
  const { headcount } = messages.overview;
  return headcount.title(format.count(opening), format.count(closing), format.count(hires), format.count(exits));
}
