import type { ClaimContext } from '../context';
import { notTestable, type TestedEvidence, type UntestedEvidence } from '../evidence';
import {
  detectableMedianRateRatio,
  exitsMultipleForRatio,
  type ManagerVariance,
  managerVariance,
} from '../managerVariance';
import type { Teams } from '../teams';
import { managersNotTestable, sum } from '../testability';

/** What `management` and its mirror `natureOfTheBusiness` have in common: the spread of rates between managers. */
export interface ManagersCompared {
  readonly tested: true;
  readonly teams: Teams;
  readonly variance: ManagerVariance;
  readonly shared: Pick<
    TestedEvidence,
    | 'tested'
    | 'estimate'
    | 'unit'
    | 'interval95'
    | 'interval90'
    | 'detectable'
    | 'exitsNeeded'
    | 'managers'
    | 'exits'
    | 'personMonths'
  >;
}

export function managersCompared(context: ClaimContext): ManagersCompared | UntestedEvidence {
  const reason = managersNotTestable(context);
  if (reason) return notTestable(reason);
  const { options } = context;
  const teams = context.teams(options.outcome, 0, options.lagMonths);
  const variance = teams && managerVariance(teams, context.strata);
  if (!teams || !variance) return notTestable('fitFailed');
  const exits = sum(teams.observed);
  const multiple = exitsMultipleForRatio(teams.expected, options.smallestMedianRateRatio);
  return {
    tested: true,
    teams,
    variance,
    shared: {
      tested: true,
      estimate: variance.medianRateRatio,
      unit: 'medianRateRatio',
      interval95: variance.interval95,
      interval90: variance.interval90,
      detectable: detectableMedianRateRatio(teams.expected),
      exitsNeeded: Math.ceil(exits * (multiple - 1)),
      managers: teams.expected.filter((expected) => expected > 0).length,
      exits,
      personMonths: sum(teams.personMonths),
    },
  };
}
