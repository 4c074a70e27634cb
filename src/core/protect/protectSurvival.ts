import type { SurvivalPoint, SurvivalReport } from '../model/figures';

/**
 * The survival curve by whole months, up to where fewer people than the minimum are at risk: a step to the day is one
 * person's tenure. What is shown is exact: survival after k months is that after all exits up to then.
 */
export function protectSurvival(survival: SurvivalReport, minimum: number): SurvivalReport {
  const curve = byWholeMonths(survival.curve, minimum);
  const end = curve[curve.length - 1]?.months ?? 0;
  const shown = (months: number | null) => (months !== null && months <= end ? months : null);
  return {
    ...survival,
    curve,
    medianMonths: shown(survival.medianMonths),
    medianLower: shown(survival.medianLower),
    medianUpper: shown(survival.medianUpper),
  };
}

/** Any step curve by whole months, as protectSurvival. */
export function byWholeMonths<Point extends Pick<SurvivalPoint, 'months' | 'atRisk' | 'events'>>(
  points: readonly Point[],
  minimum: number,
): Point[] {
  const curve: Point[] = [];
  for (const point of points) {
    if (point.atRisk < minimum) break;
    const months = Math.ceil(point.months - ROUNDING);
    const last = curve[curve.length - 1];
    if (last?.months === months) {
      curve[curve.length - 1] = { ...point, months, atRisk: last.atRisk, events: last.events + point.events };
    } else {
      curve.push({ ...point, months });
    }
  }
  return curve;
}

/** Days / (365.25 / 12) may miss a whole month in the last place. */
const ROUNDING = 1e-9;
