import { attribution } from './claim/attribution';
import { type ClaimContext, claimContext } from './claim/context';
import { managersReport } from './claim/managersReport';
import { movers } from './claim/movers';
import { overallVerdict } from './claim/overall';
import { runway } from './claim/runway';
import { weigh } from './claim/weigh';
import { whatIf } from './claim/whatIf';
import { joinTables } from './ingest/joinTables';
import { tableCoverage } from './metrics/coverage';
import { effectiveOutcome } from './metrics/effectiveOutcome';
import { countedKinds, exitCounts } from './metrics/exitCounts';
import { figuresByGroup, figuresByMonth, figuresByYear, wholeFigures, wholeScope } from './metrics/figures';
import { hypothesisCoverage } from './metrics/hypothesisCoverage';
import { type Measured, measured } from './metrics/measured';
import { survivalReport } from './metrics/survival';
import type { AnalysisOptions } from './model/analysisOptions';
import { type CalendarDay, isoDay, parseIsoDay } from './model/calendar';
import { isSuppressed } from './model/estimate';
import type { TableCoverage } from './model/figures';
import { fingerprint } from './model/fingerprint';
import type { Finding, HypothesisCoverage, TableMatch } from './model/health';
import type { HypothesisReport } from './model/hypothesisReport';
import { TABLE_IDS } from './model/ids';
import type { Steps } from './model/progress';
import type { Protected } from './model/protected';
import type { NameChoice, Reading } from './model/reading';
import type { FileReport, Report } from './model/report';
import type { ReasonCode } from './model/verdict';
import type { FilterChoices, NameOf } from './model/views';
import { buildPanel } from './panel/buildPanel';
import type { Guard } from './protect/guard';
import { maskedLabels } from './protect/maskedLabels';
import { unitLabels } from './protect/protectFigures';
import { managerGuard, withheldRows } from './protect/protectManagers';
import { protectReport, smallestGroup } from './protect/protectReport';
import { filterChoices } from './views/choices';
import { type Subject, subject } from './views/subject';

/** What one analysis of a set of files gives. */
export interface Analysis {
  readonly files: readonly FileReport[];
  readonly report: Protected<Report> | null;
  readonly matches: readonly TableMatch[];
  readonly findings: readonly Finding[];
  readonly hypothesisCoverage: readonly HypothesisCoverage[];
  /** Why there is no report. */
  readonly reason: ReasonCode | null;
  /** A name for this state of the data, the same whether names are shown or masked; null without a report. */
  readonly fingerprint: string | null;
  /** What views of parts of the data are computed from; null without a report. */
  readonly views: Views | null;
}

export interface Views {
  readonly subject: Subject;
  readonly guard: Guard;
  readonly choices: FilterChoices;
  /** Behind the letters of managers and the numbers of units: told only to who asks for it, and kept by nobody. */
  readonly names: readonly NameOf[];
}

