import type { Caution } from '../model/estimate';
import { EXIT_KINDS, type Outcome } from '../model/ids';
import type { Workforce } from '../model/workforce';

/** Share of exits of unknown kind above which a count of voluntary exits says little. */
const MOSTLY = 0.5;

/**
 * Which exits can be counted. Voluntary exits cannot where no exit on file says its kind: then all are, and that is
 * said. Where the kind of most exits is unknown, that is said too.
 */
export function effectiveOutcome(
  workforce: Workforce,
  asked: Outcome,
): { readonly outcome: Outcome; readonly cautions: readonly Caution[] } {
  if (asked === 'all') return { outcome: asked, cautions: [] };
  const unknownKind = EXIT_KINDS.indexOf('unknown');
  const kinds = workforce.spells.exitKind.filter((kind) => kind <= unknownKind);
  const exits = kinds.length;
  const unknown = kinds.filter((kind) => kind === unknownKind).length;
  if (exits > 0 && unknown === exits)
    return { outcome: 'all', cautions: [{ code: 'allExitsCounted', values: { exits } }] };
  if (unknown <= MOSTLY * exits) return { outcome: asked, cautions: [] };
  return { outcome: asked, cautions: [{ code: 'exitKindMostlyUnknown', values: { unknown, exits } }] };
}
