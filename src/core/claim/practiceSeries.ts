import { fractionAtRisk, NO_EXIT } from '../panel/panel';
import { TENURE_BAND_STARTS, tenureBand } from '../panel/tenureBands';
import type { ClaimContext, HoursKind, PracticeKind } from './context';
import { answersThatCount } from './managerSupport';

/** Sums by manager and month: what was given, and what would have been usual (or the answers behind it). */
interface Sums {
  readonly given: Float64Array;
  readonly usual: Float64Array;
}

/**
 * What each manager gave in the months `first` to `last` before each month (manager × months + month): hours per person-month
 * standardised for tenure, or mean answers about support; leavers' last months left out. NaN where nothing is known.
 */
export function practiceBefore(
  context: ClaimContext,
  kind: PracticeKind,
  firstMonthsBefore: number,
  lastMonthsBefore: number,
): Float64Array | null {
  const sums = kind === 'support' ? supportSums(context) : hoursSums(context, kind);
  if (!sums) return null;
  const months = context.panel.lastMonth - context.panel.firstMonth + 1;
  const before = new Float64Array(context.managers * months).fill(Number.NaN);
  for (let manager = 0; manager < context.managers; manager++) {
    for (let month = firstMonthsBefore; month < months; month++) {
      let given = 0;
      let usual = 0;
      for (let at = month - firstMonthsBefore; at <= month - lastMonthsBefore; at++) {
        given += sums.given[manager * months + at] ?? 0;
        usual += sums.usual[manager * months + at] ?? 0;
      }
      if (usual > 0) before[manager * months + month] = given / usual;
    }
  }
  return before;
}

function hoursSums(context: ClaimContext, kind: HoursKind): Sums | null {
  const { panel, workforce, options } = context;
  const hours = panel[kind];
  if (!hours) return null;
  const months = panel.lastMonth - panel.firstMonth + 1;
  const counts = (row: number) => {
    const toExit = panel.monthsToExit[row] ?? NO_EXIT;
    return !Number.isNaN(hours[row] ?? Number.NaN) && (toExit === NO_EXIT || toExit > options.leaveOutMonths);
  };
  const bandHours = new Float64Array(TENURE_BAND_STARTS.length);
  const bandTime = new Float64Array(TENURE_BAND_STARTS.length);
  for (let row = 0; row < panel.count; row++) {
    if (!counts(row)) continue;
    const band = tenureBand(panel.tenureMonths[row] ?? 0);
    bandHours[band] = (bandHours[band] ?? 0) + (hours[row] ?? 0);
    bandTime[band] = (bandTime[band] ?? 0) + fractionAtRisk(panel, row);
  }
  const overall = bandHours.reduce((a, b) => a + b, 0) / bandTime.reduce((a, b) => a + b, 0);
  const given = new Float64Array(context.managers * months);
  const usual = new Float64Array(context.managers * months);
  for (let row = 0; row < panel.count; row++) {
    const manager = workforce.assignments.manager[panel.assignment[row] ?? 0] ?? -1;
    if (manager < 0 || !counts(row)) continue;
    const cell = manager * months + (panel.month[row] ?? 0);
    const band = tenureBand(panel.tenureMonths[row] ?? 0);
    const ofBand = (bandHours[band] ?? 0) / (bandTime[band] || 1);
    given[cell] = (given[cell] ?? 0) + (hours[row] ?? 0);
    usual[cell] = (usual[cell] ?? 0) + (fractionAtRisk(panel, row) * ofBand) / overall;
  }
  return { given, usual };
}

function supportSums(context: ClaimContext): Sums | null {
  const { panel, options } = context;
  const answers = context.aboutSupport()?.answers;
  if (!answers) return null;
  const months = panel.lastMonth - panel.firstMonth + 1;
  const given = new Float64Array(context.managers * months);
  const usual = new Float64Array(context.managers * months);
  const kept = { leaveOutMonths: options.leaveOutMonths, skipFirstMonths: 0 };
  for (const entry of answersThatCount(panel, answers, kept)) {
    const cell = (answers.manager[entry] ?? 0) * months + (answers.month[entry] ?? 0);
    given[cell] = (given[cell] ?? 0) + (answers.answers[entry] ?? 0) * (answers.score[entry] ?? 0);
    usual[cell] = (usual[cell] ?? 0) + (answers.answers[entry] ?? 0);
  }
  return { given, usual };
}
