import type { Interval } from '../model/estimate';
import type { Outcome } from '../model/ids';
import type { Steps } from '../model/progress';
import { fractionAtRisk } from '../panel/panel';
import { chiSquaredQuantile, noncentralChiSquaredCdf } from '../stats/chiSquared';
import { exp } from '../stats/elementary';
import { shuffleWithinStrata } from '../stats/permutation';
import type { Random } from '../stats/random';
import type { ClaimContext } from './context';
import { hiringColumns } from './hiringColumns';

const SHUFFLES_PER_STEP = 50;

/** Rao's score for recruitment source and assessment, given manager, in the first months of employment. */
export interface HiringScore {
  readonly statistic: number;
  /** Independent hiring terms: the degrees of freedom. */
  readonly terms: number;
  readonly exits: number;
  /** Exits expected without hiring terms. */
  readonly expected: number;
  readonly personMonths: number;
  /** Per spell: exits minus expected, manager, and the orthonormal hiring terms. */
  readonly residuals: Float64Array;
  readonly strata: Int32Array;
  readonly basis: readonly Float64Array[];
}

/**
 * Do early exits follow recruitment source and assessment, whoever manages?
 *
 * With r = Σ (exit − expected) and e = Σ expected over each spell's early months (expected without hiring terms), and
 * hiring columns z centred within manager in the weights e, the score statistic is Uᵀ I⁻¹ U, U = Σ z r, I = Σ e z zᵀ;
 * χ² with as many degrees of freedom as independent columns. Here the columns are orthonormal in e, so it is Σ (Σ q r)².
 * Source: Rao 1948; Cox & Hinkley 1974, 9.3. Returns null where no exits or no hiring columns are there.
 */
export function hiringScore(context: ClaimContext, outcome: Outcome, earlyMonths: number): HiringScore | null {
  const early = earlyResiduals(context, outcome, earlyMonths);
  if (!early) return null;
  const basis = orthonormal(
    hiringColumns(context.workforce, early.spells, early.expected),
    early.expected,
    early.strata,
  );
  if (basis.length === 0) return null;
  return {
    statistic: scoreStatistic(early.residuals, basis),
    terms: basis.length,
    exits: early.exits,
    expected: early.expected.reduce((total, value) => total + value, 0),
    personMonths: early.personMonths,
    residuals: early.residuals,
    strata: early.strata,
    basis,
  };
}

/** What the score becomes when outcomes are dealt out anew among the people of each manager. */
export function* shuffleHiring(score: HiringScore, shuffles: number, random: Random): Steps<Float64Array> {
  const residuals = Float64Array.from(score.residuals);
  const shuffle = shuffleWithinStrata(residuals, score.strata, random);
  const shuffled = new Float64Array(shuffles);
  for (let index = 0; index < shuffles; index++) {
    if (index % SHUFFLES_PER_STEP === 0) yield { stage: 'shuffling', done: index, total: shuffles };
    shuffle();
    shuffled[index] = scoreStatistic(residuals, score.basis);
  }
  return shuffled;
}

/**
 * Rate ratio per standard deviation of hiring risk: exp(√(λ / expected exits)), λ the non-centrality of the score.
 * Estimated by statistic − terms (unbiased, cut at 0); the interval inverts the non-central χ².
 */
export function hiringSpread(score: HiringScore, level: number): { estimate: number; interval: Interval } {
  const ratio = (lambda: number) => exp(Math.sqrt(lambda / score.expected));
  const tail = (1 - level) / 2;
  return {
    estimate: ratio(Math.max(0, score.statistic - score.terms)),
    interval: {
      lower: ratio(noncentralityAt(score.statistic, score.terms, 1 - tail)),
      upper: ratio(noncentralityAt(score.statistic, score.terms, tail)),
    },
  };
}

/** Non-centrality that a score test at 5 % finds four times in five. */
export function detectableNoncentrality(terms: number): number {
  return noncentralityAt(chiSquaredQuantile(0.95, terms), terms, 0.2);
}

