import type { OverviewView } from '../model/overviewView';
import { maskUnits, protectFigures, protectGroups } from './protectFigures';

/** How groups and names come out of a view; the same for all views of one set of files. */
export interface Guard {
  readonly minimum: number;
  /** The number each team goes by; null where names are shown. */
  readonly teamLabels: ReadonlyMap<string, string> | null;
}

export function protectOverview(view: OverviewView, { minimum, teamLabels }: Guard): OverviewView {
  const byTeam = protectGroups(view.byTeam, minimum);
  const guard = <T extends OverviewView['whole']>(figures: T) => protectFigures(figures, minimum);
  return {
    whole: guard(view.whole),
    byYear: view.byYear.map(guard),
    byMonth: view.byMonth.map(guard),
    byTeam: teamLabels === null ? byTeam : maskUnits(byTeam, teamLabels),
    byRegion: protectGroups(view.byRegion, minimum),
    byRole: protectGroups(view.byRole, minimum),
    before: view.before && { whole: guard(view.before.whole), byMonth: view.before.byMonth.map(guard) },
  };
}
