import { type CalendarDay, civilOf, firstDayOf, lastDayOf, type Month, monthOfDay, NO_DAY } from '../model/calendar';
import type { Steps } from '../model/progress';
import type { PersonMonthHours, Workforce } from '../model/workforce';
import { NO_EXIT, type Panel } from './panel';

const SPELLS_PER_STEP = 4096;
const LONGEST_TENURE_MONTHS = 65_535;

/** Expands a workforce into person-months at risk between its first and last day. */
export function* buildPanel(workforce: Workforce): Steps<Panel> {
  const { spells, from, asOf } = workforce;
  const firstMonth = monthOfDay(from);
  const lastMonth = monthOfDay(asOf);
  const bounds = monthBounds(firstMonth, lastMonth);
  const panel = emptyPanel(countRows(workforce), bounds, firstMonth, lastMonth, workforce);
  const training = workforce.training && hoursReader(workforce.training, workforce.people.count);
  const coaching = workforce.coaching && hoursReader(workforce.coaching, workforce.people.count);
  let row = 0;
  let assignment = 0;
  for (let spell = 0; spell < spells.count; spell++) {
    if (spell % SPELLS_PER_STEP === 0) yield { stage: 'expanding', done: spell, total: spells.count };
    while (assignment < workforce.assignments.count && (workforce.assignments.spell[assignment] ?? 0) < spell)
      assignment++;
    const first = row;
    row = writeSpell(workforce, panel, bounds, spell, assignment, row);
    const person = spells.person[spell] ?? 0;
    if (panel.training && training) training(person, panel, first, row, panel.training);
    if (panel.coaching && coaching) coaching(person, panel, first, row, panel.coaching);
  }
  if (row !== panel.count)
    throw new Error(`invalid panel; rows written differ from rows counted: ${row} of ${panel.count}`);
  return panel;
}

interface MonthBounds {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

function monthBounds(firstMonth: Month, lastMonth: Month): MonthBounds {
  const count = lastMonth - firstMonth + 1;
  const first = new Int32Array(count);
  const last = new Int32Array(count);
  for (let index = 0; index < count; index++) {
    first[index] = firstDayOf((firstMonth + index) as Month);
    last[index] = lastDayOf((firstMonth + index) as Month);
  }
  return { first, last };
}

function riskStart(workforce: Workforce, spell: number): CalendarDay {
  return Math.max(workforce.spells.hire[spell] ?? 0, workforce.from) as CalendarDay;
}

function riskEnd(workforce: Workforce, spell: number): CalendarDay {
  return Math.min(workforce.spells.exit[spell] ?? NO_DAY, workforce.asOf) as CalendarDay;
}

function countRows(workforce: Workforce): number {
  let rows = 0;
  for (let spell = 0; spell < workforce.spells.count; spell++) {
    const start = riskStart(workforce, spell);
    const end = riskEnd(workforce, spell);
    if (start <= end) rows += monthOfDay(end) - monthOfDay(start) + 1;
  }
  return rows;
}

function emptyPanel(
  count: number,
  bounds: MonthBounds,
  firstMonth: Month,
  lastMonth: Month,
  workforce: Workforce,
): Panel {
  return {
    count,
    firstMonth,
    lastMonth,
    monthLengths: Uint8Array.from(bounds.first, (first, index) => (bounds.last[index] ?? first) - first + 1),
    spell: new Int32Array(count),
    month: new Int16Array(count),
    daysAtRisk: new Uint8Array(count),
    exitKind: new Uint8Array(count).fill(NO_EXIT),
    tenureMonths: new Uint16Array(count),
    monthsToExit: new Uint8Array(count).fill(NO_EXIT),
    assignment: new Int32Array(count),
    training: workforce.training && new Float32Array(count),
    coaching: workforce.coaching && new Float32Array(count),
  };
}

function writeSpell(
  workforce: Workforce,
  panel: Panel,
  bounds: MonthBounds,
  spell: number,
  firstAssignment: number,
  firstRow: number,
): number {
  const { spells, assignments, asOf } = workforce;
  const start = riskStart(workforce, spell);
  const end = riskEnd(workforce, spell);
  if (start > end) return firstRow;
  const hire = spells.hire[spell] as CalendarDay;
  const exit = spells.exit[spell] as CalendarDay;
  const firstFullMonth = monthOfDay(hire) + (civilOf(hire).day > 1 ? 1 : 0) - panel.firstMonth;
  const exitMonth = exit === NO_DAY ? null : monthOfDay(exit) - panel.firstMonth;
  const lastIndex = monthOfDay(end) - panel.firstMonth;
  let assignment = firstAssignment;
  let row = firstRow;
  for (let month = monthOfDay(start) - panel.firstMonth; month <= lastIndex; month++, row++) {
    const firstDay = Math.max(start, bounds.first[month] ?? 0);
    while (assignments.spell[assignment + 1] === spell && (assignments.from[assignment + 1] ?? NO_DAY) <= firstDay)
      assignment++;
    panel.spell[row] = spell;
    panel.month[row] = month;
    panel.daysAtRisk[row] = Math.min(end, bounds.last[month] ?? 0) - firstDay + 1;
    panel.tenureMonths[row] = Math.min(Math.max(month - firstFullMonth, 0), LONGEST_TENURE_MONTHS);
    panel.assignment[row] = assignment;
    if (exitMonth === null) continue;
    panel.monthsToExit[row] = Math.min(exitMonth - month, NO_EXIT - 1);
    if (month === exitMonth && exit <= asOf) panel.exitKind[row] = spells.exitKind[spell] ?? NO_EXIT;
  }
  return row;
}

/** Fills a panel column with one person's hours: 0 in covered months without an entry, NaN outside them. */
function hoursReader(table: PersonMonthHours, people: number) {
  const offsets = new Int32Array(people + 1);
  for (const person of table.person) offsets[person + 1] = (offsets[person + 1] ?? 0) + 1;
  for (let person = 0; person < people; person++)
    offsets[person + 1] = (offsets[person + 1] ?? 0) + (offsets[person] ?? 0);
  return (person: number, panel: Panel, firstRow: number, endRow: number, target: Float32Array): void => {
    let entry = offsets[person] ?? 0;
    const end = offsets[person + 1] ?? 0;
    for (let row = firstRow; row < endRow; row++) {
      const month = panel.firstMonth + (panel.month[row] ?? 0);
      while (entry < end && (table.month[entry] ?? 0) < month) entry++;
      const covered = month >= table.firstMonth && month <= table.lastMonth;
      const found = entry < end && table.month[entry] === month;
      target[row] = found ? (table.hours[entry] ?? 0) : covered ? 0 : Number.NaN;
    }
  };
}
