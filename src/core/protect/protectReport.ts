import { isSuppressed, type Shown } from '../model/estimate';
import type { Finding } from '../model/health';
import type { FieldId } from '../model/ids';
import { FILE_ISSUE_CODES, type Issue, type IssueCode } from '../model/issue';
import { holdsPeople, maskedLetters } from '../model/maskedText';
import type { Protected } from '../model/protected';
import type { NameChoice } from '../model/reading';
import type {
  Figures,
  FileReport,
  FunnelPoint,
  GroupFigures,
  HypothesisReport,
  InteractionReport,
  ManagerRow,
  Report,
  Turnover,
  WhatIfReport,
} from '../model/report';
import { maskedLabels } from './maskedLabels';
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
    survival: protectSurvival(report.survival, minimum),
    managers: { ...report.managers, rows, funnel: funnelOver(report.managers.funnel, shown) },
    hypotheses: report.hypotheses.map((hypothesis) => protectHypothesis(hypothesis, shown)),
    whatIf: report.whatIf.map((asked) => protectWhatIf(asked, shown)),
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

/** The range of what is drawn is that of the teams shown: a hidden team's hours must not be read off its end. */
function protectHypothesis(hypothesis: HypothesisReport, shown: readonly ManagerRow[]): HypothesisReport {
  const { practice, id, details } = hypothesis;
  if (details?.kind === 'interaction') return { ...hypothesis, details: protectCells(details) };
  if (!practice || (id !== 'training' && id !== 'coaching')) return hypothesis;
  return { ...hypothesis, practice: { ...practice, line: withinHours(practice.line, id, shown) } };
}

function protectWhatIf(asked: WhatIfReport, shown: readonly ManagerRow[]): WhatIfReport {
  return { ...asked, targets: withinHours(asked.targets, asked.practice, shown) };
}

function withinHours<Point extends { readonly hours: number }>(
  points: readonly Point[],
  practice: 'training' | 'coaching',
  shown: readonly ManagerRow[],
): Point[] {
  const hours = shown.flatMap((row) => row.hours[practice] ?? []);
  const lowest = Math.min(...hours);
  const highest = Math.max(...hours);
  return points.filter((point) => point.hours >= lowest && point.hours <= highest);
}

/** One team alone of a kind would be shown as itself, and by subtraction when only its own cell were taken out. */
function protectCells(details: InteractionReport): InteractionReport {
  return details.cells.every(({ managers }) => managers !== 1) ? details : { ...details, cells: [], excess: null };
}

function funnelOver(funnel: readonly FunnelPoint[], shown: readonly ManagerRow[]): FunnelPoint[] {
  const most = shown.reduce((highest, row) => Math.max(highest, row.expected), 0);
  const beyond = funnel.findIndex(({ expected }) => expected > most);
  return funnel.slice(0, beyond < 0 ? funnel.length : beyond + 1);
}

function protectManagers(rows: readonly Shown<ManagerRow>[], minimum: number, names: NameChoice): Shown<ManagerRow>[] {
  if (names === 'shown') return suppressGroups(rows, (row) => row.people, minimum);
  const labels = maskedLabels(
    rows.flatMap((row) => (isSuppressed(row) ? [] : [row.manager])),
    'letters',
  );
  const masked = rows.map((row) => (isSuppressed(row) ? row : { ...row, manager: labels.get(row.manager) ?? '' }));
  // In the order of the letters: the order of the names would tell who is who.
  const byLetter = masked.sort((a, b) => labelOrder(a) - labelOrder(b) || (labelOf(a) < labelOf(b) ? -1 : 1));
  return suppressGroups(byLetter, (row) => row.people, minimum);
}

function labelOf(row: Shown<ManagerRow>): string {
  return isSuppressed(row) ? '' : row.manager;
}

/** A … Z before AA. */
function labelOrder(row: Shown<ManagerRow>): number {
  return labelOf(row).length;
}

function maskUnits(groups: readonly Shown<GroupFigures>[]): Shown<GroupFigures>[] {
  const labels = maskedLabels(
    groups.flatMap((group) => (isSuppressed(group) || group.group === '' ? [] : [group.group])),
    'numbers',
  );
  return groups
    .map((group) => (isSuppressed(group) ? group : { ...group, group: labels.get(group.group) ?? '' }))
    .sort((a, b) => unitOrder(a) - unitOrder(b));
}

/** By number; units the files do not name come last. */
function unitOrder(group: Shown<GroupFigures>): number {
  return isSuppressed(group) || group.group === '' ? Number.POSITIVE_INFINITY : Number(group.group);
}

function protectGroups(groups: readonly Shown<GroupFigures>[], minimum: number): Shown<GroupFigures>[] {
  const guarded = groups.map((group) => (isSuppressed(group) ? group : protectFigures(group, minimum)));
  return suppressGroups(guarded, (group) => group.people, minimum);
}

const NO_TURNOVER: Turnover = {
  rate: null,
  lower: null,
  upper: null,
  shrm: null,
  bda: null,
  schlueter: null,
  zvei: null,
  basis: null,
};

/**
 * Means over too few sellers or answers are withheld inside a figure whose group is large enough; where hardly anybody was
 * there in the period itself, hours, attainment, morale and turnover are one person's and are withheld as well.
 */
function protectFigures<T extends Figures>(figures: T, minimum: number): T {
  const { attainment, pulse } = figures;
  const alone = figures.opening + figures.hires + figures.transfersIn < minimum;
  const fewSellers = alone || (attainment && !isSuppressed(attainment) && attainment.sellers < minimum);
  const fewAnswers = alone || (pulse && !isSuppressed(pulse) && pulse.respondents < minimum);
  return {
    ...figures,
    turnover: alone ? NO_TURNOVER : figures.turnover,
    trainingHoursPerPersonMonth: alone ? null : figures.trainingHoursPerPersonMonth,
    coachingHoursPerPersonMonth: alone ? null : figures.coachingHoursPerPersonMonth,
    attainment: attainment && fewSellers ? { suppressed: 'groupTooSmall' } : attainment,
    pulse: pulse && fewAnswers ? { suppressed: 'groupTooSmall' } : pulse,
  };
}
