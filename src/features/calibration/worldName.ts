import { calibrationIn } from '../../i18n/calibration';
import type { Speech } from '../../i18n/LanguageProvider';

/** A world in words; one the catalogue does not know yet by its id. */
export function worldName(world: string, { format }: Speech): string {
  return Object.entries(calibrationIn(format.language).worlds).find(([id]) => id === world)?.[1] ?? world;
}
