import type { CalendarDay } from '../model/calendar';
import { civilOf } from '../model/calendar';
import type { FormatId } from '../model/reading';
import { isMissingValue } from './cellText';
import { type DateCell, type DateOrder, dayOf, readDate } from './dates';
import {
  assumed,
  type ColumnChoice,
  type FileEvidence,
  type FormatDecision,
  mustChoose,
  proven,
  settled,
} from './formatDecision';
import { readPeriod } from './periods';
import { eachUsed, type UsedCells } from './usedCells';

type OrderedDate = Extract<DateCell, { kind: 'ordered' }>;

interface Tally {
  /** Cells whose writing leaves no choice, by format. */
  readonly known: Map<FormatId, { count: number; row: number }>;
  readonly ordered: { readonly cell: OrderedDate; readonly row: number }[];
}

/** One format for a column of days. */
export function decideDates(cells: UsedCells, evidence: FileEvidence, choice: ColumnChoice): FormatDecision {
  const tally: Tally = { known: new Map(), ordered: [] };
  eachUsed(cells, (text, row) => {
    const cell = isMissingValue(text) ? null : readDate(text, evidence.pivot);
    if (cell) addDate(tally, cell, row);
  });
  return settled(counted(decide(tally, 'dateIso', evidence), evidence), choice);
}

/** One format for a column of months, quarters, weeks or days. */
export function decidePeriods(cells: UsedCells, evidence: FileEvidence, choice: ColumnChoice): FormatDecision {
  const tally: Tally = { known: new Map(), ordered: [] };
  eachUsed(cells, (text, row) => {
    const cell = isMissingValue(text) ? null : readPeriod(text, evidence.pivot);
    if (cell?.kind === 'date') addDate(tally, cell.date, row);
    else if (cell) addKnown(tally, cell.format, row);
  });
  return settled(counted(decide(tally, 'monthIso', evidence), evidence), choice);
}

/** Day numbers count from where the workbook says; in a text nothing says it, and 1900 is the custom. */
function counted(decision: FormatDecision, { isDate1904 }: FileEvidence): FormatDecision {
  return isDate1904 && decision.format === 'dateSerial1900' ? { ...decision, format: 'dateSerial1904' } : decision;
}

function addDate(tally: Tally, cell: DateCell, row: number): void {
  if (cell.kind === 'ordered') tally.ordered.push({ cell, row });
  else addKnown(tally, cell.format, row);
}

function addKnown(tally: Tally, format: FormatId, row: number): void {
  const entry = tally.known.get(format) ?? { count: 0, row };
  tally.known.set(format, { count: entry.count + 1, row: Math.min(entry.row, row) });
}

function decide(tally: Tally, whenEmpty: FormatId, evidence: FileEvidence): FormatDecision {
  if (tally.ordered.length > 0) return decideOrder(tally.ordered, evidence);
  const [commonest] = [...tally.known].sort(([, left], [, right]) => right.count - left.count || left.row - right.row);
  return commonest ? proven(commonest[0], commonest[1].row) : assumed(whenEmpty);
}

const ORDERS: readonly DateOrder[] = ['dateDayMonthYear', 'dateMonthDayYear'];

function decideOrder(ordered: Tally['ordered'], evidence: FileEvidence): FormatDecision {
  const dayFirst = firstRow(ordered, (cell) => cell.first > 12 && cell.second <= 12);
  const monthFirst = firstRow(ordered, (cell) => cell.second > 12 && cell.first <= 12);
  if (dayFirst > 0 && monthFirst > 0) return mustChoose(proposedOrder(ordered, evidence), ORDERS);
  if (dayFirst > 0) return proven('dateDayMonthYear', dayFirst);
  if (monthFirst > 0) return proven('dateMonthDayYear', monthFirst);
  if (ordered.every(({ cell }) => cell.dotted || cell.first === cell.second)) return assumed('dateDayMonthYear');
  if (evidence.dateOrder) return assumed(evidence.dateOrder);
  return mustChoose(proposedOrder(ordered, evidence), ORDERS);
}

function firstRow(ordered: Tally['ordered'], shows: (cell: OrderedDate) => boolean): number {
  let first = 0;
  for (const { cell, row } of ordered) {
    if (shows(cell) && (first === 0 || row < first)) first = row;
  }
  return first;
}

/**
 * The order that columns which leave it open make likely together: nobody writes one file in two ways, and nobody leaves
 * before they come.
 */
export function likelyOrder(
  columns: readonly UsedCells[],
  evidence: FileEvidence,
  exitsBeforeHire: (order: DateOrder) => number,
): DateOrder | null {
  const tally: Tally = { known: new Map(), ordered: [] };
  for (const cells of columns) {
    eachUsed(cells, (text, row) => {
      const cell = isMissingValue(text) ? null : readDate(text, evidence.pivot);
      if (cell) addDate(tally, cell, row);
    });
  }
  if (tally.ordered.length === 0) return null;
  const [dayFirst, monthFirst] = ORDERS.map(exitsBeforeHire);
  if (dayFirst !== monthFirst) return ORDERS[dayFirst < monthFirst ? 0 : 1];
  return proposedOrder(tally.ordered, evidence);
}

/** The order with fewer unreadable days, then fewer days to come, then more first days of a month. */
function proposedOrder(ordered: Tally['ordered'], evidence: FileEvidence): DateOrder {
  if (evidence.likelyOrder) return evidence.likelyOrder;
  const [dayFirst, monthFirst] = ORDERS.map((order) => meritOf(ordered, order, evidence.today));
  for (let index = 0; index < dayFirst.length; index++) {
    if (dayFirst[index] !== monthFirst[index]) return ORDERS[dayFirst[index] > monthFirst[index] ? 0 : 1];
  }
  return evidence.delimiter === ',' ? 'dateMonthDayYear' : 'dateDayMonthYear';
}

function meritOf(ordered: Tally['ordered'], order: DateOrder, today: CalendarDay): [number, number, number] {
  let unreadable = 0;
  let toCome = 0;
  let firstDays = 0;
  for (const { cell } of ordered) {
    const reading = dayOf(cell, order);
    if (reading.kind === 'impossible') unreadable++;
    if (reading.kind !== 'day') continue;
    if (reading.day > today) toCome++;
    if (civilOf(reading.day).day === 1) firstDays++;
  }
  return [-unreadable, -toCome, firstDays];
}
