import type { Workforce } from '../model/workforce';
import { remember } from './remember';

/** The person of each assignment. */
export const personOf = remember(
  ({ assignments, spells }: Workforce): Int32Array => assignments.spell.map((spell) => spells.person[spell]),
);
