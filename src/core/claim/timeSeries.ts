import type { Interval } from '../model/estimate';
import type { Steps } from '../model/progress';
import { permutationP } from '../stats/permutation';
import type { Random } from '../stats/random';
import { tQuantile, tTwoSided } from '../stats/studentT';

const DEALS_PER_STEP = 100;
const FEWEST_MANAGERS = 8;

/** What happened under each manager in each month, and what was given before (manager × months + month). */
export interface TeamSeries {
  readonly managers: number;
  readonly months: number;
  /** What came out, minus what manager and month alone let expect: sums to 0 over each. 0 where nothing is known. */
  readonly residual: Float64Array;
  /** What was given before, as measured; NaN where not known. */
  readonly given: Float64Array;
  /** The same with manager and month means removed; 0 where not known. */
  readonly centred: Float64Array;
  /** Information of each cell. */
  readonly weight: Float64Array;
}

/** Slope on the scale of the residuals per unit of `given`, and per standard deviation within managers. */
export interface WithinManagers {
  readonly slope: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  readonly standardDeviation: number;
  readonly p: number;
  readonly pPermutation: number;
}

/**
 * When a manager's people got more, did things go better afterwards? Each manager is compared with himself or herself.
 *
 * Slope = Σ x̃ r / Σ w x̃² with x̃ what was given (manager and month means removed), r the residuals; standard error clustered by
 * manager, t with managers − 1 degrees of freedom. Permutation: each manager's series is shifted in a circle by a random
 * number of months, which keeps its ups and downs and breaks its tie to the outcome.
 * Source: Liang & Zeger 1986; circular shifts: Kunsch 1989, Politis & Romano 1992 (wrapping). Null where under 8 managers vary.
 */
export function* withinManagers(series: TeamSeries, shuffles: number, random: Random): Steps<WithinManagers | null> {
  const { managers, months, residual, centred, weight } = series;
  let score = 0;
  let information = 0;
  let clustered = 0;
  let total = 0;
  let varying = 0;
  for (let manager = 0; manager < managers; manager++) {
    let own = 0;
    let ownInformation = 0;
    for (let cell = manager * months; cell < (manager + 1) * months; cell++) {
      const x = centred[cell] ?? 0;
      own += x * (residual[cell] ?? 0);
      ownInformation += (weight[cell] ?? 0) * x * x;
      total += weight[cell] ?? 0;
    }
    score += own;
    information += ownInformation;
    clustered += own * own;
    if (ownInformation > 0) varying++;
  }
  if (varying < FEWEST_MANAGERS || !(information > 0)) return null;
  const slope = score / information;
  const standardError = Math.sqrt((clustered * varying) / (varying - 1)) / information;
  const shifted = yield* shiftedScores(series, shuffles, random);
  const asExtreme = shifted.reduce((count, value) => count + (Math.abs(value) >= Math.abs(score) ? 1 : 0), 0);
  return {
    slope,
    standardError,
    degreesOfFreedom: varying - 1,
    standardDeviation: Math.sqrt(information / total),
    p: standardError > 0 ? tTwoSided(slope / standardError, varying - 1) : 1,
    pPermutation: permutationP(asExtreme, shuffles),
  };
}

/**
 * Question: between which slopes does the truth lie?
 * Formula: slope ∓ t(probability; df) × standard error; 0.975 gives the 95 % interval. Source: Liang & Zeger 1986 (the
 * standard error). R: slope + c(-1, 1) * qt(probability, df) * se.
 * Unit: that of the slope. A standard error of 0 gives an interval of no width.
 */
export function slopeInterval(fit: WithinManagers, probability: number): Interval {
  const reach = tQuantile(probability, fit.degreesOfFreedom) * fit.standardError;
  return { lower: fit.slope - reach, upper: fit.slope + reach };
}

/** Scores under random circular shifts; every shift of every manager is computed once, then drawn from. */
function* shiftedScores(series: TeamSeries, shuffles: number, random: Random): Steps<Float64Array> {
  const tables: Float64Array[] = [];
  for (let manager = 0; manager < series.managers; manager++) {
    const table = shiftsOf(series, manager);
    if (table.length > 1) tables.push(table);
  }
  const scores = new Float64Array(shuffles);
  for (let index = 0; index < shuffles; index++) {
    if (index % DEALS_PER_STEP === 0) yield { stage: 'shuffling', done: index, total: shuffles };
    let score = 0;
    for (const table of tables) score += table[random.integer(table.length)] ?? 0;
    scores[index] = score;
  }
  return scores;
}

