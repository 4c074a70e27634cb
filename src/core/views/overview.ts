import { figuresByGroup, figuresByMonth, figuresByYear, wholeFigures } from '../metrics/figures';
import type { OverviewView } from '../model/overviewView';
import type { Part } from './part';

export function overviewView({ counts, scope, before }: Part, compare: boolean): OverviewView {
  const earlier = compare && before !== null ? { ...scope, period: before } : null;
  return {
    whole: wholeFigures(counts, scope),
    byYear: figuresByYear(counts, scope),
    byMonth: figuresByMonth(counts, scope),
    byTeam: figuresByGroup(counts, 'team', scope),
    byRegion: figuresByGroup(counts, 'region', scope),
    byRole: figuresByGroup(counts, 'role', scope),
    before: earlier && { whole: wholeFigures(counts, earlier), byMonth: figuresByMonth(counts, earlier) },
  };
}
