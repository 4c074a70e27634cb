import { tenureClass } from '../panel/splitAtTenure';
import { everyone, type GroupedBy, type Grouping, groupsBy, type Unit } from './groups';
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

/** Says the group of an assignment: groups[codes[assignment]]. */
export interface Coded {
  readonly codes: Int32Array;
  readonly groups: Int32Array;
}

/** Of groups none of which is made of cells. */
export function codedByGroup(codes: Int32Array, count: number): Coded {
  return { codes, groups: Int32Array.from({ length: count }, (_, group) => group) };
}

/** How a grouping of the assignments goes through the cells. */
export interface Cut extends Coded {
  /** The group of each cell that lies in one; −1 of those out and of those cut. */
  readonly groupOf: Int32Array;
  /** The groups of the assignments of cells that are cut, which are counted one by one; the others are out. null where none is. */
  readonly rest: Int32Array | null;
}

const UNSEEN = -2;
const APART = -1;

type Grouped = Pick<Grouping, 'of' | 'out'>;

const cuts = keepFew<Grouped, Cut>(1);

/** Found once for a grouping, which nothing may change. */
export function cutOf(measured: Measured, grouping: Grouped): Cut {
  return cuts(grouping, '', () => cut(measured, grouping));
}

function cut(measured: Measured, { of, out }: Grouped): Cut {
  const cells = cellsOf(measured);
  const groupOf = new Int32Array(cells.count).fill(UNSEEN);
  for (let stretch = 0; stretch < of.length; stretch++) {
    const cell = cells.of[stretch];
    if (groupOf[cell] !== of[stretch]) groupOf[cell] = groupOf[cell] === UNSEEN ? of[stretch] : APART;
  }
  if (!groupOf.includes(APART)) return wholeCells(cells, groupOf, out);
  const rest = new Int32Array(of.length).fill(out);
  for (let stretch = 0; stretch < of.length; stretch++)
    if (groupOf[cells.of[stretch]] === APART) rest[stretch] = of[stretch];
  return { groupOf: withoutOut(groupOf, out), rest, ...codedByGroup(of, out + 1) };
}

/** No cell is cut: each is in a group or out. */
function wholeCells({ of }: Cells, groups: Int32Array, out: number): Cut {
  return { groupOf: withoutOut(groups, out), rest: null, codes: of, groups };
}

function withoutOut(groups: Int32Array, out: number): Int32Array {
  return groups.map((group) => (group === out ? APART : group));
}

const groupsOfAll = keepFew<Measured, Grouping>(2);

/** As groupsBy has them; of a unit that takes cells as a whole only cells are looked at, until somebody asks for each assignment. */
export function fewGroups(measured: Measured, by: Exclude<GroupedBy, 'team'>, unit: Unit | null): Grouping {
  const { workforce } = measured;
  const all = groupsOfAll(measured, by, () => groupsBy(workforce, by, null));
  if (unit === null) return all;
  const [ofAll, ofUnit] = [all, everyone(workforce, unit)].map((grouping) => cutOf(measured, grouping));
  if (ofAll.rest !== null || ofUnit.rest !== null) return groupsBy(workforce, by, unit);
  const { names, count, out } = all;
  const grouping: Grouping = {
    ...{ names, count, out },
    get of() {
      return groupsBy(workforce, by, unit).of;
    },
  };
  const groups = ofAll.groupOf.map((group, cell) => (ofUnit.groupOf[cell] === APART ? out : group));
  cuts(grouping, '', () => wholeCells(cellsOf(measured), groups, out));
  return grouping;
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
