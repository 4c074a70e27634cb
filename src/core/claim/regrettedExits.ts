import { EXIT_KINDS, OUTCOMES, type SpecifiedOutcome } from '../model/ids';
import type { Workforce } from '../model/workforce';
import { NO_EXIT, type Panel } from '../panel/panel';

/** As few as would be too few by themselves. */
const FEWEST_REGRETTED = 30;

/** Kinds of exit by person-month; exits that nobody regretted, or of which nothing is said, are taken out. */
export function regrettedExits({ spells }: Workforce, { exitKind, spell }: Panel): Uint8Array {
  return exitKind.map((kind, row) => (spells.regretted[spell[row]] === 1 ? kind : NO_EXIT));
}

/** What other ways to count may count: every outcome, and voluntary exits somebody regretted where enough of them are known. */
export function specifiableOutcomes(regretted: Uint8Array): readonly SpecifiedOutcome[] {
  const voluntary = EXIT_KINDS.indexOf('voluntary');
  const exits = regretted.reduce((total, kind) => total + (kind === voluntary ? 1 : 0), 0);
  return exits < FEWEST_REGRETTED ? OUTCOMES : [...OUTCOMES, 'regretted'];
}
