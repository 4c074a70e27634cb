import type { ShownDotRow } from '../../charts/dotIntervalRows';
import type { Speech } from '../../i18n/LanguageProvider';

/** One row that says how many groups were too small to show; none where all are shown. */
export function withheldRows(withheld: number, { messages, format }: Speech): readonly ShownDotRow[] {
  if (withheld === 0) return [];
  return [{ name: messages.leaving.tooSmallRow(withheld, format.count(withheld)), suppressed: 'groupTooSmall' }];
}
