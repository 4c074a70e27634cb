import { chiSquaredQuantile } from './chiSquared';
import { exp, log, log1p } from './elementary';
import { logGamma } from './logGamma';
import { solveIncreasing } from './solveIncreasing';

export interface GammaPoissonFit {
  /** Variance of the true rates between units, relative to their mean squared. */
  readonly variance: number;
  /** Profile-likelihood limits; lower is 0 where no difference is compatible, upper Infinity where none is found. */
  readonly lower: number;
  readonly upper: number;
  /** The 90 % interval. */
  readonly lower90: number;
  readonly upper90: number;
  /** Observed / expected of all units together, as estimated (1 where expected sums to observed, nearly). */
  readonly mean: number;
  /** At the estimate and at variance 0, each with its own best mean. */
  readonly logLikelihood: number;
  readonly logLikelihoodAtZero: number;
  /** The mean of each unit's stratum. */
  readonly means: Float64Array;
  /** Posterior mean of each unit's θ, relative to `mean`: (observed + 1/v) / (mean × expected + 1/v). */
  readonly shrunk: Float64Array;
}

/** Variances tried for a maximum, 1e-6 to 1e4: the profile may have more than one. */
const GRID = Array.from({ length: 61 }, (_, index) => exp(log(1e-6) + (index * log(1e10)) / 60));
const LARGEST = 1e8;

/**
 * Question: how much do units truly differ, beyond chance, and what is each one's rate likely to be?
 * Formula: O ~ Poisson(mean × E × θ), θ ~ Gamma(mean 1, variance v), so O is negative binomial with size 1/v. v and the
 * mean by maximum likelihood, the mean profiled at each v; limits where twice the log-likelihood has fallen by the χ²(1)
 * quantile. At the boundary v = 0 half of the χ²(1) is a point mass, which leaves each end its stated one-sided error.
 * With `strata` each stratum has a mean of its own, and the profile is lowered by ½ Σ ln Σ μ / (1 + vμ), the information
 * about the means: what fitting them took from the differences is put back, as restricted likelihood does.
 * Source: Clayton & Kaldor (1987), Biometrics 43, 671–681; Self & Liang (1987), JASA 82, 605–610; Cox & Reid (1987),
 * JRSS B 49, 1–39 (the adjustment).
 * R: optim on sum(dnbinom(O, size = 1 / v, mu = m * E, log = TRUE)); MASS::glm.nb(O ~ 1 + offset(log(E))) has v = 1 / theta;
 * adjusted: minus sum(log(tapply(mu / (1 + v * mu), strata, sum))) / 2.
 * Units: events in; shapes: one entry per unit. With no events at all, or one unit, every v is compatible: variance 0,
 * upper Infinity or what the likelihood gives. Throws for unequal lengths, counts that are not whole, expected < 0, and
 * events where none are expected. A unit with expected 0 tells nothing; its shrunk value is 1. A stratum without events
 * tells nothing about v.
 */
export function fitGammaPoisson(
  observed: Float64Array,
  expected: Float64Array,
  level = 0.95,
  strata: Int32Array | null = null,
): GammaPoissonFit {
  check(observed, expected, strata);
  const profile = profileOf(observed, expected, strata);
  const atZero = profile.at(0);
  let best = atZero;
  for (const variance of profile.maxima()) {
    const candidate = profile.at(variance);
    if (candidate.logLikelihood > best.logLikelihood) best = candidate;
  }
  const { variance, meanOf } = best;
  const drop = chiSquaredQuantile(level, 1) / 2;
  const drop90 = chiSquaredQuantile(0.9, 1) / 2;
  const lowerAt = (fallen: number) =>
    atZero.logLikelihood >= best.logLikelihood - fallen ? 0 : profile.crossing(best, fallen, -1);
  const fitted = expected.reduce((total, own, unit) => total + meanOf(unit) * own, 0);
  return {
    variance,
    lower: lowerAt(drop),
    upper: profile.crossing(best, drop, 1),
    lower90: lowerAt(drop90),
    upper90: profile.crossing(best, drop90, 1),
    mean: strata ? fitted / sum(expected) : meanOf(0),
    logLikelihood: best.logLikelihood,
    logLikelihoodAtZero: atZero.logLikelihood,
    means: observed.map((_, unit) => meanOf(unit)),
    shrunk: observed.map((count, unit) => (1 + variance * count) / (1 + variance * meanOf(unit) * expected[unit])),
  };
}

