import type { ClaimContext } from './context';
import type { TestedEvidence } from './evidence';
import { linePValue, SIGNIFICANT } from './verdict';

/**
 * Whether the guard rails of a line - other ways to count, managers left out, the negative control, the same over time - are to be
 * computed. A report shows them always; a verdict alone asks for them only where the line is significant before any correction.
 */
export function guardsDecide(context: ClaimContext, found: Pick<TestedEvidence, 'p' | 'pPermutation'>): boolean {
  return !context.verdictsOnly || (linePValue(found) ?? 1) < SIGNIFICANT;
}
