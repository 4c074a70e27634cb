import { countedKinds } from '../../src/core/metrics/exitCounts';
import {
  figuresByGroup,
  figuresByMonth,
  figuresByYear,
  type Scope,
  wholeFigures,
  wholeScope,
} from '../../src/core/metrics/figures';
import type { GroupedBy } from '../../src/core/metrics/groups';
import { type Measured, measured } from '../../src/core/metrics/measured';
import type { Outcome } from '../../src/core/model/ids';
import type { Workforce } from '../../src/core/model/workforce';

function everything<Found>(
  workforce: Workforce,
  outcome: Outcome,
  of: (counts: Measured, scope: Scope) => Found,
): Found {
  const counts = measured(workforce);
  return of(counts, wholeScope(counts, countedKinds(outcome)));
}

export const byYear = (workforce: Workforce, outcome: Outcome) => everything(workforce, outcome, figuresByYear);
export const byMonth = (workforce: Workforce, outcome: Outcome) => everything(workforce, outcome, figuresByMonth);
export const overall = (workforce: Workforce, outcome: Outcome) => everything(workforce, outcome, wholeFigures);
export const byGroup = (workforce: Workforce, by: GroupedBy, outcome: Outcome) =>
  everything(workforce, outcome, (counts, scope) => figuresByGroup(counts, by, scope));
