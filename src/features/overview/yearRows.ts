import type { PeriodFigures } from '../../core/model/figures';
import type { Speech } from '../../i18n/LanguageProvider';
import type { FiguresRow } from '../page/FiguresTable';
import type { OverviewShown } from './overviewShown';
import { periodName } from './periodName';

export interface YearRow {
  readonly figures: PeriodFigures;
  /** Where the figures stand in the view. */
  readonly place: string;
}

/** Each calendar year, and the whole period beneath. */
export function yearRows({ byYear, whole }: OverviewShown['view'], speech: Speech): FiguresRow<YearRow>[] {
  return [
    ...byYear.map((figures) => ({
      key: figures.first,
      name: periodName(figures, speech),
      row: { figures, place: `byYear.${figures.year}` },
    })),
    {
      key: 'whole',
      name: speech.messages.overview.headcount.whole,
      isSum: true,
      row: { figures: whole, place: 'whole' },
    },
  ];
}
