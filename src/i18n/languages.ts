import { de } from './de';
import { type Catalogue, en } from './en';
import type { Language } from './language';

/** The one place that lists the catalogues: a language is one folder, one file beside this one, and one line here. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, de };
