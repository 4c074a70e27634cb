import type { Attainment } from '../model/figures';
import type { Grouping } from './groups';
import type { Measured } from './measured';
import { medianOf } from './medianOf';
import type { Period } from './period';
import { type QuotaRuns, quotaRuns, sumsOfRuns } from './quotaRuns';

/** A seller at 100 % may miss it by the rounding of a quarter spread over three months. */
const AT_QUOTA = 1 - 1e-9;

/**
 * Question: do sellers make their number? Three answers, because one misleads.
 * Formulas, over entries that have both (a quota without result is none of them): total = Σ actual / Σ quota; per seller Σ actual / Σ quota (the mean of the
 * ratios where the file gives only those), of which medianSeller is the median and shareAtQuota the share ≥ 100 %.
 * The mean of ratios is not given: tiny quotas rule it.
 * R: sum(actual) / sum(quota); r <- rowsum(actual, id) / rowsum(quota, id); median(r); mean(r >= 1).
 * One per group; an entry counts in the group of the assignment it stood in; groups from `count` on are left out.
 * Per group: null where no entry fell in, and without a table of quotas.
 */
export function attainments(
  measured: Measured,
  { of, count }: Pick<Grouping, 'of' | 'count'>,
  period: Period,
): (Attainment | null)[] {
  const runs = quotaRuns(measured);
  if (runs === null) return new Array<null>(count).fill(null);
  const { quota, actual, ratios, entries } = sumsOfRuns(measured, runs, period);
  const { person, place } = runs;
  const runsOf = new Int32Array(count);
  for (let run = 0; run < runs.count; run++) {
    if (entries[run] > 0 && of[place[run]] < count) runsOf[of[place[run]]]++;
  }
  const buckets = new Buckets(runsOf);
  for (let run = 0; run < runs.count; run++) {
    if (entries[run] === 0 || of[place[run]] >= count) continue;
    buckets.add(of[place[run]], person[run], quota[run], actual[run], ratios[run], entries[run]);
  }
  return buckets.summaries();
}

/** The same of each month of the period, of the first group alone. */
export function attainmentsByMonth(
  measured: Measured,
  { of }: Pick<Grouping, 'of'>,
  period: Period,
): (Attainment | null)[] {
  const runs = quotaRuns(measured);
  const table = measured.workforce.quota;
  const months = period.last - period.first + 1;
  if (runs === null || table === null) return new Array<null>(months).fill(null);
  const start = startsOf(sellersByMonth(runs, of, period));
  const next = start.slice();
  const ratios = new Float64Array(start[months]);
  const quotas = new Float64Array(months);
  const actuals = new Float64Array(months);
  const { month, quota, actual, attainment } = table;
  const from = measured.grid.firstMonth + period.first;
  for (let run = 0; run < runs.count; run++) {
    if (!isIn(runs, run, of, period)) continue;
    const end = runs.start[run + 1];
    for (let entry: number = runs.start[run]; entry < end; ) {
      const first: number = entry++;
      while (entry < end && month[entry] === month[first]) entry++;
      const own = month[first] - from;
      if (own < 0 || own >= months) continue;
      let asked = 0;
      let sold = 0;
      let sum = 0;
      let count = 0;
      for (let at = first; at < entry; at++) {
        const ratio = attainment[at];
        if (Number.isNaN(ratio)) continue;
        count++;
        sum += ratio;
        if (Number.isNaN(quota[at]) || Number.isNaN(actual[at])) continue;
        asked += quota[at];
        sold += actual[at];
      }
      if (count === 0) continue;
      quotas[own] += asked;
      actuals[own] += sold;
      ratios[next[own]++] = asked > 0 ? sold / asked : sum / count;
    }
  }
  return Array.from(quotas, (own, index) => summary(ratios, start[index], next[index], own, actuals[index]));
}

function isIn(
  { place, firstMonth, lastMonth }: QuotaRuns,
  run: number,
  of: Int32Array,
  { first, last }: Period,
): boolean {
  return place[run] >= 0 && of[place[run]] === 0 && lastMonth[run] >= first && firstMonth[run] <= last;
}

