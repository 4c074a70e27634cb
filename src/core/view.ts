import type { Protected } from './model/protected';
import type { PartReport, RefusalCode, ViewId, ViewQuery, ViewReports } from './model/views';
import { type Guard, protectOverview } from './protect/protectViews';
import { admitPart, type ShownParts } from './protect/shownParts';
import { overviewView } from './views/overview';
import { type Part, partOf } from './views/part';
import type { Subject } from './views/subject';

/** What a filter leaves, as one screen shows it; or why it is not shown. */
export type ViewAnswer<Id extends ViewId = ViewId> =
  | {
      readonly kind: 'shown';
      readonly query: ViewQuery<Id>;
      readonly part: PartReport;
      readonly view: Protected<ViewReports[Id]>;
    }
  | { readonly kind: 'refused'; readonly query: ViewQuery<Id>; readonly reason: RefusalCode };

/** One function per view: what the part shows, small groups gone. */
type ViewMakers = {
  readonly [Id in ViewId]: (subject: Subject, part: Part, query: ViewQuery, guard: Guard) => ViewReports[Id];
};

const MAKERS: ViewMakers = {
  overview: (_subject, part, { compare }, guard) => protectOverview(overviewView(part, compare), guard),
};

/** Computes one view of the subject and protects it; what was shown before is minded, and what is shown is noted. */
export function view<Id extends ViewId>(
  subject: Subject,
  query: ViewQuery<Id>,
  guard: Guard,
  shown: ShownParts,
): ViewAnswer<Id> {
  const part = partOf(subject, query);
  const { unitKey, everIn, report } = part;
  const reason = admitPart(shown, { unitKey, everIn, people: report.people }, guard.minimum);
  if (reason !== null) return { kind: 'refused', query, reason };
  const found = MAKERS[query.id](subject, part, query, guard);
  return { kind: 'shown', query, part: report, view: found as Protected<ViewReports[Id]> };
}
