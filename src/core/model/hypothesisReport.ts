import type { Caution, Interval } from './estimate';
import type { HypothesisId, SpecifiedOutcome, TableId } from './ids';
import type { EffectUnit, ReasonCode, VerdictId } from './verdict';

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
  /** Of the managers compared; null where a few of them that are withheld could be had by subtracting the others. */
  readonly exits: number | null;
  readonly personMonths: number | null;
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
  /** 95 % intervals of the three. */
  readonly intervals?: Readonly<Record<SymptomPair, Interval | null>>;
}

export const SYMPTOM_PAIRS = ['exitsStruggling', 'exitsMorale', 'strugglingMorale'] as const;
export type SymptomPair = (typeof SYMPTOM_PAIRS)[number];

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
  readonly outcome: SpecifiedOutcome;
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
