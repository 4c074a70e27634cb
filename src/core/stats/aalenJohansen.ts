import { exp, log } from './elementary';
import { normalQuantile } from './normal';
import { type RiskSets, riskSets } from './survivalData';

/** Spells that may end in more than one way; otherwise as SurvivalData. */
export interface CompetingData {
  readonly entry: Float64Array;
  readonly exit: Float64Array;
  /** 0: still there when last seen; 1, 2, …: left at `exit` in this way. */
  readonly cause: Uint8Array;
  readonly weight?: Float64Array;
}

/** Rows are the distinct times at which anybody left, in rising order. */
export interface CumulativeIncidence {
  readonly time: Float64Array;
  readonly atRisk: Float64Array;
  /** Share not gone in any way just after `time`. */
  readonly survival: Float64Array;
  /** One per cause asked for, in that order. */
  readonly causes: readonly CauseIncidence[];
  readonly lastSeen: number;
}

interface CauseIncidence {
  readonly cause: number;
  readonly events: Float64Array;
  /** Share gone in this way by `time`. */
  readonly incidence: Float64Array;
  readonly standardError: Float64Array;
  /** Log-log limits; NaN where incidence is 0 or 1. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * Question: what share has left in this way by a time, when others leave in other ways first?
 * Formula: F(t) = Σ S(u−) d_k / n; the covariance of (S, F) goes through T = [1 − d/n, 0; d_k/n, 1] at each time and gains
 * S(u−)² times that of the multinomial step, so F (1 − F) / n comes out where nobody is censored. Interval
 * F^exp(∓ z se / (F ln F)). Source: Aalen & Johansen (1978), Scand J Stat 5, 141–150; Andersen, Borgan, Gill & Keiding
 * (1993), 4.4 (Greenwood-type estimator).
 * R: survfit(Surv(entry, exit, factor(cause, 0:K)) ~ 1, id = i, conf.type = "log-log"); without late entry its
 * infinitesimal-jackknife errors are these; with late entry they differ (tests/reference/competing.R has the matrices).
 * Shapes: equal lengths in; times over all causes. Throws as riskSets, and for a cause asked for that is not ≥ 1.
 * Units: times as given, shares of 1 out. Limits are NaN where a share is 0 or 1.
 */
export function aalenJohansen(data: CompetingData, causes: readonly number[], level = 0.95): CumulativeIncidence {
  const leftBy = (wanted: (cause: number) => boolean) => ({
    ...{ entry: data.entry, exit: data.exit },
    ...(data.weight && { weight: data.weight }),
    event: data.cause.map((cause) => (wanted(cause) ? 1 : 0)),
  });
  const all = riskSets(leftBy((cause) => cause > 0));
  const counted = causes.map((cause) => {
    if (!(cause >= 1)) throw new Error(`invalid cause; 0 means still there, causes begin at 1: ${cause}`);
    const { events } = riskSets(
      leftBy((other) => other === cause),
      all.time,
    );
    return { cause, events };
  });
  return cumulativeIncidenceOf(all, counted, level);
}

/**
 * The same from who was at risk, who left, and how many of them in each way, counted already.
 * Source, R and units: as aalenJohansen.
 */
export function cumulativeIncidenceOf(
  all: RiskSets,
  causes: readonly Pick<CauseIncidence, 'cause' | 'events'>[],
  level = 0.95,
): CumulativeIncidence {
  const survival = new Float64Array(all.time.length);
  all.time.forEach((_, row) => {
    survival[row] = ((row === 0 ? 1 : survival[row - 1]) * (all.atRisk[row] - all.events[row])) / all.atRisk[row];
  });
  return {
    ...{ time: all.time, atRisk: all.atRisk, survival, lastSeen: all.lastSeen },
    causes: causes.map(({ cause, events }) => ({
      ...{ cause, events },
      ...incidenceOf(all.atRisk, all.events, events, level),
    })),
  };
}

function incidenceOf(atRisk: Float64Array, gone: Float64Array, events: Float64Array, level: number) {
  const z = normalQuantile((1 + level) / 2);
  const column = () => new Float64Array(atRisk.length);
  const curve = { incidence: column(), standardError: column(), lower: column(), upper: column() };
  let [survival, incidence] = [1, 0];
  let [ofSurvival, ofBoth, ofIncidence] = [0, 0, 0];
  for (let row = 0; row < atRisk.length; row += 1) {
    const n = atRisk[row];
    const stay = (n - gone[row]) / n;
    const leave = events[row] / n;
    const square = (survival * survival) / n;
    ofIncidence += leave * (2 * ofBoth + leave * ofSurvival) + square * leave * (1 - leave);
    ofBoth = stay * (ofBoth + leave * ofSurvival) - square * stay * leave;
    ofSurvival = stay * stay * ofSurvival + square * stay * (1 - stay);
    incidence += survival * leave;
    survival *= stay;
    const error = Math.sqrt(Math.max(0, ofIncidence));
    const logShare = log(incidence);
    const reach = (z * error) / (incidence * logShare);
    const inside = incidence > 0 && incidence < 1;
    curve.incidence[row] = incidence;
    curve.standardError[row] = error;
    curve.lower[row] = inside ? exp(exp(-reach) * logShare) : Number.NaN;
    curve.upper[row] = inside ? exp(exp(reach) * logShare) : Number.NaN;
  }
  return curve;
}
