import type { ExportWords } from './en/export';
import type { Language } from './language';
import { messagesIn } from './messages';

/** The words of the files one takes along. */
export function exportWordsIn(language: Language): ExportWords {
  return messagesIn(language).export;
}
