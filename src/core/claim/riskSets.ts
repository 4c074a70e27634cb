import type { Steps } from '../model/progress';
import { exp } from '../stats/elementary';
import type { Random } from '../stats/random';
import { drawnAt, fillGuide } from './drawTable';
import { valuesOfRows } from './rowsWhere';

const DRAWS_PER_STEP = 500_000;

/**
 * Who might have left, in strata: how many of a stratum left is taken as given, who of them is the question.
 * Only strata with an exit and with someone who stayed can tell anything; the others are not held.
 */
export interface RiskSets {
  /** Index of each candidate in the caller's arrays, stratum by stratum. */
  readonly order: Int32Array;
  /** First candidate of each stratum; the last entry is the number of candidates. */
  readonly starts: Int32Array;
  /** Exits of each stratum. */
  readonly exitsOf: Int32Array;
  /** Chance that an exit of the stratum is this candidate's: expected exits over those of the stratum. */
  readonly share: Float64Array;
  /** 1 where the candidate left. */
  readonly left: Uint8Array;
  readonly exits: number;
}

/** Sorts candidates (stratum, expected exits, 1 where left) into risk sets; a stratum below 0 is left out. */
export function riskSets(strata: Int32Array, expected: Float64Array, left: Uint8Array): RiskSets {
  const { members, firsts } = byStratum(strata, expected);
  const order: number[] = [];
  const starts: number[] = [];
  const exitsOf: number[] = [];
  const share: number[] = [];
  for (let stratum = 0; stratum + 1 < firsts.length; stratum++) {
    const own = members.subarray(firsts[stratum] ?? 0, firsts[stratum + 1] ?? 0);
    let exits = 0;
    let total = 0;
    for (const index of own) {
      exits += left[index] ?? 0;
      total += expected[index] ?? 0;
    }
    if (exits === 0 || exits === own.length) continue;
    starts.push(order.length);
    exitsOf.push(exits);
    for (const index of own) {
      order.push(index);
      share.push((expected[index] ?? 0) / total);
    }
  }
  return {
    order: Int32Array.from(order),
    starts: Int32Array.from([...starts, order.length]),
    exitsOf: Int32Array.from(exitsOf),
    share: Float64Array.from(share),
    left: Uint8Array.from(order, (index) => left[index] ?? 0),
    exits: exitsOf.reduce((total, exits) => total + exits, 0),
  };
}

/** Indices by stratum, in their order within each: a counting sort. */
function byStratum(strata: Int32Array, expected: Float64Array): { members: Int32Array; firsts: Int32Array } {
  const counts = (index: number) => (strata[index] ?? -1) >= 0 && (expected[index] ?? 0) > 0;
  const last = strata.reduce((highest, stratum) => Math.max(highest, stratum), -1);
  const firsts = new Int32Array(last + 2);
  for (let index = 0; index < strata.length; index++) {
    const after = (strata[index] ?? 0) + 1;
    if (counts(index)) firsts[after] = (firsts[after] ?? 0) + 1;
  }
  for (let stratum = 1; stratum < firsts.length; stratum++)
    firsts[stratum] = (firsts[stratum] ?? 0) + (firsts[stratum - 1] ?? 0);
  const members = new Int32Array(firsts[last + 1] ?? 0);
  const next = firsts.slice();
  for (let index = 0; index < strata.length; index++) {
    if (!counts(index)) continue;
    const stratum = strata[index] ?? 0;
    members[next[stratum] ?? 0] = index;
    next[stratum] = (next[stratum] ?? 0) + 1;
  }
  return { members, firsts };
}

/**
 * The columns of the candidates, centred within stratum and made orthonormal in their variance given the strata's exits
 * (Σ exits × share × z²): under no association the scores Σ over leavers of each column are uncorrelated, of variance 1.
 * Columns that follow from others, or do not vary within strata, drop out.
 */
export function orthonormalColumns(sets: RiskSets, columns: readonly Float64Array[]): Float64Array[] {
  const weights = new Float64Array(sets.order.length);
  forEachStratum(sets, (first, end, exits) => {
    for (let at = first; at < end; at++) weights[at] = exits * (sets.share[at] ?? 0);
  });
  const basis: Float64Array[] = [];
  for (const column of columns) {
    const own = valuesOfRows(sets.order, (index) => column[index]);
    const before = weightedDot(own, own, weights);
    const rest = centredWithin(sets, own);
    for (const direction of basis) {
      const shared = weightedDot(rest, direction, weights);
      for (let at = 0; at < rest.length; at++) rest[at] = (rest[at] ?? 0) - shared * (direction[at] ?? 0);
    }
    const length = weightedDot(rest, rest, weights);
    if (length > 1e-9 * before) basis.push(rest.map((value) => value / Math.sqrt(length)));
  }
  return basis;
}

/** Sum of each column over those who left. */
export function scoresOfLeavers(sets: RiskSets, columns: readonly Float64Array[]): Float64Array {
  return Float64Array.from(columns, (column) => {
    let total = 0;
    for (let at = 0; at < column.length; at++) if (sets.left[at] === 1) total += column[at] ?? 0;
    return total;
  });
}

/**
 * What chance draws: the exits of every stratum dealt out anew, each candidate as likely as its expected exits, nobody
 * leaving twice; `statistic` of the columns' sums over the new leavers. This is the distribution given the strata's exits,
 * so it needs no exchangeable residuals and holds whatever the strata's own rates are.
 */
