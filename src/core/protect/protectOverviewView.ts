import type { OverviewView } from '../model/overviewView';
import type { Guard } from './guard';
import { maskUnits, protectFigures, protectGroups } from './protectFigures';

export function protectOverviewView(view: OverviewView, { minimum, teamLabels }: Guard): OverviewView {
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
