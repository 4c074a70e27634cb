import type { AnalysisOptions, OptionChange } from './analysisOptions';
import type { AttributionReport } from './attributionReport';
import type { Caution, Shown } from './estimate';
import type { ExitCounts, GroupFigures, PeriodFigures, SurvivalReport, TableCoverage } from './figures';
import type { Finding, HypothesisCoverage, TableMatch } from './health';
import type { HypothesisReport } from './hypothesisReport';
import type { HypothesisId, TableId } from './ids';
import type { Issue } from './issue';
import type { ExpectedReport, ManagersReport } from './managersReport';
import type { MoversReport } from './moversReport';
import type { ColumnReading, ShapeId } from './reading';
import type { RunwayReport } from './runwayReport';
import type { ReasonCode } from './verdict';
import type { WhatIfReport } from './whatIfReport';

/**
 * Everything one analysis found: the file `npm run analyse` writes and what the screens show.
 * Numbers and codes only. Rates are fractions per person-year; ratios and hours as named.
 * A suppressed value is `{ suppressed: code }`, never a number. Keys may be added, not renamed; `version` counts.
 */
export interface Report {
  readonly version: 1;
  readonly app: string;
  readonly seed: number;
  /** First and last day of the data, yyyy-mm-dd. */
  readonly from: string;
  readonly asOf: string;
  readonly options: AnalysisOptions;
  /** Options that decide verdicts and were changed after results were seen. */
  readonly changedAfterResults?: readonly OptionChange[];
  readonly files: readonly FileReport[];
  readonly people: number;
  readonly spells: number;
  readonly exits: ExitCounts;
  readonly cautions: readonly Caution[];
  readonly coverage: readonly TableCoverage[];
  readonly matches: readonly TableMatch[];
  readonly findings: readonly Finding[];
  readonly hypothesisCoverage: readonly HypothesisCoverage[];
  readonly byYear: readonly PeriodFigures[];
  readonly byMonth: readonly PeriodFigures[];
  readonly byTeam: readonly Shown<GroupFigures>[];
  readonly byRegion: readonly Shown<GroupFigures>[];
  readonly byRole: readonly Shown<GroupFigures>[];
  readonly whole: PeriodFigures;
  readonly survival: SurvivalReport;
  readonly expected: ExpectedReport | null;
  readonly managers: ManagersReport;
  readonly hypotheses: readonly HypothesisReport[];
  readonly attribution: AttributionReport;
  readonly whatIf: readonly WhatIfReport[];
  readonly movers: MoversReport;
  readonly runway: RunwayReport;
  readonly overall: OverallReport;
}

/** What became of a file; a file with several tables has one entry for each. */
export interface FileReport {
  readonly name: string;
  /** 0, 1, … among the tables of a file. */
  readonly part: number;
  readonly shape: ShapeId;
  /** The key of `Choices.headers`. */
  readonly signature: string;
  /** Rows of the file; `rowsRead` counts each filled month or question of a wide one. */
  readonly rowsInFile: number;
  readonly table: TableId | null;
  readonly encoding: string;
  readonly delimiter: string;
  readonly headerRow: number;
  readonly rowsRead: number;
  readonly rowsUsed: number;
  /** rowsRead = rowsUsed + Σ setAside.count */
  readonly setAside: readonly Issue[];
  readonly cellIssues: readonly Issue[];
  readonly columns: readonly ColumnReading[];
}

export const OVERALL_VERDICTS = ['mostly', 'partly', 'notHere', 'cannotTell', 'notTestable'] as const;
export type OverallVerdictId = (typeof OVERALL_VERDICTS)[number];

export interface OverallReport {
  readonly verdict: OverallVerdictId;
  readonly reason: ReasonCode;
  readonly supported: readonly HypothesisId[];
  readonly cautions: readonly Caution[];
}
