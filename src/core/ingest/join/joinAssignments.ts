import type { Assignments } from '../../model/workforce';
import { type AssignmentRows, assignmentRows, bitOf, PLACES } from './assignmentRows';
import { type Home, homeOfSpells } from './homeOfSpells';
import type { FoundSpells } from './joinSpells';
import type { Ledger } from './ledger';
import type { NameDictionaries } from './nameDictionaries';

/** Where a stretch comes from when no row of assignments speaks of the spell. */
const NO_ROW = -1;

/**
 * The stretches of each spell under one manager, team, region and role. For each of the four a day belongs to the row
 * about it that covers the day and started latest; a day no row covers to the row before it, else to the first one.
 */
export function joinAssignments(
  spells: FoundSpells,
  exit: Int32Array,
  ledgers: readonly Ledger[],
  personsOf: (ledger: Ledger) => Int32Array,
  names: NameDictionaries,
): { assignments: Assignments; managerHistory: boolean } {
  const rows = assignmentRows(spells, exit, ledgers, personsOf, names);
  const home = homeOfSpells(spells, exit);
  const { first, end } = rowsOfSpells(spells, rows);
  const cuts = first.reduce((sum, row, spell) => sum + 1 + 2 * (end[spell] - row), 0);
  const stretches = startStretches(cuts);
  for (let spell = 0; spell < spells.count; spell++) {
    addSpell(stretches, spell, spells.hire[spell], exit[spell], rows, first[spell], end[spell], home);
  }
  return { assignments: finish(stretches), managerHistory: rows.manager.some((manager) => manager >= 0) };
}

/** The rows first..end−1 of the person of each spell. */
function rowsOfSpells(spells: FoundSpells, rows: AssignmentRows): { first: Int32Array; end: Int32Array } {
  const first = new Int32Array(spells.count);
  const end = new Int32Array(spells.count);
  let row = 0;
  let after = 0;
  for (const [spell, person] of spells.person.entries()) {
    while (row < rows.count && rows.person[row] < person) row++;
    after = Math.max(after, row);
    while (after < rows.count && rows.person[after] === person) after++;
    first[spell] = row;
    end[spell] = after;
  }
  return { first, end };
}

interface Stretches {
  count: number;
  readonly spell: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly manager: Int32Array;
  readonly team: Int32Array;
  readonly region: Int32Array;
  readonly role: Int32Array;
}

function startStretches(capacity: number): Stretches {
  const column = () => new Int32Array(capacity);
  return {
    count: 0,
    spell: column(),
    from: column(),
    to: column(),
    manager: column(),
    team: column(),
    region: column(),
    role: column(),
  };
}

/** Cuts one spell at each day on which the row that holds changes; rows first..end−1 are the person's, by start. */
function addSpell(
  stretches: Stretches,
  spell: number,
  hire: number,
  exit: number,
  rows: AssignmentRows,
  first: number,
  end: number,
  home: Home,
): void {
  const cuts = [hire];
  for (let row = first; row < end; row++) {
    const from = rows.from[row];
    const after = rows.to[row] + 1;
    if (from > hire && from <= exit) cuts.push(from);
    if (after > hire && after <= exit) cuts.push(after);
  }
  cuts.sort((a, b) => a - b);
  const holding = PLACES.map(() => NO_ROW);
  let started = first;
  for (const [place, day] of cuts.entries()) {
    if (place > 0 && day === cuts[place - 1]) continue;
    while (started < end && rows.from[started] <= day) started++;
    for (const [field, name] of PLACES.entries()) {
      const bit = bitOf(name);
      const covering = latestCovering(rows, first, started, day, bit);
      if (covering !== NO_ROW) holding[field] = covering;
      else if (holding[field] === NO_ROW) holding[field] = firstInside(rows, first, end, hire, exit, bit);
    }
    add(stretches, spell, day, exit, rows, holding, home);
  }
}

function latestCovering(rows: AssignmentRows, first: number, started: number, day: number, bit: number): number {
  for (let row = started - 1; row >= first; row--) {
    if (rows.to[row] >= day && (rows.says[row] & bit) > 0) return row;
  }
  return NO_ROW;
}

function firstInside(
  rows: AssignmentRows,
  first: number,
  end: number,
  hire: number,
  exit: number,
  bit: number,
): number {
  for (let row = first; row < end; row++) {
    if (rows.from[row] <= exit && rows.to[row] >= hire && (rows.says[row] & bit) > 0) return row;
  }
  return NO_ROW;
}

/** Opens a stretch that lasts to the end of the spell and ends the one before it; equal neighbours are one. */
function add(
  stretches: Stretches,
  spell: number,
  day: number,
  exit: number,
  rows: AssignmentRows,
  holding: readonly number[],
  home: Home,
): void {
  const [managerRow, teamRow, regionRow, roleRow] = holding;
  const manager = managerRow === NO_ROW ? home.manager[spell] : rows.manager[managerRow];
  const team = known(teamRow === NO_ROW ? -1 : rows.team[teamRow], home.team[spell]);
  const region = known(regionRow === NO_ROW ? -1 : rows.region[regionRow], home.region[spell]);
  const role = known(roleRow === NO_ROW ? -1 : rows.role[roleRow], home.role[spell]);
  const last = stretches.count - 1;
  if (last >= 0 && stretches.spell[last] === spell) {
    const same =
      stretches.manager[last] === manager &&
      stretches.team[last] === team &&
      stretches.region[last] === region &&
      stretches.role[last] === role;
    if (same) return;
    stretches.to[last] = day - 1;
  }
  const index = stretches.count++;
  stretches.spell[index] = spell;
  stretches.from[index] = day;
  stretches.to[index] = exit;
  stretches.manager[index] = manager;
  stretches.team[index] = team;
  stretches.region[index] = region;
  stretches.role[index] = role;
}

function known(code: number, otherwise: number): number {
  return code >= 0 ? code : otherwise;
}

function finish(stretches: Stretches): Assignments {
  const { count } = stretches;
  return {
    count,
    spell: stretches.spell.slice(0, count),
    from: stretches.from.slice(0, count),
    to: stretches.to.slice(0, count),
    manager: stretches.manager.slice(0, count),
    team: stretches.team.slice(0, count),
    region: stretches.region.slice(0, count),
    role: stretches.role.slice(0, count),
  };
}
