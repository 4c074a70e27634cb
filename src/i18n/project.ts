import { project as german } from './de/project';
import { project as english } from './en/project';
import type { Language } from './language';

export const PROJECT = { en: english, de: german } as const satisfies Record<Language, typeof english>;

/** Words that come with the screens that need them, not with the first page. */
export function projectIn(language: Language): typeof english {
  return PROJECT[language];
}
