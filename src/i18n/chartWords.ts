import { chartWords as german } from './de/chartWords';
import { type ChartWords, chartWords as english } from './en/chartWords';

export type { ChartWords };

import type { Language } from './language';

export const CHART_WORDS = { en: english, de: german } as const satisfies Record<Language, ChartWords>;

/** Words that come with the charts that need them, not with the first page. */
export function chartWordsIn(language: Language): ChartWords {
  return CHART_WORDS[language];
}
