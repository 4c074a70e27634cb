import type { Measured } from './measured';

/** Entries of the quota table that follow each other for one person in one assignment, and what they add up to. */
export interface QuotaRuns {
  readonly count: number;
  /** The first entry of each, and the end of the last. */
  readonly start: Int32Array;
  readonly person: Int32Array;
  readonly place: Int32Array;
  /** Months of the grid of the first and last entry. */
  readonly firstMonth: Int32Array;
  readonly lastMonth: Int32Array;
  /** Over entries that have both, and of all that have a ratio. */
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
  const count = starts.length;
  const runs: QuotaRuns = {
    count,
    start: Int32Array.from([...starts, place.length]),
    person: Int32Array.from(starts, (entry) => quota.person[entry]),
    place: Int32Array.from(starts, (entry) => place[entry]),
    firstMonth: new Int32Array(count),
    lastMonth: new Int32Array(count),
    quota: new Float64Array(count),
    actual: new Float64Array(count),
    ratios: new Float64Array(count),
    entries: new Int32Array(count),
  };
  for (let run = 0; run < count; run++) {
    runs.firstMonth[run] = quota.month[runs.start[run]] - measured.grid.firstMonth;
    runs.lastMonth[run] = quota.month[runs.start[run + 1] - 1] - measured.grid.firstMonth;
    for (let entry = runs.start[run]; entry < runs.start[run + 1]; entry++) {
      if (Number.isNaN(quota.attainment[entry])) continue;
      runs.entries[run]++;
      runs.ratios[run] += quota.attainment[entry];
      if (Number.isNaN(quota.quota[entry]) || Number.isNaN(quota.actual[entry])) continue;
      runs.quota[run] += quota.quota[entry];
      runs.actual[run] += quota.actual[entry];
    }
  }
  made.set(measured, runs);
  return runs;
}