/** No more sellers than these will be in each month. */
function sellersByMonth(runs: QuotaRuns, of: Int32Array, period: Period): Int32Array {
  const { first, last } = period;
  const change = new Int32Array(last - first + 2);
  for (let run = 0; run < runs.count; run++) {
    if (!isIn(runs, run, of, period)) continue;
    change[Math.max(runs.firstMonth[run], first) - first]++;
    change[Math.min(runs.lastMonth[run], last) - first + 1]--;
  }
  let sellers = 0;
  return change.subarray(0, -1).map((own) => {
    sellers += own;
    return sellers;
  });
}

/** Where each of so many begins when one follows the other, and where the last ends. */
function startsOf(counts: Int32Array): Int32Array {
  const start = new Int32Array(counts.length + 1);
  for (let index = 0; index < counts.length; index++) start[index + 1] = start[index] + counts[index];
  return start;
}

/** Quota, result and ratio of the seller at hand in each bucket, added up as the entries come, sorted by person. */
class Buckets {
  readonly #person: Int32Array;
  readonly #sellerQuota: Float64Array;
  readonly #sellerActual: Float64Array;
  readonly #sellerRatios: Float64Array;
  readonly #sellerEntries: Float64Array;
  readonly #quota: Float64Array;
  readonly #actual: Float64Array;
  /** Ratios of the sellers done, bucket after bucket: where each one's begin, and where the next is put. */
  readonly #ratios: Float64Array;
  readonly #start: Int32Array;
  readonly #next: Int32Array;

  constructor(mostSellers: Int32Array) {
    const count = mostSellers.length;
    this.#start = startsOf(mostSellers);
    this.#next = this.#start.slice();
    this.#ratios = new Float64Array(this.#start[count]);
    this.#person = new Int32Array(count).fill(-1);
    this.#sellerQuota = new Float64Array(count);
    this.#sellerActual = new Float64Array(count);
    this.#sellerRatios = new Float64Array(count);
    this.#sellerEntries = new Float64Array(count);
    this.#quota = new Float64Array(count);
    this.#actual = new Float64Array(count);
  }

  add(bucket: number, person: number, quota: number, actual: number, ratios: number, entries: number): void {
    if (this.#person[bucket] !== person) {
      this.#close(bucket);
      this.#person[bucket] = person;
    }
    this.#sellerQuota[bucket] += quota;
    this.#sellerActual[bucket] += actual;
    this.#sellerRatios[bucket] += ratios;
    this.#sellerEntries[bucket] += entries;
    this.#quota[bucket] += quota;
    this.#actual[bucket] += actual;
  }

  #close(bucket: number): void {
    const entries = this.#sellerEntries[bucket];
    if (entries === 0) return;
    const quota = this.#sellerQuota[bucket];
    this.#ratios[this.#next[bucket]++] =
      quota > 0 ? this.#sellerActual[bucket] / quota : this.#sellerRatios[bucket] / entries;
    this.#sellerQuota[bucket] = 0;
    this.#sellerActual[bucket] = 0;
    this.#sellerRatios[bucket] = 0;
    this.#sellerEntries[bucket] = 0;
  }

  summaries(): (Attainment | null)[] {
    return Array.from(this.#quota, (quota, bucket) => {
      this.#close(bucket);
      return summary(this.#ratios, this.#start[bucket], this.#next[bucket], quota, this.#actual[bucket]);
    });
  }
}

function summary(ratios: Float64Array, start: number, end: number, quota: number, actual: number): Attainment | null {
  if (end === start) return null;
  let atQuota = 0;
  for (let seller = start; seller < end; seller++) if (ratios[seller] >= AT_QUOTA) atQuota++;
  return {
    total: quota > 0 ? actual / quota : null,
    medianSeller: medianOf(ratios, start, end),
    shareAtQuota: atQuota / (end - start),
    sellers: end - start,
  };
}
