import { trial as german } from './de/trial';
import { trial as english } from './en/trial';
import type { Language } from './language';

export const TRIAL = { en: english, de: german } as const satisfies Record<Language, typeof english>;

/** Words that come with the screens that need them, not with the first page. */
export function trialIn(language: Language): typeof english {
  return TRIAL[language];
}
