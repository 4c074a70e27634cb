import type { AttributionReport, DecidingShare } from '../model/attributionReport';
import type { HypothesisReport } from '../model/hypothesisReport';
import type { HypothesisId } from '../model/ids';
import type { OverallReport } from '../model/report';
import type { VerdictId } from '../model/verdict';

/** The parts of the article's sentence that carry `partly`. */
const PARTS: readonly HypothesisId[] = ['management', 'training', 'coaching', 'support'];

/**
 * The article's sentence as a whole, by rules fixed before any result is seen:
 * mostly where managing - practice and what else differs between managers - has more than half of the exits above the reference,
 * by the lower bound; partly where a part is supported and managing's lower bound lies above none; not here where managing has less
 * than half by the upper bound and `management` is contradicted; cannot tell otherwise. The bounds are those with a margin for
 * chance among the resamples: without it the verdict where a bound lies near 0 would be the seed's.
 */
export function overallVerdict(hypotheses: readonly HypothesisReport[], attribution: AttributionReport): OverallReport {
  const parts = hypotheses.filter(({ id }) => PARTS.includes(id));
  const supported = parts.filter(({ verdict }) => verdict === 'supports').map(({ id }) => id);
  const { managing, lead } = attribution;
  if (parts.every(({ verdict }) => verdict === 'notTestable')) {
    return { verdict: 'notTestable', reason: reasonOf(hypotheses), supported, cautions: [] };
  }
  if (!managing || !lead) {
    return { verdict: 'cannotTell', reason: attribution.reason ?? 'fitFailed', supported, cautions: [] };
  }
  const { verdict, reason } = weighed(
    managing.lowerWithMargin,
    lead,
    supported.length > 0,
    verdictOf(hypotheses, 'management'),
  );
  return { verdict, reason, supported, cautions: attribution.cautions };
}

function weighed(
  managingLower: number,
  lead: DecidingShare,
  anySupported: boolean,
  management: VerdictId,
): Pick<OverallReport, 'verdict' | 'reason'> {
  if (managingLower > 0 && lead.lowerWithMargin > 0) return { verdict: 'mostly', reason: 'managingAboveHalf' };
  if (managingLower > 0 && anySupported) return { verdict: 'partly', reason: 'predictedDirection' };
  if (lead.upperWithMargin < 0 && management === 'contradicts')
    return { verdict: 'notHere', reason: 'managingUnderHalf' };
  return { verdict: 'cannotTell', reason: anySupported ? 'managingIncludesNone' : 'intervalTooWide' };
}

function verdictOf(hypotheses: readonly HypothesisReport[], id: HypothesisId): VerdictId {
  return hypotheses.find((hypothesis) => hypothesis.id === id)?.verdict ?? 'notTestable';
}

/** Why even the comparison of managers cannot be made. */
function reasonOf(hypotheses: readonly HypothesisReport[]): OverallReport['reason'] {
  return hypotheses.find(({ id }) => id === 'management')?.reason ?? 'notYetBuilt';
}
