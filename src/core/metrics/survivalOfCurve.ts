import type { SurvivalReport } from '../model/figures';
import { type KaplanMeierCurve, medianSurvival } from '../stats/kaplanMeier';

/** A curve with its median as rows; null where a limit or the median is not reached. Times in months, shares of 1. */
export function survivalOfCurve(curve: KaplanMeierCurve, lateEntry: number): SurvivalReport {
  const { median, lower, upper } = medianSurvival(curve);
  return {
    medianMonths: median,
    medianLower: lower,
    medianUpper: upper,
    lateEntry,
    curve: Array.from(curve.time, (months, row) => ({
      months,
      atRisk: curve.atRisk[row],
      events: curve.events[row],
      survival: curve.survival[row],
      lower: finite(curve.lower[row]),
      upper: finite(curve.upper[row]),
    })),
  };
}

export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