export function* dealExits(
  sets: RiskSets,
  columns: readonly Float64Array[],
  statistic: (scores: Float64Array) => number,
  deals: number,
  random: Random,
): Steps<Float64Array> {
  const { starts, exitsOf } = sets;
  const cumulative = cumulativeShares(sets);
  const guide = new Int32Array(sets.order.length);
  forEachStratum(sets, (first, end) => fillGuide(guide, cumulative, first, end));
  const rows = rowMajor(columns, sets.order.length);
  const width = columns.length;
  const taken = new Int32Array(sets.order.length).fill(-1);
  const scores = new Float64Array(deals * width);
  // Stratum by stratum, all deals of one together: what is read again and again then stays close at hand.
  for (let stratum = 0, drawn = 0; stratum < exitsOf.length; stratum++, drawn += deals * exitsOf[stratum - 1]) {
    if (drawn >= DRAWS_PER_STEP || stratum === 0) {
      drawn = 0;
      yield { stage: 'shuffling', done: stratum, total: exitsOf.length };
    }
    for (let deal = 0; deal < deals; deal++) {
      for (let left = 0; left < exitsOf[stratum]; ) {
        const at = drawnAt(guide, cumulative, starts[stratum], starts[stratum + 1], random.next());
        if (taken[at] === deal) continue;
        taken[at] = deal;
        left++;
        for (let column = 0; column < width; column++) scores[deal * width + column] += rows[at * width + column];
      }
    }
  }
  return Float64Array.from({ length: deals }, (_, deal) =>
    statistic(scores.subarray(deal * width, (deal + 1) * width)),
  );
}

/**
 * How does one column (in the caller's order) change the rate, among the candidates of a stratum?
 *
 * Maximum of Σ over leavers xβ − Σ over strata exits × ln Σ share × exp(xβ), by Newton's method.
 * Source: Breslow 1974; R: coxph(Surv(rep(1, n), left) ~ x + offset(log(share)) + strata(stratum), ties = "breslow").
 * Log rate ratio per unit. Null where the column does not vary within strata, or where leavers are all on one side of it.
 */
export function fitRiskSets(sets: RiskSets, column: Float64Array): { slope: number; standardError: number } | null {
  const values = centredWithin(
    sets,
    valuesOfRows(sets.order, (index) => column[index]),
  );
  const scale = Math.sqrt(values.reduce((total, value) => total + value * value, 0) / Math.max(1, values.length));
  if (!(scale > 0)) return null;
  const x = values.map((value) => value / scale);
  let slope = 0;
  for (let round = 0; round < 50; round++) {
    const { gradient, information } = derivatives(sets, x, slope);
    if (!(information > 0) || Math.abs(slope) > 10) return null;
    const step = Math.max(-1, Math.min(1, gradient / information));
    slope += step;
    if (Math.abs(step) < 1e-12) return { slope: slope / scale, standardError: 1 / Math.sqrt(information) / scale };
  }
  return null;
}

function derivatives(sets: RiskSets, x: Float64Array, slope: number): { gradient: number; information: number } {
  let gradient = 0;
  let information = 0;
  forEachStratum(sets, (first, end, exits) => {
    let weight = 0;
    let mean = 0;
    let square = 0;
    for (let at = first; at < end; at++) {
      const value = x[at] ?? 0;
      const own = (sets.share[at] ?? 0) * exp(slope * value);
      weight += own;
      mean += own * value;
      square += own * value * value;
      if (sets.left[at] === 1) gradient += value;
    }
    gradient -= (exits * mean) / weight;
    information += exits * (square / weight - (mean / weight) * (mean / weight));
  });
  return { gradient, information };
}

function forEachStratum(sets: RiskSets, visit: (first: number, end: number, exits: number) => void): void {
  for (let stratum = 0; stratum < sets.exitsOf.length; stratum++)
    visit(sets.starts[stratum] ?? 0, sets.starts[stratum + 1] ?? 0, sets.exitsOf[stratum] ?? 0);
}

function centredWithin(sets: RiskSets, values: Float64Array): Float64Array {
  const centred = new Float64Array(values.length);
  forEachStratum(sets, (first, end) => {
    let mean = 0;
    for (let at = first; at < end; at++) mean += (sets.share[at] ?? 0) * (values[at] ?? 0);
    for (let at = first; at < end; at++) centred[at] = (values[at] ?? 0) - mean;
  });
  return centred;
}

function weightedDot(a: Float64Array, b: Float64Array, weights: Float64Array): number {
  let total = 0;
  for (let at = 0; at < a.length; at++) total += (weights[at] ?? 0) * (a[at] ?? 0) * (b[at] ?? 0);
  return total;
}

function cumulativeShares(sets: RiskSets): Float64Array {
  const cumulative = new Float64Array(sets.order.length);
  forEachStratum(sets, (first, end) => {
    let total = 0;
    for (let at = first; at < end; at++) {
      total += sets.share[at] ?? 0;
      cumulative[at] = total;
    }
  });
  return cumulative;
}

/** Columns laid out candidate by candidate: what is drawn together lies together. */
function rowMajor(columns: readonly Float64Array[], count: number): Float64Array {
  const rows = new Float64Array(columns.length * count);
  columns.forEach((column, place) => {
    for (let at = 0; at < count; at++) rows[at * columns.length + place] = column[at];
  });
  return rows;
}
