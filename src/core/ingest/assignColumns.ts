/**
 * The one-to-one assignment of rows to columns with the greatest total score; null where a row gets none.
 * Hungarian method with potentials, O(rows² × columns); scores are at least 0, 0 means not allowed.
 * `scores` has at least as many columns as rows once padded here.
 */
export function assignColumns(scores: readonly (readonly number[])[]): (number | null)[] {
  const rows = scores.length;
  const columns = Math.max(rows, scores[0]?.length ?? 0);
  const cost = (row: number, column: number): number => -(scores[row - 1][column - 1] ?? 0);
  const rowPotential = new Array<number>(rows + 1).fill(0);
  const columnPotential = new Array<number>(columns + 1).fill(0);
  const rowOfColumn = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row++) {
    const previous = new Array<number>(columns + 1).fill(0);
    const slack = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY);
    const visited = new Array<boolean>(columns + 1).fill(false);
    rowOfColumn[0] = row;
    let column = 0;
    do {
      visited[column] = true;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= columns; other++) {
        if (visited[other]) continue;
        const reduced = cost(rowOfColumn[column], other) - rowPotential[rowOfColumn[column]] - columnPotential[other];
        if (reduced < slack[other]) {
          slack[other] = reduced;
          previous[other] = column;
        }
        if (slack[other] < delta) {
          delta = slack[other];
          next = other;
        }
      }
      for (let other = 0; other <= columns; other++) {
        if (visited[other]) {
          rowPotential[rowOfColumn[other]] += delta;
          columnPotential[other] -= delta;
        } else slack[other] -= delta;
      }
      column = next;
    } while (rowOfColumn[column] !== 0);
    for (; column !== 0; column = previous[column]) rowOfColumn[column] = rowOfColumn[previous[column]];
  }
  const assigned = new Array<number | null>(rows).fill(null);
  for (let column = 1; column <= columns; column++) {
    const row = rowOfColumn[column];
    if (row > 0 && (scores[row - 1][column - 1] ?? 0) > 0) assigned[row - 1] = column - 1;
  }
  return assigned;
}
