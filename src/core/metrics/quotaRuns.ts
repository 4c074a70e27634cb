import { keepFew } from './keepFew';
import type { Measured } from './measured';
import type { Period } from './period';

/** Entries of the quota table that follow each other for one person in one assignment. */
export interface QuotaRuns {
  readonly count: number;
  /** The first entry of each, and the end of the last. */
  readonly start: Int32Array;
  readonly person: Int32Array;
  readonly place: Int32Array;
  /** Months of the grid of the first and last entry. */
  readonly firstMonth: Int32Array;
  readonly lastMonth: Int32Array;
}

/** What the entries of each run add up to in a period: quota and result over those that have both, and all that have a ratio. */
export interface RunSums {
  readonly quota: Float64Array;
  readonly actual: Float64Array;
  readonly ratios: Float64Array;
  readonly entries: Int32Array;
}

const made = new WeakMap<Measured, QuotaRuns>();

/** The same for every part of the data, so they are made once. null without a table of quotas. */
export function quotaRuns(measured: Measured): QuotaRuns | null {
  const { quota } = measured.workforce;
  const place = measured.places.quota;
  if (quota === null || place === null) return null;
  const before = made.get(measured);
  if (before !== undefined) return before;
  const starts: number[] = [];
  for (let entry = 0; entry < place.length; entry++) {
    if (entry === 0 || place[entry] !== place[entry - 1] || quota.person[entry] !== quota.person[entry - 1])
      starts.push(entry);
  }
  const { firstMonth } = measured.grid;
  const runs: QuotaRuns = {
    count: starts.length,
    start: Int32Array.from([...starts, place.length]),
    person: Int32Array.from(starts, (entry) => quota.person[entry]),
    place: Int32Array.from(starts, (entry) => place[entry]),
    firstMonth: Int32Array.from(starts, (entry) => quota.month[entry] - firstMonth),
    lastMonth: Int32Array.from(starts, (_, run) => quota.month[(starts[run + 1] ?? place.length) - 1] - firstMonth),
  };
  made.set(measured, runs);
  return runs;
}

/** Of each year, the whole, the last twelve months and those before, with as many to compare with. */
const KEPT_PERIODS = 12;

const kept = keepFew<QuotaRuns, RunSums>(KEPT_PERIODS);

/** The same for every part of the data, so they are kept for the periods looked at last. */
export function sumsOfRuns(measured: Measured, runs: QuotaRuns, period: Period): RunSums {
  return kept(runs, `${period.first} ${period.last}`, () => addUp(measured, runs, period));
}

function addUp({ workforce: { quota: table }, grid }: Measured, runs: QuotaRuns, { first, last }: Period): RunSums {
  const { count, start, place, firstMonth, lastMonth } = runs;
  const sums = {
    quota: new Float64Array(count),
    actual: new Float64Array(count),
    ratios: new Float64Array(count),
    entries: new Int32Array(count),
  };
  if (table === null) return sums;
  const { month, quota, actual, attainment } = table;
  const from = grid.firstMonth + first;
  const to = grid.firstMonth + last;
  for (let run = 0; run < count; run++) {
    if (place[run] < 0 || lastMonth[run] < first || firstMonth[run] > last) continue;
    for (let entry = start[run]; entry < start[run + 1]; entry++) {
      const ratio = attainment[entry];
      if (month[entry] < from || month[entry] > to || Number.isNaN(ratio)) continue;
      sums.entries[run]++;
      sums.ratios[run] += ratio;
      if (Number.isNaN(quota[entry]) || Number.isNaN(actual[entry])) continue;
      sums.quota[run] += quota[entry];
      sums.actual[run] += actual[entry];
    }
  }
  return sums;
}
