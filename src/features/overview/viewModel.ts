import { isSuppressed, type Shown } from '../../core/model/estimate';
import type {
  Attainment,
  GroupFigures,
  PeriodFigures,
  PulseMean,
  SurvivalReport,
  Turnover,
} from '../../core/model/figures';
import { EXIT_KINDS, type ExitKind } from '../../core/model/ids';
import type { ToldGroups } from '../../core/model/overviewView';
import type { PartReport } from '../../core/model/views';

export const TURNOVER_FORMULAS = ['rate', 'shrm', 'bda', 'schlueter', 'zvei', 'basis'] as const;
export type TurnoverFormula = (typeof TURNOVER_FORMULAS)[number];

export type TurnoverTitle =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'voluntary' | 'all' | 'some';
      readonly rate: number;
      readonly lower: number;
      readonly upper: number;
    };

export function turnoverTitle({ rate, lower, upper }: Turnover, counted: readonly ExitKind[]): TurnoverTitle {
  if (rate === null || lower === null || upper === null) return { kind: 'none' };
  return { kind: kindOf(counted), rate, lower, upper };
}

function kindOf(counted: readonly ExitKind[]): 'voluntary' | 'all' | 'some' {
  if (counted.length === EXIT_KINDS.length) return 'all';
  return counted.length === 1 && counted[0] === 'voluntary' ? 'voluntary' : 'some';
}

const DAY_MILLISECONDS = 86_400_000;

/** Whether the data cover less than a year. */
export function isShort({ from, to }: Pick<PartReport, 'from' | 'to'>): boolean {
  return (Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS + 1 < 365;
}

/** Turnover in one complete calendar year by the lowest and the highest formula; null where there is no such year. */
export interface FormulaSpread {
  readonly year: number;
  readonly lowest: number;
  readonly highest: number;
}

export function formulaSpread(years: readonly PeriodFigures[]): FormulaSpread | null {
  const complete = years.filter(isCompleteYear).at(-1);
  if (complete?.year === undefined) return null;
  const values = TURNOVER_FORMULAS.flatMap((formula) => complete.turnover[formula] ?? []);
  if (values.length < 2) return null;
  return { year: complete.year, lowest: Math.min(...values), highest: Math.max(...values) };
}

function isCompleteYear({ first, last }: PeriodFigures): boolean {
  return first.endsWith('-01-01') && last.endsWith('-12-31') && first.slice(0, 4) === last.slice(0, 4);
}

/** Over part of a year or several years the formulas give no yearly figure, save exits over time worked. */
export function quotable(formula: TurnoverFormula, figures: PeriodFigures): number | null {
  return formula === 'rate' || isCompleteYear(figures) ? figures.turnover[formula] : null;
}

/** A point of a monthly trend: a value, nothing to measure, or withheld. */
export type MonthPoint =
  | { readonly month: string; readonly value: number | null; readonly lower?: number; readonly upper?: number }
  | { readonly month: string; readonly suppressed: 'groupTooSmall' | 'complement' };

export function monthly(
  months: readonly PeriodFigures[],
  read: (figures: PeriodFigures) => Shown<{ value: number | null; lower?: number; upper?: number }>,
): readonly MonthPoint[] {
  return months.map((figures) => {
    const month = figures.month ?? '';
    const value = read(figures);
    return { month, ...value };
  });
}

export function turnoverPoint({ turnover: { rate, lower, upper } }: PeriodFigures) {
  return rate === null || lower === null || upper === null ? { value: null } : { value: rate, lower, upper };
}

/** A month on its own by another formula: no yearly rate, no interval. */
export function formulaPoint(formula: Exclude<TurnoverFormula, 'rate'>) {
  return ({ turnover }: PeriodFigures) => ({ value: turnover[formula] });
}

export function attainmentPoint(figure: 'total' | 'medianSeller' | 'shareAtQuota') {
  return ({ attainment }: PeriodFigures): Shown<{ value: number | null }> => {
    if (isSuppressed(attainment)) return attainment;
    return { value: attainment === null ? null : attainment[figure] };
  };
}

export function pulsePoint({ pulse }: PeriodFigures): Shown<{ value: number | null }> {
  if (isSuppressed(pulse)) return pulse;
  return { value: pulse === null ? null : pulse.mean };
}

interface OfTheWhole {
  readonly whole: PeriodFigures;
}

export type HoursTitle =
  | { readonly kind: 'none' }
  | { readonly kind: 'both'; readonly coaching: number; readonly training: number }
  | { readonly kind: 'coachingOnly'; readonly coaching: number }
  | { readonly kind: 'trainingOnly'; readonly training: number };

export function hoursTitle({ whole }: OfTheWhole): HoursTitle {
  const { coachingHoursPerPersonMonth: coaching, trainingHoursPerPersonMonth: training } = whole;
  if (coaching !== null && training !== null) return { kind: 'both', coaching, training };
  if (coaching !== null) return { kind: 'coachingOnly', coaching };
  return training === null ? { kind: 'none' } : { kind: 'trainingOnly', training };
}

/** The three numbers of attainment where all of them may be shown. */
export function wholeAttainment({ whole: { attainment } }: OfTheWhole): Attainment | null {
  return attainment === null || isSuppressed(attainment) ? null : attainment;
}

export function wholePulse({ whole: { pulse } }: OfTheWhole): PulseMean | null {
  return pulse === null || isSuppressed(pulse) ? null : pulse;
}

export type SurvivalTitle =
  | { readonly kind: 'none' }
  | { readonly kind: 'median'; readonly months: number; readonly lower: number; readonly upper: number | null }
  | { readonly kind: 'notReached'; readonly months: number; readonly survival: number };

/** The median where it is reached; else the last whole year of tenure at which ten or more are still followed. */
export function survivalTitle({ medianMonths, medianLower, medianUpper, curve }: SurvivalReport): SurvivalTitle {
  if (medianMonths !== null && medianLower !== null)
    return { kind: 'median', months: medianMonths, lower: medianLower, upper: medianUpper };
  const last = curve.filter(({ atRisk }) => atRisk >= 10).at(-1);
  const months = last === undefined ? 0 : Math.floor(last.months / 12) * 12;
  const at = curve.filter((point) => point.months <= months).at(-1);
  return months === 0 || at === undefined ? { kind: 'none' } : { kind: 'notReached', months, survival: at.survival };
}

/** Whether there is a group to tell of: one with a name that may be shown. */
export function isTold({ first }: ToldGroups): boolean {
  return first.some(({ group }) => group !== '');
}

/** Alphabetical, never by rate: a ranking of small groups ranks chance. */
export function inOrder({ first }: ToldGroups, language: string): GroupFigures[] {
  const collator = new Intl.Collator(language, { numeric: true });
  return [...first].sort(
    (a, b) => Number(a.group === '') - Number(b.group === '') || collator.compare(a.group, b.group),
  );
}
