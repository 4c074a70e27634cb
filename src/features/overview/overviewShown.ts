import type { OverviewView } from '../../core/model/overviewView';
import type { Protected } from '../../core/model/protected';
import type { TimeNote } from '../../core/model/timeNote';
import type { PartReport } from '../../core/model/views';

/** What the Overview shows: a part of the data, and what its reader noted. */
export interface OverviewShown {
  readonly view: Protected<OverviewView>;
  readonly part: PartReport;
  readonly notes: readonly TimeNote[];
}
