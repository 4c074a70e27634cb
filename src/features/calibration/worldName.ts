import type { Speech } from '../../i18n/LanguageProvider';

/** A world in words; one the catalogue does not know yet by its id. */
export function worldName(world: string, { messages }: Speech): string {
  return Object.entries(messages.calibration.worlds).find(([id]) => id === world)?.[1] ?? world;
}
