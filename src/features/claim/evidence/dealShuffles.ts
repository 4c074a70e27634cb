import type { HistogramReport } from '../../../core/model/hypothesisReport';

/**
 * The shuffles of a histogram one by one: the bin of each, in an order drawn by lot. The report keeps how many fell into each
 * bin, not which came first, so any order is as good; the same histogram always gives the same one.
 */
export function dealShuffles({ counts, shuffles }: Pick<HistogramReport, 'counts' | 'shuffles'>): readonly number[] {
  const bins = counts.flatMap((count, bin) => Array.from({ length: count }, () => bin));
  const draw = lots(shuffles);
  for (let last = bins.length - 1; last > 0; last--) {
    const other = Math.floor(draw() * (last + 1));
    const [a = 0, b = 0] = [bins[last], bins[other]];
    bins[last] = b;
    bins[other] = a;
  }
  return bins;
}

/** Numbers from 0 to 1, the same for the same seed (Marsaglia's xorshift, 32 bits): an order to show, nothing is inferred from it. */
function lots(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** The histogram of the first shuffles dealt. */
export function histogramOfDealt(histogram: HistogramReport, order: readonly number[], dealt: number): HistogramReport {
  const counts = histogram.counts.map(() => 0);
  for (const bin of order.slice(0, dealt)) counts[bin] = (counts[bin] ?? 0) + 1;
  return { ...histogram, counts };
}
