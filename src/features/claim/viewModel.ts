import type { AnalysisOptions } from '../../core/model/analysisOptions';
import type { HypothesisReport, SpecificationRow } from '../../core/model/hypothesisReport';
import type { HypothesisId } from '../../core/model/ids';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { VERDICTS, type VerdictId } from '../../core/model/verdict';
import { excludesOne } from '../page/directions';

/** The hypotheses this version tests, and the others, which get no row. */
export function docket(report: Protected<Report>): {
  readonly tested: readonly HypothesisReport[];
  readonly notBuilt: readonly HypothesisReport[];
} {
  const notBuilt = report.hypotheses.filter(({ reason }) => reason === 'notYetBuilt');
  return { tested: report.hypotheses.filter((hypothesis) => !notBuilt.includes(hypothesis)), notBuilt };
}

const RIVALS: readonly HypothesisId[] = [
  'badHires',
  'natureOfTheBusiness',
  'churnAndBurn',
  'contagion',
  'quotaAndTerritory',
];

/** Whether the line explains exits by something else than the article does. */
export function isRival({ id }: HypothesisReport): boolean {
  return RIVALS.includes(id);
}

/** What the article says, then what speaks against it. */
export function docketGroups(tested: readonly HypothesisReport[]): readonly {
  readonly group: 'article' | 'rivals';
  readonly lines: readonly HypothesisReport[];
}[] {
  return [
    { group: 'article' as const, lines: tested.filter((line) => !isRival(line)) },
    { group: 'rivals' as const, lines: tested.filter(isRival) },
  ].filter(({ lines }) => lines.length > 0);
}

/** Whether the estimate is a ratio of exits, so that it can stand on the scale between fewer and more of them. */
export function isRatioOfExits({ unit }: HypothesisReport): boolean {
  return unit !== 'rankCorrelation' && unit !== 'salesRatioPerStandardDeviation';
}

/** How many lines came to each verdict, in the order of verdicts; none that is zero. */
export function verdictCounts(
  tested: readonly HypothesisReport[],
): readonly { readonly verdict: VerdictId; readonly count: number }[] {
  return VERDICTS.map((verdict) => ({
    verdict,
    count: tested.filter((hypothesis) => hypothesis.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
}

/** What a settled verdict may say in its own words; null: the reason speaks. */
export type Finding =
  | {
      readonly kind: 'managersDiffer' | 'notTheSameRate' | 'hiresDiffer';
      readonly ratio: number;
      readonly lower: number;
      readonly upper: number | null;
    }
  | {
      /** The furthest end of the 90 % interval, which decides equivalence. */
      readonly kind: 'managersAlike' | 'sameRateEverywhere' | 'hiresAlike';
      readonly ratio: number;
    }
  | {
      /** Change of exits per further hour as a positive fraction. */
      readonly kind: 'hoursFewer' | 'hoursMore';
      readonly practice: 'coaching' | 'training';
      readonly change: number;
      readonly lower: number;
      readonly upper: number;
    }
  | {
      readonly kind: 'hoursAlike';
      readonly practice: 'coaching' | 'training';
      /** 90 % interval of the ratio for a typical step. */
      readonly lower: number;
      readonly upper: number;
    };

export function findingOf(hypothesis: HypothesisReport): Finding | null {
  const { id, verdict } = hypothesis;
  if (verdict !== 'supports' && verdict !== 'contradicts') return null;
  switch (id) {
    case 'management':
      return verdict === 'supports'
        ? ratioFinding('managersDiffer', hypothesis)
        : alikeFinding('managersAlike', hypothesis);
    case 'natureOfTheBusiness':
      return verdict === 'supports'
        ? alikeFinding('sameRateEverywhere', hypothesis)
        : ratioFinding('notTheSameRate', hypothesis);
    case 'badHires':
      return verdict === 'supports' ? ratioFinding('hiresDiffer', hypothesis) : alikeFinding('hiresAlike', hypothesis);
    case 'coaching':
    case 'training':
      return hoursFinding(id, hypothesis);
    default:
      return null;
  }
}

function alikeFinding(
  kind: 'managersAlike' | 'sameRateEverywhere' | 'hiresAlike',
  { reason, lower90, upper90 }: HypothesisReport,
): Finding | null {
  if (reason !== 'insideSmallestEffect' || lower90 === null || upper90 === null) return null;
  return { kind, ratio: Math.max(upper90, 1 / lower90) };
}

function ratioFinding(
  kind: 'managersDiffer' | 'notTheSameRate' | 'hiresDiffer',
  { estimate, lower, upper }: HypothesisReport,
): Finding | null {
  if (estimate === null || lower === null || !excludesOne(lower, upper)) return null;
  return { kind, ratio: estimate, lower, upper };
}

function hoursFinding(practice: 'coaching' | 'training', hypothesis: HypothesisReport): Finding | null {
  const { reason, lower90, upper90 } = hypothesis;
  if (reason === 'insideSmallestEffect')
    return lower90 === null || upper90 === null
      ? null
      : { kind: 'hoursAlike', practice, lower: lower90, upper: upper90 };
  if (hypothesis.practice === null) return null;
  const { ratioPerHour, lowerPerHour, upperPerHour } = hypothesis.practice;
  if (!excludesOne(lowerPerHour, upperPerHour)) return null;
  return ratioPerHour < 1
    ? { kind: 'hoursFewer', practice, change: 1 - ratioPerHour, lower: 1 - upperPerHour, upper: 1 - lowerPerHour }
    : { kind: 'hoursMore', practice, change: ratioPerHour - 1, lower: lowerPerHour - 1, upper: upperPerHour - 1 };
}

/**
 * Where it cannot be told whether hours matter, but a benefit worth acting on is ruled out: the largest benefit the
 * 95 % interval leaves, as a fraction of the exits per typical step, rounded up to a whole per cent. Null elsewhere.
 */
export function largestBenefit(
  { practice, verdict, lower, lower90 }: HypothesisReport,
  { smallestRateRatio }: AnalysisOptions,
): number | null {
  if (practice === null || verdict !== 'cannotTell' || lower === null || lower90 === null) return null;
  if (lower90 <= smallestRateRatio) return null;
  return Math.max(0, Math.ceil((1 - lower) * 100 - 1e-9) / 100);
}

/** Which of the ways to count differ at all: the columns worth showing. */
export function specificationColumns(rows: readonly SpecificationRow[]) {
  const varies = (read: (row: SpecificationRow) => unknown) => new Set(rows.map(read)).size > 1;
  return {
    outcome: varies(({ outcome }) => outcome),
    lagMonths: varies(({ lagMonths }) => lagMonths),
    leaveOutMonths: varies(({ leaveOutMonths }) => leaveOutMonths),
    skipFirstMonths: varies(({ skipFirstMonths }) => skipFirstMonths),
    earlyMonths: varies(({ earlyMonths }) => earlyMonths),
  };
}
