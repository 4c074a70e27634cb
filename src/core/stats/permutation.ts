import type { Random } from './random';

/**
 * Question: what would the labels look like, had they been dealt out at random among comparable units?
 * Formula: a uniform random permutation of `values` inside each stratum. Prepared once; each call of the returned
 * function shuffles `values` in place, in O(n).
 * Source: Fisher (1935), The Design of Experiments; Good (2005), Permutation, Parametric, and Bootstrap Tests, 3.
 * R: ave(values, strata, FUN = function(v) v[sample.int(length(v))]).
 * Shapes: one stratum code (any whole number) per value; a stratum of one stays as it is. Throws where lengths differ.
 */
export function shuffleWithinStrata(values: Float64Array, strata: Int32Array, random: Random): () => void {
  if (values.length !== strata.length) {
    throw new Error(`invalid strata; need one per value: ${strata.length} for ${values.length}`);
  }
  const { members, starts } = groupByStratum(strata);
  const held = new Float64Array(values.length);
  const blocks = Array.from({ length: starts.length - 1 }, (_, group) =>
    held.subarray(starts[group], starts[group + 1]),
  );
  return () => {
    // A stratum gathered in one place is shuffled in the processor's cache.
    for (let at = 0; at < members.length; at += 1) held[at] = values[members[at]];
    for (const block of blocks) random.shuffle(block);
    for (let at = 0; at < members.length; at += 1) values[members[at]] = held[at];
  };
}

/**
 * Question: how often do shuffles reach what the data show?
 * Formula: (asExtreme + 1) / (shuffles + 1); the data count as one of the arrangements, so p is never 0.
 * Source: Phipson & Smyth (2010), Stat Appl Genet Mol Biol 9(1), 39. R: (sum(perm >= observed) + 1) / (length(perm) + 1).
 * Unit: counts in, a probability out. Throws where asExtreme is not between 0 and shuffles.
 */
export function permutationP(asExtreme: number, shuffles: number): number {
  if (!(asExtreme >= 0 && asExtreme <= shuffles)) {
    throw new Error(`invalid count; must lie between 0 and ${shuffles}: ${asExtreme}`);
  }
  return (asExtreme + 1) / (shuffles + 1);
}

/** Row indices ordered by stratum, and where each stratum starts (last entry = number of rows). */
export function groupByStratum(strata: Int32Array): { members: Int32Array; starts: Int32Array } {
  const members = Int32Array.from(strata, (_, index) => index);
  members.sort((left, right) => strata[left] - strata[right] || left - right);
  const starts: number[] = [];
  for (let i = 0; i < members.length; i += 1) {
    if (i === 0 || strata[members[i]] !== strata[members[i - 1]]) starts.push(i);
  }
  starts.push(members.length);
  return { members, starts: Int32Array.from(starts) };
}
