import type { HistogramReport } from '../model/hypothesisReport';

const BINS = 25;

/** Shuffled statistics in bins, and how many are at least as extreme as ours. */
export function shuffleHistogram(observed: number, shuffled: Float64Array, twoSided: boolean): HistogramReport {
  const everything = [observed, ...shuffled];
  const lowest = everything.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const highest = everything.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const binWidth = (highest - lowest) / BINS || 1;
  const counts = new Array<number>(BINS).fill(0);
  let asExtreme = 0;
  for (const value of shuffled) {
    const bin = Math.min(BINS - 1, Math.floor((value - lowest) / binWidth));
    counts[bin] = (counts[bin] ?? 0) + 1;
    if (twoSided ? Math.abs(value) >= Math.abs(observed) : value >= observed) asExtreme++;
  }
  return { observed, binStart: lowest, binWidth, counts, asExtreme, shuffles: shuffled.length };
}
