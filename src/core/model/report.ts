import type { Caution, Shown } from './estimate';
import type { Finding, HypothesisCoverage, TableMatch } from './health';
import type { ExitKind, HypothesisId, Outcome, TableId } from './ids';
import type { Issue } from './issue';
import type { ColumnReading, ShapeId } from './reading';

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

export interface AnalysisOptions {
  readonly outcome: Outcome;
  /** Groups with fewer people are not shown (never under 3). */
  readonly minGroup: number;
  readonly seed: number;
  /** The manager of record is the one this many months before. */
  readonly lagMonths: number;
  /** Each leaver's last months that do not count as practice. */
  readonly leaveOutMonths: number;
  readonly permutations: number;
  /** Resamples behind the intervals that have no formula. */
  readonly bootstraps: number;
  /** Exits above what this share of the managers, the best, and of sources, regions, seasons … would have are attributed. */
  readonly bestManagers: number;
  readonly bestLevels: number;
  /** What an exit and an hour of practice cost, in the user's currency; null: no money is shown. */
  readonly costPerExit: number | null;
  readonly costPerHour: number | null;
  /** Smallest effects worth acting on. */
  readonly smallestRateRatio: number;
  readonly smallestMedianRateRatio: number;
  readonly smallestRankCorrelation: number;
  /** Per standard deviation of hours within managers. */
  readonly smallestSalesRatio: number;
  /** Exits per person-year that would be usual for the business, as the user gives it; null: not given. */
  readonly benchmarkYearlyRate: number | null;
  /** yyyy-mm-dd, or null for the proposal made from the files. */
  readonly asOf: string | null;
  readonly from: string | null;
}

export const DEFAULT_OPTIONS: AnalysisOptions = {
  outcome: 'voluntary',
  minGroup: 5,
  seed: 20_230_401,
  lagMonths: 1,
  leaveOutMonths: 3,
  permutations: 1999,
  bootstraps: 999,
  bestManagers: 0.2,
  bestLevels: 0.5,
  costPerExit: null,
  costPerHour: null,
  smallestRateRatio: 0.9,
  smallestMedianRateRatio: 1.2,
  smallestRankCorrelation: 0.2,
  smallestSalesRatio: 1.01,
  benchmarkYearlyRate: null,
  asOf: null,
  from: null,
};

/** Options that decide verdicts: free before a result is seen; a change afterwards is told, with the value before. */
export const DECIDING_OPTIONS = [
  'smallestRateRatio',
  'smallestMedianRateRatio',
  'smallestRankCorrelation',
  'smallestSalesRatio',
  'benchmarkYearlyRate',
  'bestManagers',
  'bestLevels',
] as const satisfies readonly (keyof AnalysisOptions)[];
export type DecidingOption = (typeof DECIDING_OPTIONS)[number];

