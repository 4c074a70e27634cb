import { de } from './de';
import { type Catalogue, en } from './en';

/** The one place that lists the catalogues: a language is one folder, one file beside this one, and one name here. */
const catalogues = { en, de } as const satisfies Readonly<Record<string, Catalogue>>;
export type Language = keyof typeof catalogues;
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = catalogues;
