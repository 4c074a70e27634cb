import type { Workforce } from '../model/workforce';
import { fractionAtRisk, NO_EXIT, type Panel } from './panel';
import { TENURE_BAND_STARTS, tenureBand } from './tenureBands';

export interface PracticeOptions {
  /** The exit month and this many months before it do not count, nor do the data's last months: whoever resigned gets fewer hours. */
  readonly leaveOutMonths: number;
  /** First completed months of employment that do not count. */
  readonly skipFirstMonths: number;
}

/** How much time each manager's people got. */
export interface ManagerPractice {
  /** Hours per person-month, standardised for the tenure mix; NaN where a manager has no month left. */
  readonly hours: Float64Array;
  /** Person-months behind it. */
  readonly personMonths: Float64Array;
  /** Hours per person-month over all managers. */
  readonly overall: number;
}

/**
 * How many hours a month do a manager's people get?
 *
 * Hours and person-months at risk are summed per manager over the months that count. Hours follow tenure (onboarding),
 * and a team that loses people has more newcomers, so the sums are standardised indirectly:
 * hours = overall × Σ hours / Σ over person-months of the company's mean for their tenure band.
 * Cumulative hours per person are never used (immortal time).
 */
export function managerPractice(
  workforce: Workforce,
  panel: Panel,
  hours: Float32Array,
  options: PracticeOptions,
): ManagerPractice {
  const managers = workforce.dictionaries.manager.length;
  const bands = TENURE_BAND_STARTS.length;
  const given = new Float64Array(managers);
  const time = new Float64Array(managers * bands);
  const bandHours = new Float64Array(bands);
  const bandTime = new Float64Array(bands);
  for (let row = 0; row < panel.count; row++) {
    const value = hours[row] ?? Number.NaN;
    if (Number.isNaN(value) || !countsAsPractice(panel, row, options)) continue;
    const band = tenureBand(panel.tenureMonths[row] ?? 0);
    const fraction = fractionAtRisk(panel, row);
    bandHours[band] = (bandHours[band] ?? 0) + value;
    bandTime[band] = (bandTime[band] ?? 0) + fraction;
    const manager = workforce.assignments.manager[panel.assignment[row] ?? 0] ?? -1;
    if (manager < 0) continue;
    given[manager] = (given[manager] ?? 0) + value;
    time[manager * bands + band] = (time[manager * bands + band] ?? 0) + fraction;
  }
  return standardise(given, time, bandHours, bandTime);
}

/** Whether a month tells what a manager gives. */
export function countsAsPractice(panel: Panel, row: number, options: PracticeOptions): boolean {
  const toExit = panel.monthsToExit[row] ?? NO_EXIT;
  const month = panel.firstMonth + (panel.month[row] ?? 0);
  return (
    (toExit === NO_EXIT || toExit > options.leaveOutMonths) &&
    month <= panel.lastMonth - options.leaveOutMonths &&
    (panel.tenureMonths[row] ?? 0) >= options.skipFirstMonths
  );
}

/** `given` per group, `time` per group and tenure band; the company's hours and time per band. */
export function standardise(
  given: Float64Array,
  time: Float64Array,
  bandHours: Float64Array,
  bandTime: Float64Array,
): ManagerPractice {
  const bands = bandTime.length;
  const totalHours = bandHours.reduce((sum, value) => sum + value, 0);
  const totalTime = bandTime.reduce((sum, value) => sum + value, 0);
  const overall = totalTime > 0 ? totalHours / totalTime : Number.NaN;
  const hours = new Float64Array(given.length).fill(Number.NaN);
  const personMonths = new Float64Array(given.length);
  for (let manager = 0; manager < given.length; manager++) {
    let months = 0;
    let usual = 0;
    for (let band = 0; band < bands; band++) {
      const inBand = time[manager * bands + band] ?? 0;
      months += inBand;
      if (inBand > 0) usual += (inBand * (bandHours[band] ?? 0)) / (bandTime[band] ?? 1);
    }
    personMonths[manager] = months;
    if (months > 0) hours[manager] = usual > 0 ? (overall * (given[manager] ?? 0)) / usual : 0;
  }
  return { hours, personMonths, overall };
}
