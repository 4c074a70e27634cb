import { check as german } from './de/check';
import { check as english } from './en/check';
import type { Language } from './language';

export const CHECK = { en: english, de: german } as const satisfies Record<Language, typeof english>;

/** Words that come with the screens that need them, not with the first page. */
export function checkIn(language: Language): typeof english {
  return CHECK[language];
}
