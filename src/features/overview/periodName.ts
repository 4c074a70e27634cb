import type { PeriodFigures } from '../../core/model/report';
import type { Speech } from '../../i18n/LanguageProvider';
import { isCompleteYear } from './viewModel';

/** `2024`, or the days where the data cover only part of the year. */
export function periodName(figures: PeriodFigures, { messages, format }: Speech): string {
  if (isCompleteYear(figures)) return String(figures.year);
  return messages.overview.headcount.partYear(format.day(figures.first), format.day(figures.last));
}
