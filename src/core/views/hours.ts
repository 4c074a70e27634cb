import { remember } from '../metrics/remember';
import type { HoursView, RegionTeams, TeamHours } from '../model/hoursView';
import { teamRows } from './managerRows';
import { noticeTraps } from './noticeTrap';
import type { Part } from './part';
import { staysOfPart } from './staysOfPart';
import type { Subject } from './subject';
import { classesByQuarter } from './teamQuarters';

/** Turnover against hours in a part: by team, by quarter, crossed, and as the notice period would have it. */
export function hoursView(subject: Subject, part: Part): HoursView {
  const stays = staysOfPart(subject, part);
  const { teams, scaled } = teamRows(subject, part, stays);
  const shown = teams.map(({ shrunk: _, ...team }) => team);
  return {
    teams: shown,
    regions: byRegion(subject, shown),
    scaled,
    ...classesByQuarter(subject, part, stays),
    notice: noticeTraps(subject, part, stays),
  };
}

/** Fewer teams draw no picture. */
const FEWEST_TEAMS = 3;

function byRegion(subject: Subject, teams: readonly TeamHours[]): RegionTeams[] {
  const { manager, region } = subject.context.workforce.dictionaries;
  const regionOf = regionsOfManagers(subject);
  const own = new Map(teams.map((team) => [team.manager, team]));
  return region
    .map((name, code) => ({
      region: name,
      teams: manager.flatMap((of, index) => (regionOf[index] === code ? (own.get(of) ?? []) : [])),
    }))
    .filter((one) => one.teams.length >= FEWEST_TEAMS);
}

/** The region in which most of the time under each manager was spent, in all data; −1: none is known. */
const regionsOfManagers = remember(({ context }: Subject) => {
  const { panel, workforce, managers, options } = context;
  const record = context.record(options.lagMonths);
  const regions = workforce.dictionaries.region.length;
  const days = new Float64Array(managers * regions);
  for (let row = 0; row < panel.count; row++) {
    const region = workforce.assignments.region[panel.assignment[row]];
    if (record[row] >= 0 && region >= 0) days[record[row] * regions + region] += panel.daysAtRisk[row];
  }
  return Int32Array.from({ length: managers }, (_, manager) => {
    const own = days.subarray(manager * regions, (manager + 1) * regions);
    const most = own.reduce((highest, value) => Math.max(highest, value), 0);
    return most === 0 ? -1 : own.indexOf(most);
  });
});
