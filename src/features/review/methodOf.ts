import { CHART_KINDS } from '../../charts/chartKind';
import type { Messages } from '../../i18n/en';

/** What the method behind a chart is called; '' for a chart this version does not know. */
export function methodOf(kind: string, words: Messages['review']): string {
  const known = CHART_KINDS.find((one) => one === kind);
  return known === undefined ? '' : words.methods[known];
}
