import { privacy as german } from './de/privacy';
import { privacy as english } from './en/privacy';
import type { Language } from './language';

export const PRIVACY = { en: english, de: german } as const satisfies Record<Language, typeof english>;

/** Words that come with the screens that need them, not with the first page. */
export function privacyIn(language: Language): typeof english {
  return PRIVACY[language];
}