/** Σ x̃ r of one manager for every circular shift of x̃ among the months in which it is known. */
function shiftsOf({ months, residual, given, centred }: TeamSeries, manager: number): Float64Array {
  const cells: number[] = [];
  for (let cell = manager * months; cell < (manager + 1) * months; cell++)
    if (!Number.isNaN(given[cell] ?? Number.NaN)) cells.push(cell);
  const x = Float64Array.from(cells, (cell) => centred[cell] ?? 0);
  const r = Float64Array.from(cells, (cell) => residual[cell] ?? 0);
  const size = cells.length;
  return Float64Array.from({ length: size }, (_, shift) => {
    let score = 0;
    for (let at = 0; at < size; at++)
      score += (x[at + shift < size ? at + shift : at + shift - size] ?? 0) * (r[at] ?? 0);
    return score;
  });
}

const ROUNDS = 60;
const SETTLED = 1e-10;

/** Removes weighted manager and month means in turn until nothing moves; cells of no weight become 0. */
export function centredTwice(
  values: Float64Array,
  weight: Float64Array,
  managers: number,
  months: number,
): Float64Array {
  const known = knownCells(values, weight, managers, months);
  // The last round's month means are taken off as the next one passes: one pass a round.
  let means = new Float64Array(months);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(months);
    let moved = centreManagers(known, means, sums);
    for (let month = 0; month < months; month++) {
      if (known.ofMonths[month] > 0) sums[month] /= known.ofMonths[month];
      moved = Math.max(moved, Math.abs(sums[month]));
    }
    means = sums;
    if (moved < SETTLED) break;
  }
  const rest = new Float64Array(values.length);
  const { start, cell, month, value } = known;
  for (let at = 0; at < start[managers]; at++) rest[cell[at]] = value[at] - means[month[at]];
  return rest;
}

/** Cells with weight, manager by manager. */
interface KnownCells {
  /** First cell of each manager, and the end of the last. */
  readonly start: Int32Array;
  readonly cell: Int32Array;
  readonly month: Int16Array;
  readonly value: Float64Array;
  readonly weight: Float64Array;
  readonly ofManagers: Float64Array;
  readonly ofMonths: Float64Array;
}

function knownCells(values: Float64Array, weight: Float64Array, managers: number, months: number): KnownCells {
  const known = {
    start: new Int32Array(managers + 1),
    cell: new Int32Array(weight.length),
    month: new Int16Array(weight.length),
    value: new Float64Array(weight.length),
    weight: new Float64Array(weight.length),
    ofManagers: new Float64Array(managers),
    ofMonths: new Float64Array(months),
  };
  let count = 0;
  for (let manager = 0, cell = 0; manager < managers; manager++) {
    for (let month = 0; month < months; month++, cell++) {
      const own = weight[cell];
      if (!(own > 0)) continue;
      known.cell[count] = cell;
      known.month[count] = month;
      known.value[count] = values[cell];
      known.weight[count++] = own;
      known.ofManagers[manager] += own;
      known.ofMonths[month] += own;
    }
    known.start[manager + 1] = count;
  }
  return known;
}

/** Takes `means` off the months, then the weighted mean off each manager's; adds what is left to `sums`. Returns the largest mean. */
function centreManagers(
  { start, month, value, weight, ofManagers }: KnownCells,
  means: Float64Array,
  sums: Float64Array,
): number {
  let largest = 0;
  for (let manager = 0; manager < ofManagers.length; manager++) {
    const first = start[manager];
    const end = start[manager + 1];
    if (first === end) continue;
    let sum = 0;
    for (let at = first; at < end; at++) {
      const rest = value[at] - means[month[at]];
      value[at] = rest;
      sum += weight[at] * rest;
    }
    const mean = sum / ofManagers[manager];
    largest = Math.max(largest, Math.abs(mean));
    for (let at = first; at < end; at++) {
      const rest = value[at] - mean;
      value[at] = rest;
      sums[month[at]] += weight[at] * rest;
    }
  }
  return largest;
}

/** Expected counts scaled until every manager's and every month's sum is the observed one (iterative proportional fitting). */
export function fittedMargins(
  observed: Float64Array,
  expected: Float64Array,
  managers: number,
  months: number,
): Float64Array {
  const fitted = Float64Array.from(expected);
  for (let round = 0; round < ROUNDS; round++) {
    const moved = Math.max(
      scale(fitted, observed, managers, (manager) => manager * months, 1, months),
      scale(fitted, observed, months, (month) => month, months, managers),
    );
    if (moved < SETTLED) break;
  }
  return fitted;
}

function scale(
  fitted: Float64Array,
  observed: Float64Array,
  groups: number,
  first: (group: number) => number,
  step: number,
  size: number,
): number {
  let largest = 0;
  for (let group = 0; group < groups; group++) {
    let seen = 0;
    let total = 0;
    for (let index = 0, cell = first(group); index < size; index++, cell += step) {
      seen += observed[cell] ?? 0;
      total += fitted[cell] ?? 0;
    }
    if (!(total > 0)) continue;
    const factor = seen / total;
    if (factor > 0) largest = Math.max(largest, Math.abs(factor - 1));
    for (let index = 0, cell = first(group); index < size; index++, cell += step)
      fitted[cell] = (fitted[cell] ?? 0) * factor;
  }
  return largest;
}
