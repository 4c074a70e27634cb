import type { Screens } from './en';
import type { Language } from './language';
import { messagesIn } from './messages';

export function trialIn(language: Language): Screens['trial'] {
  return messagesIn(language).trial;
}
