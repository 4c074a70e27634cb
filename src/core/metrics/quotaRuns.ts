import type { Coded } from './cells';
import { firstFrom } from './firstFrom';
import { keepFew } from './keepFew';
import type { Measured } from './measured';
import type { Period } from './period';
import { remember } from './remember';

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

/** What the runs with a ratio in a period add up to in it. */
export interface RunSums {
  /** Of each. */
  readonly person: Int32Array;
  readonly place: Int32Array;
  /** Over entries that have both. */
  readonly quota: Float64Array;
  readonly actual: Float64Array;
  readonly ratios: Float64Array;
  readonly entries: Int32Array;
  /** Of the seller of the run, who may have others. */
  readonly attainment: Float64Array;
}

/** Result over quota; the mean of the ratios where the file gives only those. */
export function attained(quota: number, actual: number, ratios: number, entries: number): number {
  return quota > 0 ? actual / quota : ratios / entries;
}

/** The same for every part of the data, so they are made once. null without a table of quotas. */
export const quotaRuns = remember((measured: Measured): QuotaRuns | null => {
  const { quota } = measured.workforce;
  const place = measured.places.quota;
  if (quota === null || place === null) return null;
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
  return runs;
});

/** Of each year, the whole, the last twelve months and those before, with as many to compare with. */
const KEPT_PERIODS = 12;

const kept = keepFew<QuotaRuns, RunSums>(KEPT_PERIODS);

/** The same for every part of the data, so they are kept for the periods looked at last. */
export function sumsOfRuns(measured: Measured, runs: QuotaRuns, period: Period): RunSums {
  return kept(runs, `${period.first} ${period.last}`, () => addUp(measured, runs, period));
}

function addUp({ workforce: { quota: table }, grid }: Measured, runs: QuotaRuns, { first, last }: Period): RunSums {
  const { start, place, firstMonth, lastMonth } = runs;
  const sums = {
    person: new Int32Array(runs.count),
    place: new Int32Array(runs.count),
    quota: new Float64Array(runs.count),
    actual: new Float64Array(runs.count),
    ratios: new Float64Array(runs.count),
    entries: new Int32Array(runs.count),
  };
  const from = grid.firstMonth + first;
  const to = grid.firstMonth + last;
  let count = 0;
  for (let run = 0; table !== null && run < runs.count; run++) {
    if (place[run] < 0 || lastMonth[run] < first || firstMonth[run] > last) continue;
    const { month, quota, actual, attainment } = table;
    const end = start[run + 1];
    for (let entry = firstFrom(month, start[run], end, from); entry < end && month[entry] <= to; entry++) {
      const ratio = attainment[entry];
      if (Number.isNaN(ratio)) continue;
      sums.entries[count]++;
      sums.ratios[count] += ratio;
      if (Number.isNaN(quota[entry]) || Number.isNaN(actual[entry])) continue;
      sums.quota[count] += quota[entry];
      sums.actual[count] += actual[entry];
    }
    if (sums.entries[count] === 0) continue;
    sums.person[count] = runs.person[run];
    sums.place[count++] = place[run];
  }
  const [quota, actual, ratios] = [sums.quota, sums.actual, sums.ratios].map((sum) => sum.slice(0, count));
  const entries = sums.entries.slice(0, count);
  const attainment = quota.map((own, at) => attained(own, actual[at], ratios[at], entries[at]));
  const [person, places] = [sums.person, sums.place].map((column) => column.slice(0, count));
  return { person, place: places, quota, actual, ratios, entries, attainment };
}

/** Of a seller over all runs in the group of one, up to this. */
export function together(sums: RunSums, { codes, groups }: Coded, last: number): number {
  const { person, place } = sums;
  const own = groups[codes[place[last]]];
  let first = last;
  while (first > 0 && person[first - 1] === person[last]) first--;
  let quota = 0;
  let actual = 0;
  let ratios = 0;
  let entries = 0;
  for (let at = first; at <= last; at++) {
    if (groups[codes[place[at]]] !== own) continue;
    quota += sums.quota[at];
    actual += sums.actual[at];
    ratios += sums.ratios[at];
    entries += sums.entries[at];
  }
  return attained(quota, actual, ratios, entries);
}
