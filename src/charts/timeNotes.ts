import type { TimeNote } from '../core/model/timeNote';
import { chartWordsIn } from '../i18n/chartWords';
import type { ChartLanguage } from './chartLanguage';

export type { TimeNote };

/** What is noted of a month (or a year) and, with `until`, of the months after it and before that one, which are named. */
export function notesOf(
  notes: readonly TimeNote[],
  own: string,
  { format }: ChartLanguage,
  until: string = own,
): string[] {
  const { ofMonth } = chartWordsIn(format.language).notes;
  return notes
    .filter(({ month }) => month === own || (own < month && month < until))
    .map(({ month, text }) => (month === own ? text : ofMonth(format.month(month), text)));
}

/** As a cell of the table. */
export function noteCell(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join('; ');
}