/** From readings to the protected report: join, expand, measure, weigh, protect. The app and the command line run this. */
export function* analyse(
  readings: readonly Reading[],
  options: AnalysisOptions,
  today: CalendarDay,
  app: string,
  names: NameChoice = 'masked',
): Steps<Analysis> {
  const asOf = options.asOf === null ? null : parseIsoDay(options.asOf);
  const from = options.from === null ? null : parseIsoDay(options.from);
  const joined = yield* joinTables(readings, { asOf, from, today });
  const files = joined.readings.map(fileReport);
  const { workforce, matches, findings } = joined;
  const coverage = workforce === null ? tablesOnFile(joined.readings) : tableCoverage(workforce, joined.matchedRows);
  const health = { files, matches, findings, hypothesisCoverage: hypothesisCoverage(coverage, workforce) };
  if (!workforce) return { ...health, report: null, reason: joined.reason, fingerprint: null, views: null };
  if (workforce.people.count < smallestGroup(options.minGroup))
    return { ...health, report: null, reason: 'tooFewPeople', fingerprint: null, views: null };
  const { outcome, cautions } = effectiveOutcome(workforce, options.outcome);
  const effective = { ...options, outcome };
  const panel = yield* buildPanel(workforce);
  const survivorsOnly = joined.cautions.some(({ code }) => code === 'survivorsOnly');
  const context = claimContext(workforce, panel, effective, survivorsOnly);
  yield* context.prepare();
  const expected = context.expected(outcome, 0, context.hiringTerms)?.report ?? null;
  const hypotheses = yield* weigh(context);
  const attributed = yield* attribution(context);
  const moved = yield* movers(context);
  const before = yield* runway(context);
  const managers = managersReport(context, managementOf(hypotheses));
  const withheld = withheldRows(managers.rows, smallestGroup(options.minGroup));
  const supposed = yield* whatIf(context, new Set(withheld.map(({ manager }) => manager)));
  const counts = measured(workforce);
  const scope = wholeScope(counts, countedKinds(outcome));
  const report: Report = {
    version: 1,
    app,
    seed: options.seed,
    from: isoDay(workforce.from),
    asOf: isoDay(workforce.asOf),
    options: effective,
    files,
    people: workforce.people.count,
    spells: workforce.spells.count,
    exits: exitCounts(workforce, outcome),
    cautions: [...joined.cautions, ...cautions],
    coverage,
    matches,
    findings,
    hypothesisCoverage: health.hypothesisCoverage,
    byYear: figuresByYear(counts, scope),
    byMonth: figuresByMonth(counts, scope),
    byTeam: figuresByGroup(counts, 'team', scope),
    byRegion: figuresByGroup(counts, 'region', scope),
    byRole: figuresByGroup(counts, 'role', scope),
    whole: wholeFigures(counts, scope),
    survival: survivalReport(workforce),
    expected,
    managers,
    hypotheses,
    attribution: attributed,
    whatIf: supposed,
    movers: moved,
    runway: before,
    overall: overallVerdict(hypotheses, attributed),
  };
  const masked = protectReport(report);
  return {
    ...health,
    report: names === 'masked' ? masked : protectReport(report, names),
    reason: null,
    fingerprint: fingerprint(masked),
    views: viewsOf(counts, context, report, names),
  };
}

function viewsOf(counts: Measured, context: ClaimContext, report: Report, names: NameChoice): Views {
  const labels = unitLabels(report.byTeam);
  const { team } = context.workforce.dictionaries;
  const numbers = [...labels].map(([name, label]) => [Number(label), team.indexOf(name)] as const);
  const minimum = smallestGroup(report.options.minGroup);
  const about = subject(counts, context, minimum, new Map(numbers));
  return {
    subject: about,
    guard: {
      minimum,
      teamLabels: names === 'shown' ? null : labels,
      managers: managerGuard(report.managers.rows, minimum, names),
    },
    names: [...namesBehind(report), ...[...labels].map(([name, label]) => ({ label, name }))],
    choices: filterChoices(about, (number, code) => (names === 'shown' ? team[code] : String(number))),
  };
}

/** The same letters as in the protected report: over all managers with rows. */
function namesBehind({ managers }: Report): readonly NameOf[] {
  const known = managers.rows.flatMap((row) => (isSuppressed(row) ? [] : [row.manager]));
  return [...maskedLabels(known, 'letters')].map(([name, label]) => ({ label, name }));
}

function managementOf(hypotheses: readonly HypothesisReport[]): HypothesisReport {
  const management = hypotheses.find(({ id }) => id === 'management');
  if (!management) throw new Error('invalid hypotheses; management is missing from the catalogue');
  return management;
}

/** Without anyone employed a table speaks about no one's time. */
function tablesOnFile(readings: readonly Reading[]): TableCoverage[] {
  return TABLE_IDS.map((table) => {
    const present = readings.some((reading) => reading.table === table && reading.rowsUsed > 0);
    return { table, present, personMonthShare: null, matchedRows: null };
  });
}

function fileReport(reading: Reading): FileReport {
  return {
    name: reading.file,
    part: reading.part,
    shape: reading.shape,
    signature: reading.signature,
    rowsInFile: reading.rowsInFile,
    table: reading.table,
    encoding: reading.encoding,
    delimiter: reading.delimiter,
    headerRow: reading.headerRow,
    rowsRead: reading.rowsRead,
    rowsUsed: reading.rowsUsed,
    setAside: reading.setAside,
    cellIssues: reading.cellIssues,
    columns: reading.columns,
  };
}
