import type { ChartWords } from './en/chartWords';
import type { Language } from './language';
import { messagesIn } from './messages';

export type { ChartWords };

export function chartWordsIn(language: Language): ChartWords {
  return messagesIn(language).chartWords;
}
