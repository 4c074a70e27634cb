import { tenureClass } from '../panel/splitAtTenure';
import type { Grouping } from './groups';
import { keepFew } from './keepFew';
import type { Measured } from './measured';
import { remember } from './remember';

/**
 * Assignments alike in everything a filter chooses but the team: region, role and class of tenure at their start. What is counted of
 * a cell once is counted for every part it lies in as a whole.
 */
type Cells = Pick<Grouping, 'count' | 'out' | 'of'>;

/** Further cells share the last one: a cell too large is only slower. */
const MOST_CELLS = 400;

export const cellsOf = remember(({ workforce }: Measured): Cells => {
  const { assignments, spells, dictionaries } = workforce;
  const roles = dictionaries.role.length + 1;
  const codes = new Map<number, number>();
  const of = new Int32Array(assignments.count);
  for (let stretch = 0; stretch < of.length; stretch++) {
    const place = (assignments.region[stretch] + 1) * roles + assignments.role[stretch] + 1;
    const alike = place * 256 + tenureClass(assignments.from[stretch] - spells.hire[assignments.spell[stretch]]);
    const code = codes.get(alike) ?? Math.min(codes.size, MOST_CELLS - 1);
    if (!codes.has(alike)) codes.set(alike, code);
    of[stretch] = code;
  }
  const count = Math.min(codes.size, MOST_CELLS);
  return { count, out: count, of };
});

/** How a grouping of the assignments goes through the cells. */
export interface Cut {
  /** The group of each cell that lies in one; −1 of those out and of those cut. */
  readonly groupOf: Int32Array;
  /** The groups of the assignments of cells that are cut, which are counted one by one; the others are out. null where none is. */
  readonly rest: Int32Array | null;
}

const UNSEEN = -2;
const APART = -1;

const cuts = keepFew<Int32Array, Cut>(1);

/** Found once for a grouping, which nothing may change. */
export function cutOf(measured: Measured, grouping: Pick<Grouping, 'of' | 'out'>): Cut {
  return cuts(grouping.of, '', () => cut(measured, grouping));
}

function cut(measured: Measured, { of, out }: Pick<Grouping, 'of' | 'out'>): Cut {
  const cells = cellsOf(measured);
  const groupOf = new Int32Array(cells.count).fill(UNSEEN);
  for (let stretch = 0; stretch < of.length; stretch++) {
    const cell = cells.of[stretch];
    if (groupOf[cell] !== of[stretch]) groupOf[cell] = groupOf[cell] === UNSEEN ? of[stretch] : APART;
  }
  const rest = groupOf.includes(APART) ? new Int32Array(of.length).fill(out) : null;
  for (let stretch = 0; rest !== null && stretch < of.length; stretch++)
    if (groupOf[cells.of[stretch]] === APART) rest[stretch] = of[stretch];
  return { groupOf: groupOf.map((group) => (group === out ? APART : group)), rest };
}

/** Rows of each group (group × width + column): those of its whole cells added to those counted of the rest, where there is any. */
export function withCells(cut: Cut, groups: number, ofCells: Int32Array, rest: Int32Array | undefined): Int32Array;
export function withCells(
  cut: Cut,
  groups: number,
  ofCells: Float64Array,
  rest: Float64Array | undefined,
): Float64Array;
export function withCells({ groupOf }: Cut, groups: number, ofCells: Rows, rest: Rows | undefined): Rows {
  const width = ofCells.length / groupOf.length;
  const rows =
    rest ?? (ofCells instanceof Int32Array ? new Int32Array(groups * width) : new Float64Array(groups * width));
  for (let cell = 0; cell < groupOf.length; cell++) {
    const row = groupOf[cell] * width;
    if (row < 0) continue;
    for (let column = 0; column < width; column++) rows[row + column] += ofCells[cell * width + column];
  }
  return rows;
}

type Rows = Int32Array | Float64Array;
