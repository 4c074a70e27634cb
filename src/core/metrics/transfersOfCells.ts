import { type Cut, cellsOf } from './cells';
import type { Grouping } from './groups';
import { eachTransfer, type Transfers, transfers } from './headcount';
import type { Measured } from './measured';
import { remember } from './remember';

/** How many went from one cell to another in a month of the grid, side by side. */
interface Moves {
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly month: Int32Array;
  readonly people: Int32Array;
}

const movesOfCells = remember((measured: Measured): Moves => {
  const { workforce, grid } = measured;
  const cells = cellsOf(measured);
  const counts = new Map<number, number>();
  eachTransfer(workforce, grid, (stretch, month) => {
    const move = (cells.of[stretch - 1] * cells.count + cells.of[stretch]) * grid.months + month;
    counts.set(move, (counts.get(move) ?? 0) + 1);
  });
  const moves = [...counts.keys()];
  const ways = moves.map((move) => Math.floor(move / grid.months));
  return {
    before: Int32Array.from(ways, (way) => Math.floor(way / cells.count)),
    after: Int32Array.from(ways, (way) => way % cells.count),
    month: Int32Array.from(moves, (move) => move % grid.months),
    people: Int32Array.from(counts.values()),
  };
});

/** Made of the moves between cells; of all groups but the one out. One by one where a cell is cut. */
export function transfersOfCells(measured: Measured, grouping: Pick<Grouping, 'of' | 'count'>, cut: Cut): Transfers {
  const { months } = measured.grid;
  if (cut.rest !== null) return transfers(measured.workforce, grouping, measured.grid);
  const transfersIn = new Int32Array(grouping.count * months);
  const transfersOut = new Int32Array(grouping.count * months);
  const { before, after, month, people } = movesOfCells(measured);
  for (let move = 0; move < people.length; move++) {
    const [from, to] = [cut.groupOf[before[move]], cut.groupOf[after[move]]];
    if (from === to) continue;
    if (to >= 0) transfersIn[to * months + month[move]] += people[move];
    if (from >= 0) transfersOut[from * months + month[move]] += people[move];
  }
  return { transfersIn, transfersOut };
}