interface ProfilePoint {
  readonly variance: number;
  /** Observed / expected fitted in a unit's stratum. */
  readonly meanOf: (unit: number) => number;
  readonly logLikelihood: number;
  /** Derivative of the log-likelihood by the variance. */
  readonly score: number;
}

interface Profile {
  at(variance: number): ProfilePoint;
  /** Variances where the profile likelihood has a local maximum away from 0. */
  maxima(): number[];
  /** Where the profile has fallen by `drop`, going up (1) or down (−1) from the best; Infinity where it never does. */
  crossing(best: ProfilePoint, drop: number, direction: 1 | -1): number;
}

function profileOf(observed: Float64Array, expected: Float64Array, strata: Int32Array | null): Profile {
  const exceeding = unitsExceeding(observed);
  const constant = observed.reduce((total, count) => total + logGamma(count + 1), 0);
  const groups = groupsOf(observed, expected, strata);
  const at = (variance: number): ProfilePoint => {
    let logLikelihood = -constant;
    let score = 0;
    for (let j = 1; j < exceeding.length; j += 1) {
      logLikelihood += exceeding[j] * log1p(j * variance);
      score += (exceeding[j] * j) / (1 + j * variance);
    }
    const means = groups.map((group) => bestMean(group, variance));
    groups.forEach((group, index) => {
      for (const part of [
        ofGroup(group, means[index], variance),
        strata && adjustment(group, means[index], variance),
      ]) {
        logLikelihood += part?.logLikelihood ?? 0;
        score += part?.score ?? 0;
      }
    });
    const meanOf = (unit: number) => means[strata ? groups.findIndex(({ stratum }) => stratum === strata[unit]) : 0];
    return { variance, meanOf, logLikelihood, score };
  };
  return { at, maxima: () => maximaOf(at), crossing: (best, drop, direction) => crossingOf(at, best, drop, direction) };
}

/** Units of one stratum. */
interface Group {
  readonly stratum: number;
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  readonly crude: number;
}

function groupsOf(observed: Float64Array, expected: Float64Array, strata: Int32Array | null): Group[] {
  const codes = strata ? [...new Set(strata)].sort((a, b) => a - b) : [0];
  return codes.map((stratum) => {
    const own = (values: Float64Array) => values.filter((_, unit) => !strata || strata[unit] === stratum);
    const [counts, usual] = [own(observed), own(expected)];
    return { stratum, observed: counts, expected: usual, crude: sum(counts) / sum(usual) };
  });
}

type Part = Pick<ProfilePoint, 'logLikelihood' | 'score'>;

function ofGroup({ observed, expected }: Group, mean: number, variance: number): Part {
  let logLikelihood = 0;
  let score = 0;
  for (let unit = 0; unit < observed.length; unit += 1) {
    const mu = mean * expected[unit];
    const count = observed[unit];
    const x = variance * mu;
    const logFactor = log1p(x);
    if (count > 0) logLikelihood += count * (log(mu) - logFactor);
    logLikelihood -= variance > 0 ? logFactor / variance : mu;
    score += mu * mu * boundaryTerm(x) - (count * mu) / (1 + x);
  }
  return { logLikelihood, score };
}

/** −½ ln of the information about the logarithm of the mean, and its derivative along the profile. */
function adjustment({ observed, expected }: Group, mean: number, variance: number): Part | null {
  if (!(mean > 0)) return null;
  let [information, byVariance, byMean, pull, curvature] = [0, 0, 0, 0, 0];
  for (let unit = 0; unit < observed.length; unit += 1) {
    const mu = mean * expected[unit];
    const spread = 1 + variance * mu;
    information += mu / spread;
    byVariance -= (mu / spread) * (mu / spread);
    byMean += mu / (spread * spread);
    pull += ((observed[unit] - mu) * mu) / (spread * spread);
    curvature += (mu * (1 + variance * observed[unit])) / (spread * spread);
  }
  const derivative = byVariance - (byMean * pull) / curvature;
  return { logLikelihood: -log(information) / 2, score: -derivative / information / 2 };
}

