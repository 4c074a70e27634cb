import type { ReactNode } from 'react';
import type { PeriodFigures } from '../../core/model/figures';
import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import type { OverviewShown } from './overviewShown';
import { periodName } from './periodName';

export interface YearColumn {
  readonly head: string;
  readonly isStrong?: boolean;
  /** `place`: where the figures stand in the view. */
  readonly cell: (figures: PeriodFigures, place: string) => ReactNode;
}

interface YearTableProps {
  readonly view: OverviewShown['view'];
  readonly caption: string;
  readonly columns: readonly YearColumn[];
}

/** Figures of each calendar year, and of the whole period beneath. */
export function YearTable({ view, caption, columns }: YearTableProps) {
  const speech = useSpeech();
  const { headcount } = speech.messages.overview;
  const row = (name: string, figures: PeriodFigures, place: string) => (
    <tr key={place} className={place === 'whole' ? page.sum : undefined}>
      <th scope="row">{name}</th>
      {columns.map(({ head, isStrong, cell }) => (
        <td key={head} className={isStrong ? `${page.numeric} ${page.strong}` : page.numeric}>
          {cell(figures, place)}
        </td>
      ))}
    </tr>
  );
  return (
    <section className={`${page.scroll} ${page.after}`} tabIndex={0} aria-label={caption}>
      <table className={`${page.table} ${page.figures}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{headcount.year}</th>
            {columns.map(({ head }) => (
              <th key={head} scope="col" className={page.numeric}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.byYear.map((figures) => row(periodName(figures, speech), figures, `byYear.${figures.year}`))}
          {row(headcount.whole, view.whole, 'whole')}
        </tbody>
      </table>
    </section>
  );
}
