import type { HypothesisReport } from '../../core/model/hypothesisReport';
import type { Speech } from '../../i18n/LanguageProvider';

/** `40 managers, 283 exits, 1,046 years worked`; null where the exits are withheld or there are none. */
export function basisText(
  { managers, exits, personMonths }: HypothesisReport,
  { messages, format }: Speech,
): string | null {
  if (exits === null || personMonths === null || exits === 0) return null;
  const { basisText: write } = messages.claim.evidence;
  return write(format.count(managers), format.count(exits), format.number(personMonths / 12));
}
