import type { Catalogue } from './en';

/** Two letters, as the file of its words is named. */
export type Language = string;

/** A language is a file of this folder named by two letters; what it says later comes later, from files it imports then. */
const files = import.meta.glob<Readonly<Record<Language, Catalogue>>>('./[a-z][a-z].ts', { eager: true });

const catalogues = new Map(
  Object.entries(files).map(([path, file]) => {
    const language = path.slice('./'.length, -'.ts'.length);
    const catalogue = file[language];
    if (catalogue === undefined) throw new Error(`invalid language; its file exports no name like its own: ${path}`);
    return [language, catalogue] as const;
  }),
);

export const LANGUAGES: readonly Language[] = [...catalogues.keys()];

export function catalogueOf(language: Language): Catalogue {
  const catalogue = catalogues.get(language);
  if (catalogue === undefined) throw new Error(`invalid language; no file in src/i18n is named so: ${language}`);
  return catalogue;
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
