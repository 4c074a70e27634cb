import { isSuppressed, type Shown } from '../model/estimate';
import type { Protected } from '../model/protected';
import type { Figures, GroupFigures, ManagerRow, Report } from '../model/report';
import { maskedLabels } from './maskedLabels';
import { suppressGroups } from './suppressGroups';

const LEAST_MINIMUM = 3;

/**
 * The one place where small groups disappear and names are masked, between computing and every output.
 * Managers become team letters (the same letter everywhere), units become numbers; groups under the minimum come out as
 * suppressed, and where a single one could be had by subtraction from the total, a second goes with it.
 */
export function protectReport(report: Report): Protected<Report> {
  const minimum = Math.max(report.options.minGroup, LEAST_MINIMUM);
  const guarded: Report = {
    ...report,
    options: { ...report.options, minGroup: minimum },
    byYear: report.byYear.map((period) => protectFigures(period, minimum)),
    byMonth: report.byMonth.map((period) => protectFigures(period, minimum)),
    whole: protectFigures(report.whole, minimum),
    byTeam: protectGroups(maskUnits(report.byTeam), minimum),
    byRegion: protectGroups(report.byRegion, minimum),
    managers: { ...report.managers, rows: protectManagers(report.managers.rows, minimum) },
    movers: { ...report.movers, rows: suppressGroups(report.movers.rows, (row) => row.people, minimum) },
  };
  return guarded as Protected<Report>;
}

function protectManagers(rows: readonly Shown<ManagerRow>[], minimum: number): Shown<ManagerRow>[] {
  const labels = maskedLabels(
    rows.flatMap((row) => (isSuppressed(row) ? [] : [row.manager])),
    'letters',
  );
  const masked = rows.map((row) => (isSuppressed(row) ? row : { ...row, manager: labels.get(row.manager) ?? '' }));
  return suppressGroups(masked, (row) => row.people, minimum);
}

function maskUnits(groups: readonly Shown<GroupFigures>[]): Shown<GroupFigures>[] {
  const labels = maskedLabels(
    groups.flatMap((group) => (isSuppressed(group) || group.group === '' ? [] : [group.group])),
    'numbers',
  );
  return groups.map((group) => (isSuppressed(group) ? group : { ...group, group: labels.get(group.group) ?? '' }));
}

function protectGroups(groups: readonly Shown<GroupFigures>[], minimum: number): Shown<GroupFigures>[] {
  const guarded = groups.map((group) => (isSuppressed(group) ? group : protectFigures(group, minimum)));
  return suppressGroups(guarded, (group) => group.people, minimum);
}

/** Means over too few sellers or answers are withheld inside a figure whose group is large enough. */
function protectFigures<T extends Figures>(figures: T, minimum: number): T {
  const { attainment, pulse } = figures;
  return {
    ...figures,
    attainment:
      attainment && !isSuppressed(attainment) && attainment.sellers < minimum
        ? { suppressed: 'groupTooSmall' }
        : attainment,
    pulse: pulse && !isSuppressed(pulse) && pulse.answers < minimum ? { suppressed: 'groupTooSmall' } : pulse,
  };
}
