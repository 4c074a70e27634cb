import type { Filter } from '../core/model/filter';
import { OUTCOMES, type Outcome } from '../core/model/ids';
import { LANGUAGES, type Language } from '../i18n/language';

import { readFilter, writeFilter } from './filterAddress';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** What the address says: the screen, and settings that differ from their default. All behind the #, so none of it is sent. */
export interface Address {
  readonly path: string;
  /** null: as the browser prefers. */
  readonly language: Language | null;
  readonly theme: Theme;
  readonly outcome: Outcome;
  /** Which part of the data is shown, and whether beside the same time before. */
  readonly filter: Filter;
  readonly compare: boolean;
}

/** `#/claim?exits=all&lang=de&theme=dark` */
export function readAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const settings = new URLSearchParams(query);
  return {
    path: `/${path}`,
    language: oneOf(LANGUAGES, settings.get('lang')),
    theme: oneOf(THEMES, settings.get('theme')) ?? 'system',
    outcome: oneOf(OUTCOMES, settings.get('exits')) ?? 'voluntary',
    filter: readFilter(settings),
    compare: settings.get('compare') === '1',
  };
}

export function writeAddress({ path, language, theme, outcome, filter, compare }: Address): string {
  const settings = new URLSearchParams();
  if (outcome !== 'voluntary') settings.set('exits', outcome);
  writeFilter(filter, settings);
  if (compare) settings.set('compare', '1');
  if (language !== null) settings.set('lang', language);
  if (theme !== 'system') settings.set('theme', theme);
  const query = settings.toString();
  return `#${path}${query === '' ? '' : `?${query}`}`;
}

function oneOf<T extends string>(known: readonly T[], value: string | null): T | null {
  return known.find((candidate) => candidate === value) ?? null;
}