function maximaOf(at: (variance: number) => ProfilePoint): number[] {
  const found: number[] = [];
  let [previous, previousScore] = [0, at(0).score];
  for (const variance of GRID) {
    const { score } = at(variance);
    if (previousScore > 0 && score <= 0) found.push(rootOfScore(at, Math.max(previous, variance / 1e6), variance));
    [previous, previousScore] = [variance, score];
  }
  return found;
}

function rootOfScore(at: (variance: number) => ProfilePoint, below: number, above: number): number {
  const scoreAt = (logVariance: number) => -at(exp(logVariance)).score;
  const logVariance = solveIncreasing(
    (eta) => ({ value: scoreAt(eta), slope: (scoreAt(eta + 1e-5) - scoreAt(eta - 1e-5)) / 2e-5 }),
    (log(below) + log(above)) / 2,
    { lower: log(below), upper: log(above) },
  );
  return exp(logVariance);
}

function crossingOf(
  at: (variance: number) => ProfilePoint,
  best: ProfilePoint,
  drop: number,
  direction: 1 | -1,
): number {
  const target = best.logLikelihood - drop;
  const factor = direction > 0 ? 2 : 0.5;
  let inside = best.variance;
  let outside = Math.max(best.variance, 1e-3) * factor;
  while (at(outside).logLikelihood > target) {
    if (outside > LARGEST) return Number.POSITIVE_INFINITY;
    inside = outside;
    outside *= factor;
  }
  const edges = [log(Math.max(inside, outside / 1e9)), log(outside)];
  const logVariance = solveIncreasing(
    (eta) => {
      const point = at(exp(eta));
      return {
        value: direction * (target - point.logLikelihood),
        slope: -direction * point.score * point.variance,
      };
    },
    (edges[0] + edges[1]) / 2,
    { lower: Math.min(...edges), upper: Math.max(...edges) },
  );
  return exp(logVariance);
}

/** The mean that fits best at a given variance: Σ (O − μ) / (1 + vμ) = 0 with μ = mean × E. */
function bestMean({ observed, expected, crude }: Group, variance: number): number {
  if (!(crude > 0)) return 0;
  const logMean = solveIncreasing((eta) => {
    const mean = exp(eta);
    let value = 0;
    let slope = 0;
    for (let unit = 0; unit < observed.length; unit += 1) {
      const mu = mean * expected[unit];
      const spread = 1 + variance * mu;
      value -= (observed[unit] - mu) / spread;
      slope += (mu * (1 + variance * observed[unit])) / (spread * spread);
    }
    return { value, slope };
  }, log(crude));
  return exp(logMean);
}

/** (ln(1 + x) − x / (1 + x)) / x², by series where the difference would cancel. */
function boundaryTerm(x: number): number {
  if (x > 0.1) return (log1p(x) - x / (1 + x)) / (x * x);
  let value = 0;
  for (let k = 20; k >= 2; k -= 1) value = (k - 1) / k - x * value;
  return value;
}

/** Entry j: how many units have more than j events, for Σ ln Γ(O + 1/v) − ln Γ(1/v) as a sum of ln(1 + jv). */
function unitsExceeding(observed: Float64Array): Float64Array {
  const most = observed.reduce((largest, count) => Math.max(largest, count), 0);
  const exceeding = new Float64Array(most);
  for (const count of observed) for (let j = 0; j < count; j += 1) exceeding[j] += 1;
  return exceeding;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function check(observed: Float64Array, expected: Float64Array, strata: Int32Array | null): void {
  if (strata && strata.length !== observed.length) {
    throw new Error(`invalid strata; need one per unit: ${strata.length} for ${observed.length}`);
  }
  if (observed.length !== expected.length) {
    throw new Error(`invalid expected; need one per unit: ${expected.length} for ${observed.length}`);
  }
  observed.forEach((count, unit) => {
    const reachable = expected[unit] > 0 || (expected[unit] === 0 && count === 0);
    if (!Number.isInteger(count) || count < 0 || !reachable || expected[unit] === Number.POSITIVE_INFINITY) {
      throw new Error(`invalid unit ${unit}; need a whole count ≥ 0 and expected > 0: ${count} of ${expected[unit]}`);
    }
  });
}
