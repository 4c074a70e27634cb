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
  privacy: '/privacy',
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

const SCREENS: readonly Screen[] = ['start', ...CONTENTS, 'privacy'];

/** The screen of a path; null where there is none. */
export function screenAt(path: string): Screen | null {
  return SCREENS.find((screen) => ROUTES[screen] === path) ?? null;
}
