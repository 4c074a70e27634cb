import type { ChartLanguage } from '../../charts/chartLanguage';
import type { Speech } from '../../i18n/LanguageProvider';

/** What charts speak with. */
export function chartLanguage({ messages, format }: Speech): ChartLanguage {
  return { words: messages.charts, format };
}
