import { HYPOTHESIS_IDS } from '../../core/model/ids';
import { IDEA_METHODS, METRIC_METHODS, type MethodId } from '../../i18n/helpIds';
import { METHODS_PATH } from './helpPaths';

/** In the order in which they are listed. */
export const METHODS: readonly MethodId[] = [...METRIC_METHODS, ...IDEA_METHODS, ...HYPOTHESIS_IDS];

export function methodPath(id: MethodId): string {
  return `${METHODS_PATH}/${id}`;
}

/** The page of an address; null for the list of all pages and for names there is no page of. */
export function methodAt(path: string): MethodId | null {
  return METHODS.find((id) => methodPath(id) === path) ?? null;
}
