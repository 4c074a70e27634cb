import { groupByStratum } from './permutation';
import type { Random } from './random';

/**
 * Question: what would the series look like had their course in time nothing to do with the outcome's?
 * Formula: each series turned round by a uniform number of places, its end joined to its start, so that its own
 * autocorrelation stays. Prepared once; each call of the returned function turns `values` in place, in O(n).
 * Source: Politis & Romano (1992), in Exploring the Limits of Bootstrap, 263–270 (circular blocks; here one whole turn).
 * R: { k <- sample.int(n) - 1; x[(seq_len(n) - 1 + k) %% n + 1] } within each series.
 * Shapes: one series code (any whole number) per value, values of a series in the order of time; a series of one stays as
 * it is. Throws where lengths differ.
 */
export function shiftWithinSeries(values: Float64Array, series: Int32Array, random: Random): () => void {
  if (values.length !== series.length) {
    throw new Error(`invalid series; need one code per value: ${series.length} for ${values.length}`);
  }
  const { members, starts } = groupByStratum(series);
  const held = new Float64Array(values.length);
  return () => {
    for (let at = 0; at < members.length; at += 1) held[at] = values[members[at]];
    for (let group = 0; group + 1 < starts.length; group += 1) {
      const first = starts[group];
      const length = starts[group + 1] - first;
      const turn = random.integer(length);
      for (let place = 0; place < length; place += 1) {
        values[members[first + place]] = held[first + ((place + turn) % length)];
      }
    }
  };
}
