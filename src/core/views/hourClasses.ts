/** Hours are told apart in tenths up to fifty a month. */
const BINS = 501;

/** The tenth of an hour a value falls in; a whisker more than the tenth itself still belongs to it (hours come as 32-bit numbers). */
export function binOf(hours: number): number {
  return Math.min(BINS - 1, Math.floor(hours * 10 + 1e-3));
}

/**
 * Question: where to cut hours so that equal times of work lie between the cuts?
 * Formula: the k / n quantiles of hours, each weighted by its person-time, to the tenth of an hour; equal cuts fall together; where
 * most have the most, these are parted from the others. Source: quantile groups of exposure (Rothman, Greenland & Lash 2008, 17). R: no call; as
 * Hmisc::wtd.quantile(type = "i/n"), cut to tenths.
 * Units: hours per person-month, time in any unit. Empty without time.
 */
export function hourCuts(add: (see: (hours: number, time: number) => void) => void, classes: number): number[] {
  const time = new Float64Array(BINS);
  let whole = 0;
  add((hours, weight) => {
    time[binOf(hours)] += weight;
    whole += weight;
  });
  const last = time.findLastIndex((own) => own > 0);
  const cuts: number[] = [];
  let below = 0;
  let next = 1;
  for (let bin = 0; bin < last && next < classes; bin++) {
    below += time[bin];
    const passed = next;
    while (next < classes && below >= (whole * next) / classes) next++;
    if (next > passed) cuts.push((bin + 1) / 10);
  }
  const first = time.findIndex((own) => own > 0);
  return cuts.length === 0 && last > first ? [last / 10] : cuts;
}

/** The class of each bin, by the cuts below it. */
export function classOfBin(cuts: readonly number[]): Uint8Array {
  const bins = cuts.map((cut) => Math.round(cut * 10));
  return Uint8Array.from({ length: BINS }, (_, bin) => bins.filter((cut) => cut <= bin).length);
}
