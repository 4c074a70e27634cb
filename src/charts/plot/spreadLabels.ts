/** Moves labels apart so that neighbours keep `gap`, each as near to its own place as that allows. */
export function spreadLabels(
  places: readonly number[],
  gap: number,
  [least, most]: readonly [number, number],
): number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  const result = places.map(() => 0);
  let previous = Number.NEGATIVE_INFINITY;
  const down = order.map(({ place }) => {
    previous = Math.max(place, previous + gap, least);
    return previous;
  });
  let next = Number.POSITIVE_INFINITY;
  for (let at = order.length - 1; at >= 0; at -= 1) {
    next = Math.min(down[at] ?? 0, next - gap, at === order.length - 1 ? most : Number.POSITIVE_INFINITY);
    const item = order[at];
    if (item) result[item.index] = next;
  }
  return result;
}
