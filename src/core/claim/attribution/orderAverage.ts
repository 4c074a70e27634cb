/**
 * Question: of what several blocks take away together, how much is each one's?
 * Formula: the Shapley value: the mean, over all orders of taking the blocks away one after the other, of what a block takes
 * away when its turn comes: Σ over the sets S without it of |S|! (b − |S| − 1)! / b! × (left(S) − left(S ∪ block)).
 * Source: Eide & Gefeller (1995), J Clin Epidemiol 48, 227–236; Shapley (1953); Land & Gefeller (1997), Biometrical J 39.
 * R: averisk (package) or expand.grid over the orders. Shapes: `left[set]` for every set of blocks, bit b of the index = block
 * b taken away; 2^blocks entries in, one entry per block out. The entries add up to left[none] − left[all].
 */
export function orderAverage(left: Float64Array, blocks: number): Float64Array {
  if (left.length !== 1 << blocks) throw new Error(`invalid sets; need one entry per set of blocks: ${left.length}`);
  const shares = new Float64Array(blocks);
  const weight = orderWeights(blocks);
  for (let set = 0; set < left.length; set++) {
    const size = sizeOf(set);
    for (let block = 0; block < blocks; block++) {
      if (set & (1 << block)) continue;
      shares[block] += weight[size] * (left[set] - left[set | (1 << block)]);
    }
  }
  return shares;
}

/** Share of the orders in which exactly a given set of this size comes before a given block. */
function orderWeights(blocks: number): Float64Array {
  const weights = new Float64Array(blocks);
  for (let size = 0; size < blocks; size++) {
    weights[size] = (factorial(size) * factorial(blocks - size - 1)) / factorial(blocks);
  }
  return weights;
}

function factorial(n: number): number {
  let product = 1;
  for (let factor = 2; factor <= n; factor++) product *= factor;
  return product;
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) size++;
  return size;
}
