import { exportWordsIn } from '../i18n/export';
import type { Language } from '../i18n/language';

export type FileSubject = keyof ReturnType<typeof exportWordsIn>['files'];

/** Says what and when, never who: mainstay-review-2026-03-01.pptx. */
export function fileName(subject: FileSubject, day: string, extension: string, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error(`invalid day; expected yyyy-mm-dd: ${day}`);
  return `mainstay-${exportWordsIn(language).files[subject]}-${day}.${extension}`;
}
