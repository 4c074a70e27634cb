import type { CalendarDay } from '../model/calendar';
import { civilOf } from '../model/calendar';
import type { FormatId } from '../model/reading';
import { isMissingValue } from './cellText';
import { DATE_ORDERS, type DateCell, type DateOrder, dayOf, readDate } from './dates';
import { FISCAL_FORMATS, isFiscalHeader } from './fiscalPeriods';
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

/** One format for a column of months, quarters, weeks or days. When a fiscal year begins no cell can tell. */
export function decidePeriods(
  cells: UsedCells,
  header: string,
  evidence: FileEvidence,
  choice: ColumnChoice,
): FormatDecision {
  const isFiscal = isFiscalHeader(header);
  let fiscal = 0;
  const tally: Tally = { known: new Map(), ordered: [] };
  eachUsed(cells, (text, row) => {
    const cell = isMissingValue(text) ? null : readPeriod(text, evidence.pivot, isFiscal);
    if (cell?.kind === 'fiscal') fiscal++;
    else if (cell?.kind === 'date') addDate(tally, cell.date, row);
    else if (cell) addKnown(tally, cell.format, row);
  });
  if (fiscal > 0 && tally.ordered.length === 0) return settled(mustChoose(FISCAL_FORMATS[0], FISCAL_FORMATS), choice);
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
  const withYears = decideYearFirst(ordered, evidence);
  if (withYears !== null) return withYears;
  const dayFirst = firstRow(ordered, (cell) => cell.first > 12 && cell.second <= 12);
  const monthFirst = firstRow(ordered, (cell) => cell.second > 12 && cell.first <= 12);
  if (dayFirst > 0 && monthFirst > 0) return mustChoose(proposedOrder(ordered, evidence), ORDERS);
  if (dayFirst > 0) return proven('dateDayMonthYear', dayFirst);
  if (monthFirst > 0) return proven('dateMonthDayYear', monthFirst);
  if (ordered.every(({ cell }) => cell.dotted || cell.first === cell.second)) return assumed('dateDayMonthYear');
  if (evidence.dateOrder) return assumed(evidence.dateOrder);
  return mustChoose(proposedOrder(ordered, evidence), ORDERS);
}

/** Where every date may begin with its year (`24-03-31`), and that year has come: the orders that fit all. Null where one may not. */
function decideYearFirst(ordered: Tally['ordered'], evidence: FileEvidence): FormatDecision | null {
  const nextYear = civilOf(evidence.today).year + 1;
  const isPossible = ({ yearFirst }: OrderedDate): boolean => yearFirst !== null && yearFirst.year <= nextYear;
  if (!ordered.every(({ cell }) => isPossible(cell))) return null;
  const fits = (order: DateOrder) => ordered.every(({ cell }) => dayOf(cell, order).kind === 'day');
  const fitting = DATE_ORDERS.filter(fits);
  if (!fitting.includes('dateYearMonthDay')) return null;
  if (fitting.length === 1) {
    return proven(
      'dateYearMonthDay',
      firstRow(ordered, (cell) => dayOf(cell, 'dateDayMonthYear').kind !== 'day'),
    );
  }
  const { dateOrder } = evidence;
  if (dateOrder !== null && fitting.includes(dateOrder)) return assumed(dateOrder);
  return mustChoose(bestOrder(ordered, fitting, evidence), fitting);
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

/** The order that most columns make likely, else the better one here. */
function proposedOrder(ordered: Tally['ordered'], evidence: FileEvidence): DateOrder {
  if (evidence.likelyOrder) return evidence.likelyOrder;
  return bestOrder(ordered, evidence.delimiter === ',' ? [...ORDERS].reverse() : ORDERS, evidence);
}

/** The order with fewer unreadable days, then fewer days to come, more first days of a month, fewer years; of equals the first. */
function bestOrder(ordered: Tally['ordered'], orders: readonly DateOrder[], { today }: FileEvidence): DateOrder {
  const merits = orders.map((order) => ({ order, merit: meritOf(ordered, order, today) }));
  const [best] = merits.sort(({ merit: left }, { merit: right }) => {
    const at = left.findIndex((value, index) => value !== right[index]);
    return at < 0 ? 0 : right[at] - left[at];
  });
  return best.order;
}

function meritOf(ordered: Tally['ordered'], order: DateOrder, today: CalendarDay): readonly number[] {
  let unreadable = 0;
  let toCome = 0;
  let firstDays = 0;
  const years = new Set<number>();
  for (const { cell } of ordered) {
    const reading = dayOf(cell, order);
    if (reading.kind === 'impossible') unreadable++;
    if (reading.kind !== 'day') continue;
    if (reading.day > today) toCome++;
    const { year, day } = civilOf(reading.day);
    if (day === 1) firstDays++;
    years.add(year);
  }
  return [-unreadable, -toCome, firstDays, -years.size];
}
