import type { ExportWords } from './en/export';
import { exportWordsIn } from './export';
import type { Language } from './language';

export type FileSubject = keyof ExportWords['files'];

/** Says what and when, never who: mainstay-review-2026-03-01.pptx. */
export function fileName(subject: FileSubject, day: string, extension: string, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error(`invalid day; expected yyyy-mm-dd: ${day}`);
  return `mainstay-${exportWordsIn(language).files[subject]}-${day}.${extension}`;
}

/** The reader's day, yyyy-mm-dd. */
export function dayOf(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
