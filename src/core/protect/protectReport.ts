import { isSuppressed, type Shown } from '../model/estimate';
import type { Finding } from '../model/health';
import type { FieldId } from '../model/ids';
import { FILE_ISSUE_CODES, type Issue, type IssueCode } from '../model/issue';
import { holdsPeople, maskedLetters } from '../model/maskedText';
import type { Protected } from '../model/protected';
import type { NameChoice } from '../model/reading';
import type { Figures, FileReport, GroupFigures, ManagerRow, Report } from '../model/report';
import { maskedLabels } from './maskedLabels';
import { suppressGroups } from './suppressGroups';

const LEAST_MINIMUM = 3;

/**
 * The one place where small groups disappear and names are masked, between computing and every output.
 * Managers become team letters (the same letter everywhere), units become numbers; groups under the minimum come out as
 * suppressed, and where a single one could be had by subtraction from the total, a second goes with it. Cells quoted in
 * the ledger of a file keep their row, column and digits; people's ids, whole rows and letters go. With names shown all
 * names and cells stay; small groups go all the same.
 */
export function protectReport(report: Report, names: NameChoice = 'masked'): Protected<Report> {
  const minimum = Math.max(report.options.minGroup, LEAST_MINIMUM);
  const guarded: Report = {
    ...report,
    options: { ...report.options, minGroup: minimum },
    byYear: report.byYear.map((period) => protectFigures(period, minimum)),
    byMonth: report.byMonth.map((period) => protectFigures(period, minimum)),
    whole: protectFigures(report.whole, minimum),
    files: names === 'shown' ? report.files : report.files.map(protectFile),
    findings: names === 'shown' ? report.findings : report.findings.map(protectFinding),
    byTeam: protectGroups(names === 'shown' ? report.byTeam : maskUnits(report.byTeam), minimum),
    byRegion: protectGroups(report.byRegion, minimum),
    managers: { ...report.managers, rows: protectManagers(report.managers.rows, minimum, names) },
  };
  return guarded as Protected<Report>;
}

function protectFile(file: FileReport): FileReport {
  return {
    ...file,
    setAside: file.setAside.map(protectIssue),
    cellIssues: file.cellIssues.map(protectIssue),
  };
}

/** `31.02.2024` says what is wrong; a name in its place, an id or a whole row says who it is about. */
function protectIssue(issue: Issue): Issue {
  if (issue.raw === '' || FILE_ISSUES.has(issue.code)) return issue;
  return { ...issue, raw: openRaw(issue.field, issue.raw) };
}

function protectFinding(finding: Finding): Finding {
  const places = finding.places.map((place) => ({
    ...place,
    raw: openRaw(place.field, place.raw),
    against: place.against && { ...place.against, raw: openRaw(place.field, place.against.raw) },
  }));
  return { ...finding, places };
}

function openRaw(field: FieldId | null, raw: string): string {
  return field !== null && !holdsPeople(field) ? maskedLetters(raw) : '';
}

const FILE_ISSUES: ReadonlySet<IssueCode> = new Set(FILE_ISSUE_CODES);

function protectManagers(rows: readonly Shown<ManagerRow>[], minimum: number, names: NameChoice): Shown<ManagerRow>[] {
  if (names === 'shown') return suppressGroups(rows, (row) => row.people, minimum);
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