/** The non-centrality under which a value is at this probability of the distribution; 0 where none is. */
function noncentralityAt(value: number, terms: number, probability: number): number {
  if (noncentralChiSquaredCdf(value, terms, 0) <= probability) return 0;
  let low = 0;
  let high = value + terms + 1;
  while (noncentralChiSquaredCdf(value, terms, high) > probability) high *= 2;
  for (let round = 0; round < 80; round++) {
    const middle = (low + high) / 2;
    if (noncentralChiSquaredCdf(value, terms, middle) > probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

interface EarlyResiduals {
  readonly spells: Int32Array;
  readonly residuals: Float64Array;
  readonly expected: Float64Array;
  readonly strata: Int32Array;
  readonly exits: number;
  readonly personMonths: number;
}

function earlyResiduals(context: ClaimContext, outcome: Outcome, earlyMonths: number): EarlyResiduals | null {
  const { panel, options } = context;
  const fitted = context.expected(outcome, 0, false);
  if (!fitted) return null;
  const patterns = context.patterns(0, false);
  const record = context.record(options.lagMonths);
  const kinds = context.counted(outcome);
  const spells: number[] = [];
  const residuals: number[] = [];
  const expected: number[] = [];
  const strata: number[] = [];
  let exits = 0;
  let personMonths = 0;
  for (let row = 0; row < panel.count; row++) {
    if ((panel.tenureMonths[row] ?? 0) >= earlyMonths) continue;
    const spell = panel.spell[row] ?? 0;
    if (spells[spells.length - 1] !== spell) {
      spells.push(spell);
      residuals.push(0);
      expected.push(0);
      strata.push(record[row] ?? -1);
    }
    const last = spells.length - 1;
    const chance = fitted.ofPattern[patterns.ofRow[row] ?? 0] ?? 0;
    const exit = kinds.has(panel.exitKind[row] ?? -1) ? 1 : 0;
    residuals[last] = (residuals[last] ?? 0) + exit - chance;
    expected[last] = (expected[last] ?? 0) + chance;
    exits += exit;
    personMonths += fractionAtRisk(panel, row);
  }
  return {
    spells: Int32Array.from(spells),
    residuals: Float64Array.from(residuals),
    expected: Float64Array.from(expected),
    strata: Int32Array.from(strata),
    exits,
    personMonths,
  };
}

function scoreStatistic(residuals: Float64Array, basis: readonly Float64Array[]): number {
  let statistic = 0;
  for (const direction of basis) {
    let score = 0;
    for (let index = 0; index < residuals.length; index++) score += (direction[index] ?? 0) * (residuals[index] ?? 0);
    statistic += score * score;
  }
  return statistic;
}

/** Columns centred within stratum and made orthonormal, both in the given weights; dependent columns drop out. */
function orthonormal(columns: readonly Float64Array[], weights: Float64Array, strata: Int32Array): Float64Array[] {
  const basis: Float64Array[] = [];
  for (const column of columns) {
    const centred = centredWithin(column, weights, strata);
    const before = dot(centred, centred, weights);
    for (const direction of basis) {
      const share = dot(centred, direction, weights);
      centred.forEach((value, index) => {
        centred[index] = value - share * (direction[index] ?? 0);
      });
    }
    const length = dot(centred, centred, weights);
    if (length > 1e-9 * before) basis.push(centred.map((value) => value / Math.sqrt(length)));
  }
  return basis;
}

function centredWithin(column: Float64Array, weights: Float64Array, strata: Int32Array): Float64Array {
  const totals = new Map<number, { sum: number; weight: number }>();
  column.forEach((value, index) => {
    const weight = weights[index] ?? 0;
    const total = totals.get(strata[index] ?? 0) ?? { sum: 0, weight: 0 };
    totals.set(strata[index] ?? 0, { sum: total.sum + weight * value, weight: total.weight + weight });
  });
  return column.map((value, index) => {
    const total = totals.get(strata[index] ?? 0);
    return total && total.weight > 0 ? value - total.sum / total.weight : 0;
  });
}

function dot(a: Float64Array, b: Float64Array, weights: Float64Array): number {
  let total = 0;
  for (let index = 0; index < a.length; index++) total += (weights[index] ?? 0) * (a[index] ?? 0) * (b[index] ?? 0);
  return total;
}
