import { exportWords as german } from './de/export';
import { exportWords as english } from './en/export';
import type { Language } from './language';

export const EXPORT_WORDS = { en: english, de: german } as const satisfies Record<Language, typeof english>;

/** Words that come with the export, not with the first page. */
export function exportWordsIn(language: Language): typeof english {
  return EXPORT_WORDS[language];
}
