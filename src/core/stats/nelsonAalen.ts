import { exp } from './elementary';
import { normalQuantile } from './normal';
import { riskSets, type SurvivalData } from './survivalData';

/** One row per distinct event time, in rising order. */
export interface CumulativeHazard {
  readonly time: Float64Array;
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  /** Expected exits per seat kept filled from the start to `time`. */
  readonly hazard: Float64Array;
  readonly standardError: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * Question: how much risk of leaving has piled up by a time; where is the curve steep?
 * Formula: H(t) = Σ d / n, variance Σ d / n² (Poisson counts); interval H exp(∓ z √V / H).
 * Source: Nelson (1972), Technometrics 14, 945–966; Aalen (1978), Annals of Statistics 6, 701–726; interval: Klein &
 * Moeschberger (2003), 4.3.
 * R: fit <- survfit(Surv(entry, exit, event) ~ 1, ctype = 1); fit$cumhaz; fit$std.chaz.
 * Shapes: as riskSets, which also says what throws; empty arrays where nobody left. Unit: none (exits per person).
 */
export function nelsonAalen(data: SurvivalData, level = 0.95): CumulativeHazard {
  const { time, atRisk, events } = riskSets(data);
  const column = () => new Float64Array(time.length);
  const curve = {
    ...{ time, atRisk, events },
    ...{ hazard: column(), standardError: column(), lower: column(), upper: column() },
  };
  const z = normalQuantile((1 + level) / 2);
  let hazard = 0;
  let variance = 0;
  for (let row = 0; row < time.length; row += 1) {
    hazard += events[row] / atRisk[row];
    variance += events[row] / (atRisk[row] * atRisk[row]);
    const reach = exp((z * Math.sqrt(variance)) / hazard);
    curve.hazard[row] = hazard;
    curve.standardError[row] = Math.sqrt(variance);
    curve.lower[row] = hazard / reach;
    curve.upper[row] = hazard * reach;
  }
  return curve;
}
