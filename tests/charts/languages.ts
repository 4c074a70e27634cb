import type { ChartLanguage } from '../../src/charts/chartLanguage';
import { charts as de } from '../../src/i18n/de/charts';
import { charts as en } from '../../src/i18n/en/charts';
import { createFormat } from '../../src/i18n/format';
import { LANGUAGES } from '../../src/i18n/language';
import { loadMessages } from '../../src/i18n/messages';

await Promise.all(LANGUAGES.map(loadMessages));

export const ENGLISH: ChartLanguage = { words: en, format: createFormat('en') };
export const GERMAN: ChartLanguage = { words: de, format: createFormat('de') };
export const LANGUAGES_OF_CHARTS = [ENGLISH, GERMAN];
