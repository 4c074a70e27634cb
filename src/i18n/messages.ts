import { de } from './de';
import { en, type Messages } from './en';
import type { Language } from './language';

export const MESSAGES: Readonly<Record<Language, Messages>> = { en, de };
