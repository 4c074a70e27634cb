/**
 * The order of entries by person, then month; entries of the same person and month keep their order.
 * Two counting passes (months, then people): linear in the number of entries.
 */
export function sortByPersonMonth(count: number, person: Int32Array, month: Int32Array, people: number): Int32Array {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let entry = 0; entry < count; entry++) {
    first = Math.min(first, month[entry]);
    last = Math.max(last, month[entry]);
  }
  const order = new Int32Array(count).map((_, entry) => entry);
  if (count === 0) return order;
  const byMonth = countingSort(order, last - first + 1, (entry) => month[entry] - first);
  return countingSort(byMonth, people, (entry) => person[entry]);
}

/** The order with entries by key (0 … keys − 1); entries of the same key keep theirs. */
export function countingSort(order: Int32Array, keys: number, keyOf: (entry: number) => number): Int32Array {
  const next = new Int32Array(keys + 1);
  for (const entry of order) next[keyOf(entry) + 1]++;
  for (let key = 0; key < keys; key++) next[key + 1] += next[key];
  const sorted = new Int32Array(order.length);
  for (const entry of order) {
    const key = keyOf(entry);
    const place = next[key];
    sorted[place] = entry;
    next[key] = place + 1;
  }
  return sorted;
}
