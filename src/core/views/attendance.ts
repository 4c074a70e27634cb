import { ClusterColumns, clusteredMean } from '../metrics/clusteredMean';
import type { Scope } from '../metrics/figures';
import type { Measured } from '../metrics/measured';
import type { HeatGroups } from '../metrics/moodByMonth';
import { remember } from '../metrics/remember';
import { ATTENDANCE_MEASURES, type AttendanceTeam, type AttendanceView, type MeanCell } from '../model/moraleView';
import { PersonSums } from './personSums';

const placesOf = remember(({ workforce: { attendance }, grid, stands }: Measured) =>
  attendance?.person.map((person, entry) => stands(person, attendance.month[entry] - grid.firstMonth)),
);

/**
 * Question: how many days are people late or absent in a month?
 * Formula: Σ days / person-months on file; t interval over people in a month, people as clusters over all months of a team (clusteredMean).
 * R: t.test(days)$conf.int in a month. Days per person-month. null without the table or without an entry of the part.
 */
export function attendanceOf(measured: Measured, scope: Scope, groups: HeatGroups | null): AttendanceView | null {
  const { attendance, people } = measured.workforce;
  const places = placesOf(measured);
  if (attendance === null || places === undefined) return null;
  const { first, last } = scope.period;
  const months = last - first + 1;
  const teams = groups === null ? 0 : groups.names.length + 1;
  const measures = ATTENDANCE_MEASURES.map((measure) => {
    const cells = new ClusterColumns(months);
    const outside = new Int32Array(months);
    const ofTeam = new PersonSums(people.count, teams);
    const besideTeam = new PersonSums(people.count, teams);
    for (let entry = 0; entry < attendance.person.length; entry++) {
      const month = attendance.month[entry] - measured.grid.firstMonth;
      const days = attendance[measure][entry];
      const place = places[entry];
      if (month < first || month > last || place < 0 || Number.isNaN(days)) continue;
      const inside = scope.unit === null || scope.unit[place] === 1;
      if (inside) cells.add(month - first, 1, days);
      else outside[month - first]++;
      if (groups === null) continue;
      (inside ? ofTeam : besideTeam).add(attendance.person[entry], groups.of[place], days);
    }
    return {
      measure,
      months: Array.from({ length: months }, (_, month) => cellOf(cells, month, outside[month])),
      teams: groups === null ? [] : teamRows(groups, ofTeam, besideTeam),
    };
  }).filter((report) => report.months.some((cell) => cell !== null));
  return measures.length === 0 ? null : { by: groups?.by ?? null, measures };
}

function cellOf(columns: ClusterColumns, month: number, outside: number): MeanCell | null {
  const totals = columns.at(month);
  const found = clusteredMean(totals);
  return found && { ...found, answers: totals.weight, favourable: null, ...(outside > 0 ? { outside } : {}) };
}

function teamRows(groups: HeatGroups, sums: PersonSums, beside: PersonSums): AttendanceTeam[] {
  const teams = groups.names.length + 1;
  const columns = new ClusterColumns(teams);
  sums.each((_person, team, weight, score) => columns.add(team, weight, score));
  const outside = new Int32Array(teams);
  beside.each((person, team) => {
    if (!sums.has(person, team)) outside[team]++;
  });
  return Array.from({ length: teams }, (_, team) => team).flatMap((team) => {
    const totals = columns.at(team);
    const found = clusteredMean(totals);
    if (found === null) return [];
    return [
      {
        group: groups.names[team] ?? '',
        people: totals.clusters,
        ...found,
        ...(outside[team] > 0 ? { outside: outside[team] } : {}),
      },
    ];
  });
}
