import { CATALOGUES, type Language } from './languages';

export type { Language };
export const LANGUAGES: readonly Language[] = Object.keys(CATALOGUES).filter(isLanguage);

function isLanguage(name: string): name is Language {
  return Object.hasOwn(CATALOGUES, name);
}

/** The first of the reader's preferred languages that Mainstay speaks; English where none is. */
export function preferredLanguage(preferences: readonly string[]): Language {
  for (const preference of preferences) {
    const wanted = preference.toLowerCase().split('-')[0];
    const spoken = LANGUAGES.find((language) => language === wanted);
    if (spoken !== undefined) return spoken;
  }
  return 'en';
}
