import { isSuppressed } from '../model/estimate';
import type { Finding } from '../model/health';
import type { FieldId } from '../model/ids';
import { FILE_ISSUE_CODES, type Issue, type IssueCode } from '../model/issue';
import { holdsPeople, maskedLetters } from '../model/maskedText';
import type { Protected } from '../model/protected';
import type { NameChoice } from '../model/reading';
import type { FileReport, Report } from '../model/report';
import { protectHypothesis, protectReference, protectWhatIf } from './protectClaim';
import { maskUnits, protectFigures, protectGroups, unitLabels } from './protectFigures';
import { funnelOver, protectManagers, withheldRows } from './protectManagers';
import { protectSurvival } from './protectSurvival';
import { suppressGroups } from './suppressGroups';

/** Whatever is asked for, groups under three are never shown. */
const LEAST_MINIMUM = 3;

/** The smallest group shown, as asked for but never under three. */
export function smallestGroup(asked: number): number {
  return Math.max(asked, LEAST_MINIMUM);
}

/**
 * The one place where small groups disappear and names are masked, between computing and every output.
 * Managers become team letters (the same letter everywhere), units become numbers; groups under the minimum come out as
 * suppressed, and where a single one could be had by subtraction from the total, a second goes with it. Cells quoted in
 * the ledger of a file keep their row, column and digits; people's ids, whole rows and letters go. With names shown all
 * names and cells stay; small groups go all the same.
 */
export function protectReport(report: Report, names: NameChoice = 'masked'): Protected<Report> {
  const minimum = smallestGroup(report.options.minGroup);
  const rows = protectManagers(report.managers.rows, minimum, names);
  const shown = rows.flatMap((row) => (isSuppressed(row) ? [] : [row]));
  const teams = { shown, withheld: withheldRows(report.managers.rows, minimum), minimum };
  const byTeam = protectGroups(report.byTeam, minimum);
  const guarded: Report = {
    ...report,
    options: { ...report.options, minGroup: minimum },
    byYear: report.byYear.map((period) => protectFigures(period, minimum)),
    byMonth: report.byMonth.map((period) => protectFigures(period, minimum)),
    whole: protectFigures(report.whole, minimum),
    files: names === 'shown' ? report.files : report.files.map(protectFile),
    findings: names === 'shown' ? report.findings : report.findings.map(protectFinding),
    byTeam: names === 'shown' ? byTeam : maskUnits(byTeam, unitLabels(report.byTeam)),
    byRegion: protectGroups(report.byRegion, minimum),
    byRole: protectGroups(report.byRole, minimum),
    survival: protectSurvival(report.survival, minimum),
    managers: { ...report.managers, rows, funnel: funnelOver(report.managers.funnel, shown) },
    hypotheses: report.hypotheses.map((hypothesis) => protectHypothesis(hypothesis, teams)),
    attribution: protectReference(report.attribution, report.managers.rows, teams),
    whatIf: report.whatIf.flatMap((asked) => protectWhatIf(asked, teams)),
    movers: { ...report.movers, rows: suppressGroups(report.movers.rows, (row) => row.people, minimum) },
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
  return field !== null && field !== 'team' && !holdsPeople(field) ? maskedLetters(raw) : '';
}

const FILE_ISSUES: ReadonlySet<IssueCode> = new Set(FILE_ISSUE_CODES);
