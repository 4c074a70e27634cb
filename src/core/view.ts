import { hiddenBeside } from './besideShown';
import type { ComparedFigures } from './model/overviewView';
import type { Protected } from './model/protected';
import type { ViewAnswer, ViewId, ViewQuery, ViewReports } from './model/views';
import type { Guard } from './protect/guard';
import type { HiddenMonths } from './protect/hiddenMonths';
import { protectHoursView } from './protect/protectHoursView';
import { protectLeavingView } from './protect/protectLeavingView';
import { protectManagersView } from './protect/protectManagersView';
import { protectMoraleView } from './protect/protectMoraleView';
import { protectCompared, protectOverviewView } from './protect/protectOverviewView';
import { admitPart, type ShownParts } from './protect/shownParts';
import { hoursView } from './views/hours';
import { leavingView } from './views/leaving';
import { managersView } from './views/managers';
import { moraleView } from './views/morale';
import { comparedFigures, overviewView } from './views/overview';
import { type Part, partOf } from './views/part';
import { monthsInUnit } from './views/personMonths';
import type { Subject } from './views/subject';

/** One function per view: what the part shows, small groups gone. */
type ViewMakers = {
  readonly [Id in ViewId]: (
    subject: Subject,
    part: Part,
    query: ViewQuery,
    guard: Guard,
    hidden: HiddenMonths,
  ) => ViewReports[Id];
};

const MAKERS: ViewMakers = {
  overview: (subject, part, { compare }, guard, hidden) =>
    protectOverviewView(overviewView(subject, part, compare), guard, hidden),
  hours: (subject, part, _query, guard) => protectHoursView(hoursView(subject, part), guard),
  leaving: (subject, part, _query, guard) => protectLeavingView(leavingView(subject, part), guard),
  managers: (subject, part, _query, guard) => protectManagersView(managersView(subject, part), guard),
  morale: (subject, part, _query, guard, hidden) => protectMoraleView(moraleView(subject, part), guard, hidden),
};

/** Computes one view of the subject and protects it; what was shown before is minded, and what is shown is noted. */
export function view<Id extends ViewId>(
  subject: Subject,
  query: ViewQuery<Id>,
  guard: Guard,
  shown: ShownParts,
): ViewAnswer<Id> {
  const part = partOf(subject, query);
  const { unitKey, everIn, report, counts, scope } = part;
  const personMonths = () => monthsInUnit(counts, scope.unit);
  const reason = admitPart(shown, { unitKey, everIn, personMonths, people: report.people }, guard.minimum);
  if (reason !== null) return { kind: 'refused', query, reason };
  const hidden = hiddenBeside(subject, part, shown, guard.minimum);
  const found = MAKERS[query.id](subject, part, query, guard, hidden);
  const compared = query.compare && query.id !== 'overview' && part.before !== null;
  return {
    kind: 'shown',
    query,
    part: report,
    view: found as Protected<ViewReports[Id]>,
    compared: compared
      ? (protectCompared(comparedFigures(part, true), guard, hidden) as Protected<ComparedFigures>)
      : null,
  };
}
