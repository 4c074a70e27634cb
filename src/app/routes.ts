import { GLOSSARY_PATH, METHODS_PATH } from '../features/help/helpPaths';
import type { Messages } from '../i18n/en';

export const ROUTES = {
  start: '/',
  data: '/data',
  overview: '/overview',
  hours: '/hours',
  leaving: '/leaving',
  managers: '/managers',
  morale: '/morale',
  claim: '/claim',
  whatIf: '/what-if',
  review: '/review',
  project: '/project',
  method: METHODS_PATH,
  glossary: GLOSSARY_PATH,
  privacy: '/privacy',
  check: '/check',
} as const satisfies Record<keyof Messages['app']['screens'], string>;
export type Screen = keyof typeof ROUTES;

/** The table of contents of the argument. */
export const CONTENTS: readonly Screen[] = [
  'data',
  'overview',
  'hours',
  'leaving',
  'managers',
  'morale',
  'claim',
  'whatIf',
  'review',
];

/** Every screen, as the palette lists them. */
export const SCREENS: readonly Screen[] = ['start', ...CONTENTS, 'project', 'method', 'glossary', 'privacy', 'check'];

/** The screen of a path; null where there is none. Each method has an address of its own. */
export function screenAt(path: string): Screen | null {
  if (path.startsWith(`${ROUTES.method}/`)) return 'method';
  return SCREENS.find((screen) => ROUTES[screen] === path) ?? null;
}