/** One of them as it stood when a result was first seen. */
export interface OptionChange {
  readonly option: DecidingOption;
  readonly before: number | null;
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

export interface ExitCounts extends Readonly<Record<ExitKind, number>> {
  readonly total: number;
  /** Exits the figures count (voluntary, or all). */
  readonly counted: number;
}

/** How much of the time at risk a table speaks about. */
export interface TableCoverage {
  readonly table: TableId;
  readonly present: boolean;
  /** Share of person-months inside the table's months; null where it has none. */
  readonly personMonthShare: number | null;
  /** Share of the table's used rows that found their person. */
  readonly matchedRows: number | null;
}

/** Turnover of a period or group, in its several definitions (all as fractions). */
export interface Turnover {
  /** Exits per person-year at risk: the one to quote. Exact Poisson interval. */
  readonly rate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Σ over months of exits / average headcount. */
  readonly shrm: number | null;
  /** Exits / average headcount of opening and closing. */
  readonly bda: number | null;
  /** Exits / (opening + hires). */
  readonly schlueter: number | null;
  /** min(exits, hires) / average headcount. */
  readonly zvei: number | null;
  /** Exits / opening headcount. */
  readonly basis: number | null;
}

/** Counts and rates; `exits` are all exits, `counted` those the turnover counts. */
export interface Figures {
  readonly opening: number;
  readonly hires: number;
  readonly exits: number;
  readonly exitsByKind: Readonly<Record<ExitKind, number>>;
  readonly counted: number;
  readonly transfersIn: number;
  readonly transfersOut: number;
  readonly closing: number;
  readonly averageHeadcount: number;
  readonly personYears: number;
  readonly turnover: Turnover;
  /** Hours per person-month at risk; null without the table. */
  readonly trainingHoursPerPersonMonth: number | null;
  readonly coachingHoursPerPersonMonth: number | null;
  /** null without the table; suppressed where too few sellers stand behind it. */
  readonly attainment: Shown<Attainment> | null;
  /** Morale; null without the table; suppressed where too few answers stand behind it. */
  readonly pulse: Shown<PulseMean> | null;
}

/** Three numbers, because one misleads. */
export interface Attainment {
  readonly total: number | null;
  readonly medianSeller: number | null;
  readonly shareAtQuota: number | null;
  readonly sellers: number;
}

/**
 * Mean score 0–100, the answers behind it, and the most answers of any one month: so many people answered at least (where
 * nobody answers twice a month), and that decides whether the mean is shown.
 */
export interface PulseMean {
  readonly mean: number;
  readonly answers: number;
  readonly respondents: number;
}

export interface PeriodFigures extends Figures {
  /** Present in byYear; month is yyyy-mm in byMonth. */
  readonly year?: number;
  readonly month?: string;
  /** First and last day counted, yyyy-mm-dd. */
  readonly first: string;
  readonly last: string;
}

export interface GroupFigures extends Figures {
  /** Masked number of the unit, or the region's name; '' where the files do not say. */
  readonly group: string;
  readonly people: number;
}

export interface SurvivalReport {
  /** null: not reached. Months of 365.25 / 12 days. */
  readonly medianMonths: number | null;
  readonly medianLower: number | null;
  readonly medianUpper: number | null;
  /** Spells that were running before the first day of the data. */
  readonly lateEntry: number;
  readonly curve: readonly SurvivalPoint[];
}

export interface SurvivalPoint {
  readonly months: number;
  readonly atRisk: number;
  readonly events: number;
  readonly survival: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface ExpectedReport {
  readonly terms: readonly { readonly name: string; readonly estimate: number; readonly standardError: number }[];
  /** Distinct covariate patterns fitted. */
  readonly patterns: number;
  readonly deviance: number;
  readonly hiringTerms: boolean;
  readonly cautions: readonly Caution[];
}

export interface ManagersReport {
  readonly tested: boolean;
  /** Why not, where not tested. */
  readonly reason: ReasonCode | null;
  readonly count: number;
  /** Ratio of the higher to the lower rate of two managers drawn at random, in the middle. */
  readonly medianRateRatio: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly p: number | null;
  readonly rows: readonly Shown<ManagerRow>[];
  readonly funnel: readonly FunnelPoint[];
}

/** Hours are per person-month, leavers' last months left out. Ratio = exits / expected. */
export interface ManagerRow {
  /** Masked: a team letter, the same everywhere. */
  readonly manager: string;
  readonly people: number;
  readonly personMonths: number;
  readonly exits: number;
  readonly expected: number;
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
  readonly shrunk: number;
  readonly hours: { readonly training: number | null; readonly coaching: number | null };
}

/** Exact limits of exits / expected at a number of expected exits, were all teams alike. */
export interface FunnelPoint {
  readonly expected: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

export const VERDICTS = ['supports', 'contradicts', 'cannotTell', 'notTestable'] as const;
export type VerdictId = (typeof VERDICTS)[number];

/** Why a verdict came out as it did: one sentence each in the catalogues. */
export const REASON_CODES = [
  'tableMissing',
  'columnMissing',
  'tooFewManagers',
  'tooFewExits',
  'tooFewPeople',
  'tooFewPeoplePerManager',
  'managerPerPerson',
  'noManagers',
  'survivorsOnly',
  'windowEmpty',
  'practiceConstant',
  'fitFailed',
  'notYetBuilt',
  'predictedDirection',
  'oppositeDirection',
  'insideSmallestEffect',
  'intervalTooWide',
  'notEquivalent',
  'notSignificantAfterHolm',
  'specificationsDisagree',
  'singleManagerDecides',
  'negativeControlLoud',
  'permutationDisagrees',
  'managersDiffer',
  'overTimeDisagrees',
  'benchmarkMissing',
  'tooFewMonths',
  'aboveBenchmark',
  'underBenchmark',
  'managersMayDiffer',
  'managingAboveHalf',
  'managingUnderHalf',
  'managingIncludesNone',
  'tooFewMoves',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** What the estimate of a hypothesis is measured in. */
export type EffectUnit =
  | 'medianRateRatio'
  | 'rateRatioPerStandardDeviation'
  | 'rateRatioToBenchmark'
  | 'rankCorrelation'
  | 'salesRatioPerStandardDeviation';

export interface HypothesisReport {
  readonly id: HypothesisId;
  readonly verdict: VerdictId;
  readonly reason: ReasonCode;
  /** The missing table, for reason tableMissing. */
  readonly missing: TableId | null;
  readonly estimate: number | null;
  readonly unit: EffectUnit;
  /** 95 % interval; upper null beside an estimate: no upper end. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** 90 % interval: decides equivalence. */
  readonly lower90: number | null;
  readonly upper90: number | null;
  /** From the model. */
  readonly p: number | null;
  readonly pPermutation: number | null;
  /** Holm over the lines tested of the same family (HOLM_FAMILIES), on the larger of the two p. */
  readonly pAdjusted: number | null;
  /** Effect this file would have shown with 80 % power. */
  readonly detectable: number | null;
  /** Further counted exits needed to detect the smallest effect worth acting on. */
  readonly exitsNeeded: number | null;
  readonly managers: number;
  readonly exits: number;
  readonly personMonths: number;
  readonly specifications: SpecificationsReport | null;
  /** What shuffled labels give, to set ours beside. */
  readonly shuffled: HistogramReport | null;
  /** The smallest strength an unseen common cause needs to explain the estimate, and the interval's end, away. */
  readonly eValue?: { readonly estimate: number; readonly interval: number } | null;
  /** The second line on a practice; null where the files do not carry it. */
  readonly overTime?: OverTimeReport | null;
  /** What only this hypothesis shows. */
  readonly details?: EvidenceDetails | null;
  /** Only for practice lines (training, coaching). */
  readonly practice: PracticeReport | null;
  readonly cautions: readonly Caution[];
}

/** Did fewer leave after a team had got more? Rate ratio per standard deviation within managers, 95 % interval. */
export interface OverTimeReport {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  /** Standard deviation within managers over time, in hours per person-month or points. */
  readonly standardDeviation: number;
  readonly p: number;
  readonly pPermutation: number;
  readonly detectable: number;
  /** It speaks against the hypothesis: no difference is excluded on the other side. */
  readonly against: boolean;
}

export type EvidenceDetails =
  | InteractionReport
  | LeadLagReport
  | SymptomsReport
  | BlindSpotReport
  | ContagionReport
  | PerformanceReport;

/** Further seller-months needed to detect the smallest effect on sales worth acting on. */
export interface PerformanceReport {
  readonly kind: 'performance';
  readonly sellerMonthsNeeded: number;
}

/** Rate ratio in the months after each exit under the same manager. */
export interface ContagionReport {
  readonly kind: 'contagion';
  readonly ratioPerExit: number;
  readonly monthsAfter: number;
}

/** Rank correlations between managers of exits over expected, stayers under 60 % of quota, and stayers' low morale. */
export interface SymptomsReport {
  readonly kind: 'symptoms';
  readonly exitsStruggling: number | null;
  readonly exitsMorale: number | null;
  readonly strugglingMorale: number | null;
}

/** Managers' own rating of their support minus their people's, in points of 100, mean over managers. */
export interface BlindSpotReport {
  readonly kind: 'blindSpot';
  readonly meanGap: number;
}

/** The other direction in time: what an exit does to the morale of those who stay, in points of 100, 95 % interval. */
export interface LeadLagReport {
  readonly kind: 'leadLag';
  readonly moodPerExit: {
    readonly points: number;
    readonly lower: number;
    readonly upper: number;
    readonly p: number;
    readonly pPermutation: number;
  };
}

/** Teams over and under the middle of training and of coaching: exits over expected, and how the two act together. */
export interface InteractionReport {
  readonly kind: 'interaction';
  readonly cells: readonly {
    readonly training: 'low' | 'high';
    readonly coaching: 'low' | 'high';
    /** Whose teams; in no protected report, where a cell counts the teams shown. */
    readonly teams?: readonly string[];
    readonly managers: number;
    readonly exits: number;
    readonly expected: number;
    readonly personMonths: number;
    /** Exits over expected; null without expected exits. */
    readonly ratio: number | null;
  }[];
  /** Rate ratios per standard deviation of training under little and under much coaching. */
  readonly ratioAtLow: number;
  readonly ratioAtHigh: number;
  /** Relative excess risk due to both, against teams low on both; null where a cell has no exit or a team is withheld. 95 % interval. */
  readonly excess: { readonly estimate: number; readonly lower: number; readonly upper: number } | null;
}

export interface SpecificationsReport {
  readonly agree: number;
  readonly total: number;
  readonly rows: readonly SpecificationRow[];
}

/** One other defensible way to count, and what it gives (in the unit of the hypothesis). */
export interface SpecificationRow {
  readonly outcome: Outcome;
  readonly lagMonths: number;
  /** null where the line has no practice to leave out of. */
  readonly leaveOutMonths: number | null;
  /** First months of employment not counted. */
  readonly skipFirstMonths: number;
  /** Exits up to this many months of employment count (badHires). */
  readonly earlyMonths?: number;
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

export interface HistogramReport {
  readonly observed: number;
  readonly binStart: number;
  readonly binWidth: number;
  readonly counts: readonly number[];
  /** Shuffles at least as extreme as ours, of how many. */
  readonly asExtreme: number;
  readonly shuffles: number;
}

export interface PracticeReport {
  /** Rate ratio for one more hour per person-month, 95 % interval. */
  readonly ratioPerHour: number;
  readonly lowerPerHour: number;
  readonly upperPerHour: number;
  /** Standard deviation of practice between managers within strata, hours per person-month. */
  readonly standardDeviation: number;
  /** Fitted exits / expected over the range of hours, with its 95 % band. */
  readonly line: readonly {
    readonly hours: number;
    readonly ratio: number;
    readonly lower: number;
    readonly upper: number;
  }[];
  /** Teams below the median hours against the others: ratio of their O/E, 95 % interval; for titles. */
  readonly contrast: {
    readonly threshold: number;
    readonly ratio: number;
    readonly lower: number;
    readonly upper: number;
  } | null;
  /** What the naive comparison of leavers with stayers would have claimed; null with fewer than two of either. */
  readonly naive: NaivePractice | null;
}

export interface NaivePractice {
  /** Leavers against stayers: mean hours in the last three months on file. */
  readonly leaversHours: number;
  readonly stayersHours: number;
  readonly t: number;
  readonly p: number;
}

/** Whom exits go to. `managers`: what differs between managers beyond practice; `rest`: would have happened anyway. */
export const ATTRIBUTION_BLOCKS = ['structure', 'hiring', 'practice', 'managers', 'rest'] as const;
export type AttributionBlock = (typeof ATTRIBUTION_BLOCKS)[number];

/** A share of the counted exits (may be below 0) and its 95 % interval. */
export interface Share {
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/** Of all counted exits, how many go to whom, were everyone else like the best. */
export interface AttributionReport {
  readonly tested: boolean;
  /** Why not, where not tested. */
  readonly reason: ReasonCode | null;
  readonly exits: number;
  readonly reference: {
    readonly bestManagers: number;
    readonly bestLevels: number;
    /** What the best of the managers give on average: hours per person-month, points of support; null: not on file or alike. */
    readonly practice: {
      readonly training: number | null;
      readonly coaching: number | null;
      readonly support: number | null;
    };
  };
  /** In the order of ATTRIBUTION_BLOCKS; they add up to 1. */
  readonly shares: readonly (Share & { readonly block: AttributionBlock })[];
  /** Practice and managers together. */
  readonly managing: Share | null;
  /** Managing less structure and hiring: above 0, managing has more than half of the exits above the reference. */
  readonly lead: Share | null;
  readonly bootstraps: number;
  readonly cautions: readonly Caution[];
}

/** What must hold for a what-if to come true: one sentence each in the catalogues. */
export const WHAT_IF_ASSUMPTIONS = [
  'differenceIsCause',
  'sameEffectPerHour',
  'otherThingsEqual',
  'withinObservedHours',
  'pastExits',
] as const;
export type WhatIfAssumption = (typeof WHAT_IF_ASSUMPTIONS)[number];

/** Exits avoided, had teams been given other hours. */
export interface WhatIfReport {
  readonly practice: 'training' | 'coaching';
  readonly years: number;
  readonly exits: number;
  /** From the fewest hours a team gets to the most, hours per person-month. */
  readonly targets: readonly WhatIfTarget[];
  readonly assumptions: readonly WhatIfAssumption[];
}

export interface WhatIfTarget {
  readonly hours: number;
  /** Teams with fewer hours get these, teams with more keep theirs. */
  readonly atLeast: WhatIfOutcome;
  /** Every team gets exactly these. */
  readonly same: WhatIfOutcome;
}

/** Per year, with the 95 % interval of the exits; below 0: more exits. */
export interface WhatIfOutcome {
  readonly avoided: number;
  readonly lower: number;
  readonly upper: number;
  /** Hours more than were given. */
  readonly extraHours: number;
  /** Cost of the exits avoided less that of the hours; null without costs. */
  readonly saved: { readonly money: number; readonly lower: number; readonly upper: number } | null;
}

/** When a manager takes over a team: does its rate move toward what he or she had elsewhere? */
export interface MoversReport {
  readonly tested: boolean;
  readonly reason: ReasonCode | null;
  readonly moves: number;
  /** 0: the rate of the manager's other teams says nothing about this one; 1: it travels with the manager. 95 % interval. */
  readonly travels: Slope | null;
  /** The same of the team's own rate before. */
  readonly stays: Slope | null;
  readonly rows: readonly Shown<MoverRow>[];
}

export interface Slope {
  readonly slope: number;
  readonly lower: number;
  readonly upper: number;
  /** From the model, and from dealing the arrivals out anew. */
  readonly p: number;
  readonly pPermutation: number | null;
}

/** One takeover: exits / expected of the team before and after, and of the new manager elsewhere. */
export interface MoverRow {
  /** Fewest people behind one of the three. */
  readonly people: number;
  readonly before: ObservedExpected;
  readonly elsewhere: ObservedExpected;
  readonly after: ObservedExpected;
}

export interface ObservedExpected {
  readonly exits: number;
  readonly expected: number;
}

export const RUNWAY_MEASURES = ['coaching', 'training', 'morale', 'attainment'] as const;
export type RunwayMeasure = (typeof RUNWAY_MEASURES)[number];

/** What the last twelve months before an exit looked like, against matched stayers. */
export interface RunwayReport {
  readonly tested: boolean;
  readonly reason: ReasonCode | null;
  readonly exits: number;
  /** The last months before the exit in which leavers may have given notice. */
  readonly noticeMonths: number;
  readonly measures: readonly { readonly measure: RunwayMeasure; readonly points: readonly RunwayPoint[] }[];
}

/** Means of leavers and of their matched stayers, and the difference with its 95 % band (pointwise). */
export interface RunwayPoint {
  readonly monthsBefore: number;
  readonly exits: number;
  readonly leavers: number;
  readonly stayers: number;
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
}

export const OVERALL_VERDICTS = ['mostly', 'partly', 'notHere', 'cannotTell', 'notTestable'] as const;
export type OverallVerdictId = (typeof OVERALL_VERDICTS)[number];

export interface OverallReport {
  readonly verdict: OverallVerdictId;
  readonly reason: ReasonCode;
  readonly supported: readonly HypothesisId[];
  readonly cautions: readonly Caution[];
}
