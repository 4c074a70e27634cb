import type { Steps } from '../../model/progress';
import type { Panel } from '../../panel/panel';
import { type TeamsCompared, teamsCompared } from '../betweenManagers';
import type { ClaimContext, PracticeKind } from '../context';
import { type Evidence, notTestable, type UntestedEvidence } from '../evidence';
import { SUPPORT_DIMENSIONS } from '../managerSupport';
import { practiceOverTime } from '../overTime';
import { practiceReport } from '../practiceReport';
import { asksAbout } from '../sellerAnswers';
import { secondStage, type Way } from './secondStage';

const OVER_TIME = 100;
const WHOLE_COVERAGE = 0.8;

/** Held fixed beside each practice. Support is not held fixed for hours: whoever is coached feels backed. */
const HELD: Readonly<Record<PracticeKind, readonly PracticeKind[]>> = {
  training: ['coaching'],
  coaching: ['training'],
  support: ['training', 'coaching'],
};

/** Do teams given less of this practice lose more people? Between managers, the other practices held fixed. */
export function* practiceEvidence(context: ClaimContext, kind: PracticeKind, line: number): Steps<Evidence> {
  const missing = missingInput(context, kind);
  if (missing) return missing;
  return yield* secondStage(context, line, (way, leftOut) => compareOn(context, kind, HELD[kind], way, leftOut), {
    practice: (compared, fit) => (kind === 'support' ? null : practiceReport(context, kind, compared, fit)),
    details: () => null,
    overTime: () => practiceOverTime(context, kind, line + OVER_TIME),
    cautions: knownShare(context.panel, kind) < WHOLE_COVERAGE ? [{ code: 'practiceMissingMonths' }] : [],
  });
}

/** Share of the person-months about which a table of hours speaks; answers are nowhere expected of everybody. */
function knownShare(panel: Panel, kind: PracticeKind): number {
  const hours = kind === 'support' ? null : panel[kind];
  if (!hours) return 1;
  return hours.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0) / panel.count;
}

export function missingInput(context: ClaimContext, kind: PracticeKind): UntestedEvidence | null {
  if (kind !== 'support') return context.panel[kind] ? null : notTestable('tableMissing', kind);
  if (!context.workforce.pulse) return notTestable('tableMissing', 'pulse');
  return asksAbout(context.workforce.pulse, SUPPORT_DIMENSIONS) ? null : notTestable('columnMissing', 'pulse');
}

/** Teams compared on one practice, others held fixed, counted one way. */
export function compareOn(
  context: ClaimContext,
  kind: PracticeKind,
  held: readonly PracticeKind[],
  way: Way,
  leftOut: number | null,
): TeamsCompared | null {
  const teams = context.teams(way.outcome, way.skipFirstMonths, way.lagMonths);
  const practice = context.practice(kind, way.leaveOutMonths, way.skipFirstMonths);
  if (!teams || !practice) return null;
  const others = held.flatMap((other) => {
    const hours = context.practice(other, way.leaveOutMonths, way.skipFirstMonths)?.hours;
    return hours ? [hours] : [];
  });
  return teamsCompared(teams, practice.hours, others, context.strata, leftOut);
}
