import { yearName } from '../../charts/yearName';
import type { PeriodFigures } from '../../core/model/figures';
import type { Speech } from '../../i18n/LanguageProvider';
import { chartLanguage } from '../page/chartLanguage';

/** `2024`, or `2024, to 30 Sept` where the data cover only part of the year. */
export function periodName(figures: PeriodFigures, speech: Speech): string {
  return yearName({ year: figures.year ?? 0, first: figures.first, last: figures.last }, chartLanguage(speech));
}
