import { remember } from '../metrics/remember';
import { firstDayOf, type Month, NO_DAY } from '../model/calendar';
import type { Part } from './part';
import type { Subject } from './subject';

/** Panel rows that follow each other, month after month, for one person in one assignment under one manager of record. */
interface Stays {
  /** First row of each, and the end of the last. */
  readonly start: Int32Array;
  /** First row of the spell it belongs to. */
  readonly spellStart: Int32Array;
  readonly person: Int32Array;
  /** May be parted at classes of tenure. */
  readonly assignment: Int32Array;
  /** Of record, and of the assignment itself; −1 unknown. */
  readonly record: Int32Array;
  readonly manager: Int32Array;
}

/** The stays in the months of a part, cut to these, in the order of the panel. */
export interface StaysOfPart extends Pick<Stays, 'spellStart' | 'person' | 'record' | 'manager'> {
  readonly count: number;
  /** First row, and the one after the last. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** 1: in the part; 0: in its months but not among its people. */
  readonly inside: Uint8Array;
}

/** A month counts where its person stood on the first day at risk of it. */
export function staysOfPart(subject: Subject, { counts, scope }: Part): StaysOfPart {
  const stays = counts === subject.counts ? wholeStays(subject) : staysByTenure(subject);
  const { month } = subject.context.panel;
  const { unit, period } = scope;
  const most = stays.person.length;
  const column = () => new Int32Array(most);
  const [start, end, spellStart, person, record, manager] = [
    column(),
    column(),
    column(),
    column(),
    column(),
    column(),
  ];
  const inside = new Uint8Array(most);
  let count = 0;
  for (let stay = 0; stay < most; stay++) {
    const first = stays.start[stay];
    const after = stays.start[stay + 1];
    const from = first + Math.max(0, period.first - month[first]);
    const until = Math.min(after, first + period.last - month[first] + 1);
    if (from >= until) continue;
    start[count] = from;
    end[count] = until;
    spellStart[count] = stays.spellStart[stay];
    person[count] = stays.person[stay];
    record[count] = stays.record[stay];
    manager[count] = stays.manager[stay];
    inside[count] = unit === null ? 1 : unit[stays.assignment[stay]];
    count++;
  }
  return { count, start, end, spellStart, person, record, manager, inside };
}

const wholeStays = remember((subject: Subject): Stays => staysIn(subject, subject.context.panel.assignment));

const staysByTenure = remember((subject: Subject): Stays => staysIn(subject, assignmentsByTenure(subject)));

function staysIn({ context }: Subject, assignment: Int32Array): Stays {
  const { panel, workforce, options } = context;
  const { spell, month } = panel;
  const record = context.record(options.lagMonths);
  const starts: number[] = [];
  const spellStarts: number[] = [];
  for (let row = 0, spellStart = 0; row < panel.count; row++) {
    const isNew = row === 0 || spell[row] !== spell[row - 1];
    if (isNew) spellStart = row;
    const goesOn =
      !isNew &&
      month[row] === month[row - 1] + 1 &&
      record[row] === record[row - 1] &&
      assignment[row] === assignment[row - 1];
    if (goesOn) continue;
    starts.push(row);
    spellStarts.push(spellStart);
  }
  return {
    start: Int32Array.from([...starts, panel.count]),
    spellStart: Int32Array.from(spellStarts),
    person: Int32Array.from(starts, (row) => workforce.spells.person[spell[row]]),
    assignment: Int32Array.from(starts, (row) => assignment[row]),
    record: Int32Array.from(starts, (row) => record[row]),
    manager: Int32Array.from(starts, (row) => workforce.assignments.manager[panel.assignment[row]]),
  };
}

/** The assignment, parted at classes of tenure, in which each panel row's person stood on its first day at risk. */
function assignmentsByTenure(subject: Subject): Int32Array {
  const { panel } = subject.context;
  const { workforce } = subject.byTenure().counts;
  const { assignments, spells, from } = workforce;
  const result = new Int32Array(panel.count);
  let assignment = 0;
  for (let row = 0; row < panel.count; row++) {
    const spell = panel.spell[row];
    while (assignments.spell[assignment] < spell) assignment++;
    const monthStart = firstDayOf((panel.firstMonth + panel.month[row]) as Month);
    const day = Math.max(monthStart, from, spells.hire[spell]);
    while (assignments.spell[assignment + 1] === spell && (assignments.from[assignment + 1] ?? NO_DAY) <= day)
      assignment++;
    result[row] = assignment;
  }
  return result;
}
