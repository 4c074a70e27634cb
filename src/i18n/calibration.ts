import { calibration as german } from './de/calibration';
import { calibration as english } from './en/calibration';
import type { Language } from './language';

export const CALIBRATION = { en: english, de: german } as const satisfies Record<Language, typeof english>;

/** Words that come with the screens that need them, not with the first page. */
export function calibrationIn(language: Language): typeof english {
  return CALIBRATION[language];
}
