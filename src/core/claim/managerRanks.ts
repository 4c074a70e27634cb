import type { Steps } from '../model/progress';
import { exp, expm1, log } from '../stats/elementary';
import { shuffleWithinStrata } from '../stats/permutation';
import type { Random } from '../stats/random';

const SHUFFLES_PER_STEP = 100;

/** How two lists of the same managers go together: Spearman's ρ with intervals by Fisher's z. */
export interface RankCorrelation {
  readonly rho: number;
  readonly interval95: { readonly lower: number; readonly upper: number };
  readonly interval90: { readonly lower: number; readonly upper: number };
}

const FEWEST = 5;
const Z_975 = 1.959963984540054;
const Z_95 = 1.6448536269514722;

/**
 * Spearman's rank correlation of two lists of managers, both freed of their stratum's median first, so that regions which
 * differ in both do not make them agree. Fisher's z with variance (1 + ρ²/2) / (n − 3).
 * Source: Spearman 1904; Bonett & Wright 2000, Psychometrika 65, 23–28. R (one stratum): cor(a, b, method = "spearman").
 * Null with fewer than five managers or a list that does not vary.
 */
export function rankCorrelation(a: Float64Array, b: Float64Array, strata: Int32Array): RankCorrelation | null {
  const ranksA = standardisedRanks(a, strata);
  const ranksB = standardisedRanks(b, strata);
  if (a.length < FEWEST || !ranksA || !ranksB) return null;
  const rho = product(ranksA, ranksB);
  const standardError = Math.sqrt((1 + (rho * rho) / 2) / (a.length - 3));
  return {
    rho,
    interval95: fisherInterval(rho, Z_975 * standardError),
    interval90: fisherInterval(rho, Z_95 * standardError),
  };
}

/** What chance draws: the first list shuffled among the managers of each stratum. Null as above. */
export function* shuffleRanks(
  a: Float64Array,
  b: Float64Array,
  strata: Int32Array,
  shuffles: number,
  random: Random,
): Steps<Float64Array | null> {
  const ranksA = standardisedRanks(a, strata);
  const ranksB = standardisedRanks(b, strata);
  if (!ranksA || !ranksB) return null;
  const shuffle = shuffleWithinStrata(ranksA, strata, random);
  const shuffled = new Float64Array(shuffles);
  for (let index = 0; index < shuffles; index++) {
    if (index % SHUFFLES_PER_STEP === 0) yield { stage: 'shuffling', done: index, total: shuffles };
    shuffle();
    shuffled[index] = product(ranksA, ranksB);
  }
  return shuffled;
}

function fisherInterval(rho: number, reach: number): { lower: number; upper: number } {
  const z = 0.5 * log((1 + rho) / (1 - rho));
  const back = (value: number) => (Math.abs(rho) === 1 ? rho : expm1(2 * value) / (exp(2 * value) + 1));
  return { lower: back(z - reach), upper: back(z + reach) };
}

/** Ranks (ties share their mean) of the values freed of their stratum's median, as a unit vector; null if all alike. */
function standardisedRanks(values: Float64Array, strata: Int32Array): Float64Array | null {
  const ranks = midRanks(freedOfMedians(values, strata));
  const middle = (values.length + 1) / 2;
  const centred = ranks.map((rank) => rank - middle);
  const length = Math.sqrt(product(centred, centred));
  return length > 0 ? centred.map((rank) => rank / length) : null;
}

function freedOfMedians(values: Float64Array, strata: Int32Array): Float64Array {
  const members = new Map<number, number[]>();
  strata.forEach((stratum, index) => {
    const own = members.get(stratum) ?? [];
    own.push(values[index] ?? 0);
    members.set(stratum, own);
  });
  const medians = new Map([...members].map(([stratum, own]) => [stratum, middleOf(own)]));
  return values.map((value, index) => value - (medians.get(strata[index] ?? 0) ?? 0));
}

function middleOf(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

/** Ranks from 1; equal values share the mean of theirs. */
export function midRanks(values: Float64Array): Float64Array {
  const order = Int32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  const ranks = new Float64Array(values.length);
  for (let first = 0; first < order.length; ) {
    let end = first + 1;
    while (end < order.length && values[order[end] ?? 0] === values[order[first] ?? 0]) end++;
    for (let at = first; at < end; at++) ranks[order[at] ?? 0] = (first + end + 1) / 2;
    first = end;
  }
  return ranks;
}

function product(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let index = 0; index < a.length; index++) total += (a[index] ?? 0) * (b[index] ?? 0);
  return total;
}
