import type { Screens } from './en';
import type { Language } from './language';
import { messagesIn } from './messages';

export function calibrationIn(language: Language): Screens['calibration'] {
  return messagesIn(language).calibration;
}
